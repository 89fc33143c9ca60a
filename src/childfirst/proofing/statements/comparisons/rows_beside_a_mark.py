"""How many rows of a table lie above or below something: `three of the five met the 90% target`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.rows_counted import (
    FAMILY,
    Counted,
    counted,
    judged_ways,
)
from childfirst.proofing.quantities.rows_of_tables.rows_up_or_down import Ways, beside, overspent
from childfirst.proofing.quantities.rows_of_tables.yardsticks import yardstick_in
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.sentences.vocabulary import comparison_of
from childfirst.proofing.tables.model import Content, Grid

OF = "{told:count} of [the|these|our|all|its] {among:count}"
BESIDE = (
    f"{OF} ... is|are|was|were|lie|lies|lay [now|still] {{word:compared}} [than]",
    f"{OF} ... is|are|was|were|lie|lies|lay [now|still] {{word:beside}}",
    "{told:count} ... is|are|was|were|lie|lies|lay [now|still] {word:beside}",
)
MET = (f"{OF} .. {{word:met}}",)
SPENT = (f"{OF} ... to {{word:overspend}}", f"{OF} .. {{word:overspend}}")
NOT_TOLD = {"will", "would", "should", "aim", "if", "not", "least", "or", "both"}
NUMBERS = (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)
BROKEN_BY = {",", ";", "and", "but", "while", "(", "."}
OVER = {"overspend": 1, "overspent": 1, "underspend": -1, "underspent": -1}


def find(reading: Reading) -> Iterator[Finding]:
    """Check each number of rows that lie on one side of a row, a target or their budgets."""
    for sentence in reading.sentences:
        if NOT_TOLD & {item.text for item in sentence.items}:
            continue
        for each in counted(sentence, BESIDE):
            way = comparison_of(each.word.text)
            ways = [w for grid in each.grids(reading) for w in _beside(grid, each)] if way else []
            yield from _judged(each, ways, way or 0, each.word.text)
        for each in counted(sentence, MET):
            ways = [w for grid in each.grids(reading) for w in _target(grid, each)]
            yield from _judged(each, ways, 1, "above it", or_level=True)
        for each in counted(sentence, SPENT):
            ways = [w for grid in each.grids(reading) for w in overspent(grid)]
            yield from _judged(each, ways, OVER[each.word.text], each.word.text)


def _judged(
    each: Counted, ways: list[Ways], way: int, how: str, *, or_level: bool = False
) -> Iterator[Finding]:
    right = [w for w in ways if each.value in _sizes(w, way, or_level=or_level)]
    yield from judged_ways(each.sentence, each.told, ways, right, way, how)


def _sizes(ways: Ways, way: int, *, or_level: bool) -> list[int]:
    """Give how many rows lie that way; those that met a target may lie on either side of it."""
    level = len(ways.that_went(0))
    one, other = len(ways.that_went(way)), len(ways.that_went(-way))
    return [one + level, other + level] if or_level else [one]


def _after(each: Counted) -> tuple[Item, ...]:
    """Give the words of the mark: after `above` up to where the clause ends."""
    items = [item for item in each.sentence.items if item.start >= each.word.end]
    end = next((at for at, item in enumerate(items) if item.text in BROKEN_BY), len(items))
    return tuple(items[:end])


def _beside(grid: Grid, each: Counted) -> Iterator[Ways]:
    """Give which rows lie beside the row that the words name, in the columns that are named."""
    mark = yardstick_in(grid, _after(each))
    if mark is not None:
        for column in _columns(grid, each):
            number = mark.values[column].number
            yield from beside(grid, column, number, mark) if number is not None else ()


def _target(grid: Grid, each: Counted) -> Iterator[Ways]:
    """Give which rows lie beside the percentage that a target is told to be."""
    told = [item.number for item in _after(each) if item.number and item.number.unit == PERCENT]
    if len(told) == 1:
        for column in grid.columns_of(Content.PERCENT):
            yield from beside(grid, column, told[0].value)


def _columns(grid: Grid, each: Counted) -> list[int]:
    """Give the columns that the sentence names by words that not all have; else all of rates."""
    columns = grid.columns_of(*NUMBERS)
    headings = {index: stems(grid.columns[index].heading) for index in columns}
    shared = frozenset.intersection(*headings.values()) if headings else frozenset()
    words = stems(each.sentence.text)
    fits = {index: len((heading - shared) & words) for index, heading in headings.items()}
    best = max(fits.values(), default=0)
    rates = grid.columns_of(Content.RATE, Content.PERCENT) or columns
    return [index for index in columns if fits[index] == best] if best else rates


TABLE = (
    "Area\tRate of calls\tRate of visits\nAshby\t40\t19\nBarton\t25\t26\nCorby\t22\t12\n"
    "Derry\t61\t33\nEngland\t31\t20\n\n"
)
KIND = Kind(
    name="rows beside a mark",
    family=FAMILY,
    claims="So many rows of a table are above or below another, met a target, or overspend.",
    checks=(
        "The number told must be one of all rows of a table of the section, or of what they are "
        "called. The row compared with is England, the county, an average, or the total called by "
        "its rate; the columns are those that the sentence names. A target is the percentage told "
        "with it. What overspends has a forecast above its budget."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}For calls two of the four areas are above England.", ((8, "consistent"),)),
        Example(
            f"{TABLE}For calls three of the four areas are above England.", ((8, "inconsistent"),)
        ),
        Example(f"{TABLE}Three of the four areas are above Scotland.", ()),
        Example(
            "Course\tPassed (%)\nFire\t95.3\nFirst aid\t91.9\nLifting\t86.0\nDriving\t54.0\n\n"
            "Three of the four courses met the 90% target.",
            ((7, "inconsistent"),),
        ),
        Example(
            "Service\tBudget\tForecast\nStaff\t310\t331\nTravel\t412\t398\nRooms\t255\t256\n"
            "Books\t377\t360\n\nThree of the four services are forecast to overspend.",
            ((7, "inconsistent"),),
        ),
    ),
)
