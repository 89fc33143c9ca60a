"""The page of what a pack withholds, why, and what an outsider could still tell of it.

It is for whoever answers for information governance in the service. It holds no withheld number;
but it tells which numbers are small, and stays inside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.disclosure import Protected, Suppression
from childfirst.disclosure.proof import Deduction, Proof
from childfirst.disclosure.record import What, Why
from childfirst.publication.model.report import Report
from childfirst.publication.page.template import rendered, styles
from childfirst.publication.page.withheld_words import (
    REASONS,
    WHAT,
    asked,
    because_of,
    count_named,
    deduced,
)
from childfirst.publication.words.wording import written_date, written_period

OTHERS = "Printed outside the tables"


@dataclass(frozen=True)
class Line:
    """A withheld figure as an officer reads it."""

    words: str
    period: str
    what: str
    why: str
    because: str
    deduced: str
    reference: str


def withheld_page(report: Report, protected: Protected) -> str:
    """Give the page of what a report withholds from its audience."""
    content = {
        "styles": styles(),
        "about": f"{report.title}, {report.area}, {written_period(report.period.label)}",
        "facts": list(_facts(report, protected)),
        "exposed": protected.proof.exposed,
        "tables": [*_by_table(report, protected)],
        "unprinted": [
            (count_named(d.name), written_period(d.period), deduced(d), asked(d))
            for d in protected.proof.deductions
            if d.asked is not None and not d.references
        ],
    }
    return rendered("withheld.html", content)


def _facts(report: Report, protected: Protected) -> Iterator[tuple[str, str]]:
    readers, proof = protected.audience, protected.proof
    counted = Counter(entry.why for entry in protected.record)
    yield "Made for", f"the {readers.name}"
    yield "Records as they stood on", written_date(report.as_at)
    yield "Snapshot", report.snapshot
    yield (
        "Rule",
        (
            f"Counts of 1 to {readers.threshold} are withheld, and every one of these values must "
            "stay possible to somebody who has everything that is printed, now and before."
        ),
    )
    yield "Figures printed", f"{len(report.figures) - _gone(protected):,}"
    yield "Figures withheld", f"{_gone(protected):,}"
    for why, number in counted.most_common():
        yield REASONS[why], f"{number:,}"
    yield "Does the proof hold?", "Yes" if proof.holds else "No: it must not go out"
    yield "The least that is left open", _tightest(proof)
    yield (
        "Could less have been withheld?",
        (
            "No: the choice is proved to be the best there is"
            if proof.gap == 0
            else "Perhaps: the search for a better choice was cut short"
        ),
    )


def _gone(protected: Protected) -> int:
    return sum(entry.what is What.FIGURE for entry in protected.record)


def _tightest(proof: Proof) -> str:
    found = proof.tightest
    if found is None:
        return "No small count has an upper limit that anybody could work out"
    return f"{count_named(found.name)}, {written_period(found.period)}: {deduced(found)}"


def _by_table(report: Report, protected: Protected) -> Iterator[tuple[str, list[Line]]]:
    """Give the withheld figures of each table in the order of print, each where it comes first."""
    left = {entry.reference: entry for entry in protected.record}
    known = {r: each for each in protected.proof.deductions for r in each.references}
    for table in report.tables:
        lines = []
        for row in table.rows:
            for figure in dict.fromkeys(cell.figure for cell in row.cells if cell.figure):
                entry = left.pop(figure.reference, None)
                if entry is not None:
                    lines.append(_line(row.words, entry, known.get(entry.reference)))
        if lines:
            yield f"{table.name}: {table.title}", lines
    others = [_line(count_named(e.cell), e, known.get(e.reference)) for e in left.values()]
    if others:
        yield OTHERS, others


def _line(words: str, entry: Suppression, deduction: Deduction | None) -> Line:
    return Line(
        words=words,
        period=written_period(entry.period),
        what=WHAT[entry.what],
        why=REASONS[entry.why],
        because="" if entry.why is Why.SMALL else because_of(entry.because),
        deduced="" if deduction is None else deduced(deduction),
        reference=entry.reference,
    )
