"""Three tables of one form of which one is the sum of the other two, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.parts_and_wholes.in_two_tables import Case
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding_in_cell

FAMILY = "sum"
FEWEST = 6  # cells that must add up
MOST_OF_A_FORM = 8  # tables with one form that are tried against each other


def find(reading: Reading) -> Iterator[Finding]:
    """Check the cells of tables that are, in most cells, the sum of two others."""
    forms: dict[tuple[frozenset[str], ...], list[Grid]] = {}
    for grid in reading.grids:
        forms.setdefault(_form(grid), []).append(grid)
    for grids in forms.values():
        for whole in grids[:MOST_OF_A_FORM]:
            others = [grid for grid in grids[:MOST_OF_A_FORM] if grid is not whole]
            for first, second in combinations(others, 2):
                cases = list(_cases(whole, first, second))
                hits = sum(case.holds for case in cases)
                if hits >= FEWEST and hits * 4 >= len(cases) * 3:
                    yield from map(_finding, cases)


def _form(grid: Grid) -> tuple[frozenset[str], ...]:
    """Give what tables of one form share: corner and headings of numbers."""
    columns = (grid.columns[index].heading for index in grid.columns_of(Content.COUNT))
    return (stems(grid.corner), *(frozenset(heading.lower().split()) for heading in columns))


def _cases(whole: Grid, first: Grid, second: Grid) -> Iterator[Case]:
    rows = [{_key(row): row for row in grid.rows if _key(row)} for grid in (first, second)]
    columns = [grid.columns_of(Content.COUNT) for grid in (whole, first, second)]
    for row in whole.rows:
        one, two = rows[0].get(_key(row)), rows[1].get(_key(row))
        if one is None or two is None:
            continue
        for a, b, c in zip(*columns, strict=False):
            values = (row.values[a], one.values[b], two.values[c])
            known = values[1].known and values[2].known
            if known and values[0].number and (values[1].number or values[2].number):
                yield Case(values[0], (values[1], values[2]))


def _key(row: Row) -> frozenset[str]:
    return frozenset(row.label.lower().split())


def _finding(case: Case) -> Finding:
    right = printed(case.total)
    adds = " + ".join(part.text or "0" for part in case.parts)
    places = " and ".join(str(part.place) for part in case.parts)
    verdict = Verdict.CONSISTENT if case.holds else Verdict.INCONSISTENT
    words = f"{adds} = {right} ({places}), printed as {case.whole.text}."
    return finding_in_cell(
        FAMILY, case.whole, tuple(map(operand_of, case.parts)), right, verdict, words, right
    )


BOYS = "Need\tQ1\tQ2\tQ3\tQ4\nHousing\t9\t14\t11\t3\nDebt\t8\t7\t6\t5\n\n"
GIRLS = "Need\tQ1\tQ2\tQ3\tQ4\nHousing\t5\t3\t6\t8\nDebt\t2\t4\t9\t1\n\n"
ALL = "Need\tQ1\tQ2\tQ3\tQ4\nHousing\t14\t17\t17\t11\nDebt\t10\t11\t{}\t6\n"
RIGHT = ((10, "consistent"),) * 4
KIND = Kind(
    name="tables that add up",
    family=FAMILY,
    claims="A table of all is, cell by cell, the sum of two tables of parts.",
    checks=(
        "Among tables with the same corner and headings, one is tried as the sum of each two "
        "others; where six cells or more and three in four add up, the rest must, too."
    ),
    find=find,
    examples=(
        Example(BOYS + GIRLS + ALL.format(15), (*RIGHT, *((11, "consistent"),) * 4)),
        Example(
            BOYS + GIRLS + ALL.format(25),
            (
                *RIGHT,
                (11, "consistent"),
                (11, "consistent"),
                (11, "inconsistent"),
                (11, "consistent"),
            ),
        ),
    ),
)
