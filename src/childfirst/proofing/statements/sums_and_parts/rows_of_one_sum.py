"""Rows of numbers that all count the same people, as the answers to the questions of a survey."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value, added_up
from childfirst.proofing.tables.wholes_of_columns import wholes_in_titles

FAMILY = "sum"
FEWEST_COLUMNS = 3
FEWEST_ROWS = 3  # that make the sum before another that does not is wrong


def find(reading: Reading) -> Iterator[Finding]:
    """Check tables of which all rows but one make a sum that the words around tell."""
    for grid in reading.grids:
        told = {each.value for each in wholes_in_titles(grid, reading.lead_in(grid))}
        yield from _rows(grid, told)


def _rows(grid: Grid, told: set[Decimal]) -> Iterator[Finding]:
    columns = grid.columns_of(Content.COUNT)
    if len(columns) < max(FEWEST_COLUMNS, len(grid.columns)):
        return
    if any(column.total or column.period for column in grid.columns):
        return
    sums = {
        id(row): added_up(row.values) for row in grid.parts() if all(v.known for v in row.values)
    }
    common = Counter(sums.values()).most_common(1)
    if not common or common[0][0] not in told:
        return
    usual, times = common[0]
    if times >= FEWEST_ROWS and times >= len(sums) - 1:
        for row in grid.parts():
            if id(row) in sums:
                yield _finding(row.values, sums[id(row)], usual)


def _finding(values: tuple[Value, ...], total: Decimal, usual: Decimal) -> Finding:
    last = values[-1]
    adds = " + ".join(value.text for value in values if value.number is not None)
    right = total == usual
    more = "" if right else f", and the other rows make {printed(usual)}"
    return Finding(
        kind=FAMILY,
        place=last.place,
        quote=last.text,
        spot=last.spot,
        operands=tuple(operand_of(value) for value in values),
        stated=printed(total),
        recomputed=printed(usual),
        verdict=Verdict.CONSISTENT if right else Verdict.INCONSISTENT,
        explanation=f"{adds} = {printed(total)}{more}.",
    )


KIND = Kind(
    name="rows of one sum",
    family=FAMILY,
    claims="Each row of a table divides the same people, of whom the title gives the number.",
    checks=(
        "A table of nothing but numbers, of which three rows or more, and all but one, make one "
        "sum that the title, the caption or the text above names. The other must, too."
    ),
    find=find,
    examples=(
        Example(
            "What families said (n = 46)\n\nStatement\tYes\tPartly\tNo\nWe were heard\t31\t9\t6\n"
            "We were told\t28\t10\t8\nIt was fair\t35\t7\t4\nIt helped\t22\t15\t19",
            ((4, "consistent"), (5, "consistent"), (6, "consistent"), (7, "inconsistent")),
        ),
        Example(
            "What families said\n\nStatement\tYes\tPartly\tNo\nWe were heard\t31\t9\t6\n"
            "We were told\t28\t10\t8\nIt was fair\t35\t7\t4\nIt helped\t22\t15\t19",
            (),
        ),
    ),
)
