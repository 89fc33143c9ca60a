"""Columns worked out from others: a share, a rate or a difference of two columns beside it."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.column_rules import DIFFERENCE, SHARE
from childfirst.proofing.tables.following import ALL, Relation
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.relations import relations
from childfirst.proofing.tables.turning import turned
from childfirst.proofing.wording import finding_in_cell

FAMILY = {SHARE.words: "percentage_of", DIFFERENCE.words: "change"}
OTHER_FAMILY = "ratio"
WORKED_OUT = (Content.PERCENT, Content.PERCENT_CHANGE, Content.CHANGE, Content.RATE)


def find(reading: Reading) -> Iterator[Finding]:
    """Check every column, then every row, that most cells show to follow from two others."""
    for grid in reading.grids:
        for sides in (grid, turned(grid)):
            for column in sides.columns_of(*WORKED_OUT, Content.COUNT, Content.MONEY):
                yield from _column(sides, column)


def _column(grid: Grid, column: int) -> Iterator[Finding]:
    """Check a column; a cell is wrong only where none of the likeliest relations holds."""
    ways = relations(grid, column)
    plain = grid.columns[column].content not in WORKED_OUT
    for row in grid.rows:
        made = [(way, verdict) for way in ways if (verdict := way.verdict(row))]
        right = [each for each in made if each[1] is not Verdict.INCONSISTENT]
        if right:
            yield _finding(grid, row, *right[0])
        elif made and not plain:
            yield _finding(grid, row, *made[0])


def _finding(grid: Grid, row: Row, way: Relation, verdict: Verdict) -> Finding:
    stated, exact = row.values[way.column], way.exact(row)
    sources = [row.values[way.first], way.second_of(row)]
    right = printed(exact or 0 * stated.step, stated.step, stated.unit)
    how = way.rule.words.format(*(each.text for each in sources), base=printed(way.base))
    return finding_in_cell(
        FAMILY.get(way.rule.words, OTHER_FAMILY),
        stated,
        tuple(map(operand_of, sources)),
        right,
        verdict,
        f"The {'row' if grid.turned else 'column'} is {_named(grid, way)}: "
        f"{how} is {right}, printed as {stated.text}.",
        right,
    )


def _named(grid: Grid, way: Relation) -> str:
    """Give the relation with the headings of its columns."""
    first = grid.columns[way.first].heading or "a column"
    second = "all" if way.second == ALL else grid.columns[way.second].heading or "a column"
    return way.rule.words.format(f"“{first}”", f"“{second}”", base=printed(way.base))


KIND = Kind(
    name="columns from columns",
    family="ratio",
    claims="A column of shares, rates or differences follows from two other columns of its table.",
    checks=(
        "Every pair of columns is tried by the rule that the heading allows. Where three rows or "
        "more and three in four bear one out, the others must, too, and where the heading names "
        "the columns all rows but one are enough; a row that another pair which fits as well "
        "bears out is sound. Rows are tried like columns."
    ),
    find=find,
    examples=(
        Example(
            "Ward\tCalls\tVisits\tVisited\nAsh\t310\t62\t20.0%\nBirch\t412\t103\t25.0%\n"
            "Cedar\t255\t44\t17.3%\nDogwood\t377\t88\t32.3%",
            ((2, "consistent"), (3, "consistent"), (4, "consistent"), (5, "inconsistent")),
        ),
        Example(
            "Town\tResidents\tThefts\tRate per 1,000\nAsh\t92,000\t1,104\t12.0\n"
            "Birch\t141,000\t1,311\t9.3\nCedar\t68,500\t973\t14.2\nDogwood\t117,300\t1,243\t11.6",
            ((2, "consistent"), (3, "consistent"), (4, "consistent"), (5, "inconsistent")),
        ),
        Example(
            "Group\tOurs\tTheirs\nChildren\t31\t45\nOffences\t82\t97\nOffences per child\t2.9\t2.2",
            ((4, "inconsistent"), (4, "consistent")),
        ),
        Example("Area\tChildren\tVisits\tRate %\nEast\t12\t30\t41.2%\nWest\t7\t22\t38.8%", ()),
    ),
)
