"""Writes a report as one accessible page that needs nothing beside itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from childfirst.publication.document.references import (
    references_of_differences,
    references_of_key_figures,
)
from childfirst.publication.document.views import SectionView, blocks_in, section_view
from childfirst.publication.model.report import KeyFact, Report
from childfirst.publication.page.template import rendered, styles
from childfirst.publication.passports.passport import packed, passport_of
from childfirst.publication.words import explanations
from childfirst.publication.words.statuses import MARKS, NOT_APPLICABLE_MARK
from childfirst.publication.words.wording import written_date, written_period

AFTER = (
    ("moved", explanations.MOVED_TITLE),
    ("quality", explanations.QUALITY_TITLE),
    ("published", explanations.PUBLISHED_TITLE),
    ("reading", explanations.READING_TITLE),
    ("definitions", explanations.DEFINITIONS_TITLE),
    ("provenance", explanations.PROVENANCE_TITLE),
)


def write_html(report: Report, path: Path) -> None:
    """Write the report's page in UTF-8. Equal reports give equal bytes."""
    path.write_text(report_html(report), encoding="utf-8", newline="\n")


def report_html(report: Report) -> str:
    """Give the report's page: no script, no address outside it, every text escaped."""
    return rendered("report.html", _content(report))


def _content(report: Report) -> dict[str, Any]:
    sections = [section_view(section) for section in report.sections]
    return {
        "report": report,
        "passport": packed(passport_of(report)),
        "explanations": explanations,
        "moved": explanations.MOVED.format(since=report.moves.since) if report.moves else "",
        "styles": styles(),
        "facts": [_fact(report, fact) for fact in report.key_facts],
        "audience": explanations.audience(report.audience),
        "sections": sections,
        "blocks": blocks_in(sections),
        "contents": _contents(report, sections),
        "marks": [*MARKS.values(), NOT_APPLICABLE_MARK],
        "as_at": written_date(report.as_at),
        "first_day": written_date(report.period.first_day),
        "last_day": written_date(report.period.last_day),
        "figures": f"{len(report.figures):,}",
        "references": _references(report),
        "references_of_key_figures": references_of_key_figures(report),
        "references_of_differences": references_of_differences(report),
    }


def _fact(report: Report, fact: KeyFact) -> dict[str, Any]:
    """Give a key figure as printed, with the table to follow it into."""
    figure, period = fact.figure, written_period(fact.period)
    printing = [t for t in report.tables if figure.reference in {f.reference for f in t.figures}]
    alike = [t for t in report.tables if figure.definition in {r.definition for r in t.rules}]
    working = next((table.key for table in [*printing, *alike]), "")
    return {
        "label": fact.label,
        "text": fact.text,
        "period": period,
        "figure": figure,
        "working": working,
    }


def _contents(report: Report, sections: list[SectionView]) -> list[tuple[str, str]]:
    may_be_absent = (("published", report.differences), ("moved", report.moves))
    absent = {key for key, there in may_be_absent if not there}
    after = [entry for entry in AFTER if entry[0] not in absent]
    leading = [("key-figures", "Key figures")] if report.key_facts else []
    return [*leading, *((s.key, s.heading) for s in sections), *after]


def _references(report: Report) -> tuple[str, str, str]:
    """Give what is said of references: before the example, the example, after it."""
    if not report.figures:
        return ("", "", "")
    before, _, after = explanations.REFERENCES.partition("{example}")
    return before, report.figures[0].reference, after
