"""Cells in which an arrow points one way and a word says the other."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "trend_word"


def find(reading: Reading) -> Iterator[Finding]:
    """Report every cell that contradicts itself, whatever the numbers beside it are."""
    for grid in reading.grids:
        for row in grid.rows:
            for value in row.values:
                if value.contradicts_itself:
                    yield _finding(value)


def _finding(stated: Value) -> Finding:
    return finding_in_cell(
        FAMILY,
        stated,
        (),
        "",
        Verdict.INCONSISTENT,
        f"In {stated.text} the arrow points one way and the word says the other.",
    )


KIND = Kind(
    name="arrows and words",
    family=FAMILY,
    claims="An arrow and the word beside it tell the same direction.",
    checks="A cell with an arrow, a word such as up or down, and a number; the rest of the table "
    "is not asked.",
    find=find,
    examples=(
        Example(
            "Ward\tQ1\tQ2\tChange\nAsh\t5\t7\t▲ 2\nBirch\t7\t10\t▼ up 3\nCedar\t6\t5\t▼ 1",
            ((3, "inconsistent"),),
        ),
        Example("Ward\tQ1\tMoved\nAsh\t5\t▲ 2\nBirch\t7\tdown 3\nCedar\t6\t▼", ()),
    ),
)
