"""Writes a report as one accessible page that needs nothing beside itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from childfirst.publication.html_views import SectionView, blocks_in, section_view
from childfirst.publication.model import Report
from childfirst.publication.page import rendered, styles
from childfirst.publication.statuses import MARKS, NOT_APPLICABLE_MARK
from childfirst.publication.wording import written_date, written_period

NOT_SAID = "Not said"
AFTER = (
    ("quality", "Quality of the records"),
    ("published", "Published figures that the records do not give"),
    ("reading", "How to read the tables"),
    ("definitions", "How each table is counted"),
    ("provenance", "Where these figures come from"),
)


@dataclass(frozen=True)
class SupplyRow:
    """A supply as printed."""

    title: str
    partner: str
    file: str
    rows: str
    day: str
    age: str


def write_html(report: Report, path: Path) -> None:
    """Write the report's page in UTF-8. Equal reports give equal bytes."""
    path.write_text(report_html(report), encoding="utf-8", newline="\n")


def report_html(report: Report) -> str:
    """Give the report's page: no script, no address outside it, every text escaped."""
    return rendered("report.html", _content(report))


def _content(report: Report) -> dict[str, Any]:
    sections = [section_view(section) for section in report.sections]
    facts = [
        {"label": f.label, "text": f.text, "period": written_period(f.period), "figure": f.figure}
        for f in report.key_facts
    ]
    quality = report.quality
    return {
        "report": report,
        "styles": styles(),
        "facts": facts,
        "sections": sections,
        "blocks": blocks_in(sections),
        "contents": _contents(report, sections),
        "tally_tables": [
            ("Problems by who should put them right", "owners", "Who", quality.owners),
            (
                "Problems by the table of this report that they touch",
                "touched",
                "Table",
                quality.tables,
            ),
        ],
        "supplies": _supplies(report),
        "marks": [*MARKS.values(), NOT_APPLICABLE_MARK],
        "as_at": written_date(report.as_at),
        "first_day": written_date(report.period.first_day),
        "last_day": written_date(report.period.last_day),
        "figures": f"{len(report.figures):,}",
        "example": report.figures[0] if report.figures else None,
    }


def _contents(report: Report, sections: list[SectionView]) -> list[tuple[str, str]]:
    after = [entry for entry in AFTER if entry[0] != "published" or report.differences]
    return [("key-figures", "Key figures"), *((s.key, s.heading) for s in sections), *after]


def _supplies(report: Report) -> list[SupplyRow]:
    return [
        SupplyRow(
            title=supply.title,
            partner=supply.partner,
            file=supply.file or "Not supplied",
            rows=f"{supply.rows:,}",
            day=written_date(supply.as_at) if supply.as_at else NOT_SAID,
            age=NOT_SAID if (days := supply.days_old(report.as_at)) is None else f"{days:,}",
        )
        for supply in report.quality.supplies
    ]
