"""Totals of columns with withheld numbers: what is told must leave something for them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.parts_and_wholes.told_overlaps import OVERLAPS
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.turning import turned
from childfirst.proofing.tables.values import Holds, Value, added_up
from childfirst.proofing.wording import finding_in_cell

FAMILY = "sum"
FEWEST = 2  # parts told
ROUNDED_TO = 5  # where all numbers are multiples of five they may have been rounded so


def find(reading: Reading) -> Iterator[Finding]:
    """Check totals of columns, then of rows, whose parts are not all told."""
    for grid in reading.grids:
        if OVERLAPS.search(reading.text_around(grid.block).lower()):
            continue
        for sides in (grid, turned(grid)):
            totals = sides.totals()
            if len(totals) == 1 and _adds_up_elsewhere(sides, totals[0]):
                yield from _checked(sides, totals[0])


def _adds_up_elsewhere(grid: Grid, total: Row) -> bool:
    """Say whether every column without withheld numbers is the sum of its parts, one at least."""
    whole = []
    for column in grid.columns_of(Content.COUNT):
        parts = [row.values[column] for row in grid.parts()]
        if total.values[column].number and all(value.known for value in parts):
            whole.append(added_up(parts) == total.values[column].number)
    return bool(whole) and all(whole)


def _checked(grid: Grid, total: Row) -> Iterator[Finding]:
    for column in grid.columns_of(Content.COUNT):
        stated = total.values[column]
        parts = [row.values[column] for row in grid.parts()]
        told = [value for value in parts if value.number is not None]
        hidden = any(value.holds is Holds.WITHHELD for value in parts)
        clear = not any(value.holds is Holds.WORDS for value in parts)
        if hidden and clear and len(told) >= FEWEST and stated.number is not None:
            made = _finding(stated, told)
            yield from [made] if made is not None else []


def _finding(stated: Value, told: list[Value]) -> Finding | None:
    total, number = added_up(told), stated.number or Decimal()
    rounded = all((value.number or 0) % ROUNDED_TO == 0 for value in (*told, stated))
    if rounded and total > number:
        return None
    verdict = Verdict.INCONSISTENT if total > number else Verdict.UNVERIFIABLE
    adds = f"{' + '.join(value.text for value in told)} = {printed(total)}"
    words = f"{adds} without the withheld numbers, printed as {stated.text}"
    return finding_in_cell(
        FAMILY,
        stated,
        tuple(map(operand_of, told)),
        f"{printed(total)} or more",
        verdict,
        f"{words}.",
    )


KIND = Kind(
    name="withheld parts",
    family=FAMILY,
    claims="A total with withheld parts is at least the sum of the parts that are told.",
    checks=(
        "Where the columns without withheld numbers add up, the parts told of the others are "
        "added; a total below their sum is wrong, any other cannot be checked. Numbers that are "
        "all multiples of five may have been rounded to them."
    ),
    find=find,
    examples=(
        Example(
            "Group\t2022\t2023\t2024\nWhite\t31\t12\t20\nBlack\t14\t*\t9\n"
            "Mixed\t*\t7\t6\nTotal\t43\t24\t35",
            ((5, "inconsistent"), (5, "unverifiable")),
        ),
    ),
)
