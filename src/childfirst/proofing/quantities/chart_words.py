"""The words for a picture taken apart: lines of a table by name, and the numbers after them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.tables.columns_beside import BASES
from childfirst.proofing.tables.model import Content, Grid, Row, RowRole
from childfirst.proofing.tables.values import Value

NUMBERS = (Content.COUNT, Content.MONEY, Content.RATE)
SIGNS = {":", ",", "(", ")"}
BEFORE = r"(?:^|(?<=[:,.] )|(?<=\band ))"  # where the name of a line may begin


@dataclass(frozen=True)
class NumberOfRow:
    """A number that words tell of a row, in a period or in the only one there is."""

    sentence: Sentence
    item: Item
    row: Row
    period: Period | None

    def cells(self, grid: Grid) -> list[Value]:
        """Give the cells that the number may be: of its period, else of the latest.

        None where what would be meant is withheld, or in a column that is little but withheld.
        """
        percent = number_of(self.item).unit == PERCENT
        columns = grid.columns_of(*((Content.PERCENT,) if percent else NUMBERS))
        columns = [i for i in columns if not BASES.search(grid.columns[i].heading.lower())]
        if self.period is not None:
            columns = [i for i in columns if _in(grid, i, self.period)]
        elif any(each.period for each in grid.columns):
            columns = [i for i in columns[-1:] if _is_latest(grid, i)]
        else:
            columns = columns[-1:]
        return [cell for i in columns if (cell := self.row.values[i]).number is not None]


def told_of_rows(sentence: Sentence, grid: Grid) -> Iterator[NumberOfRow]:
    """Give the numbers of a sentence that follow the name of a row, one by one."""
    named = _named(sentence.text, grid)
    first = sentence.items[0].start
    for at, (_, end, row) in enumerate(named):
        last = named[at + 1][0] if at + 1 < len(named) else len(sentence.text)
        yield from _after(sentence, row, range(first + end, first + last))


def _named(text: str, grid: Grid) -> list[tuple[int, int, Row]]:
    """Give where the rows of a table are named, the longest names first where two would do."""
    rows = [row for row in grid.rows if row.role in (RowRole.PART, RowRole.TOTAL) and row.label]
    found: list[tuple[int, int, Row]] = []
    for row in sorted(rows, key=lambda each: -len(each.label)):
        for match in re.finditer(rf"{BEFORE}{re.escape(row.label)}(?=:? )", text):
            if all(match.end() <= start or end <= match.start() for start, end, _ in found):
                found.append((match.start(), match.end(), row))
    return sorted(found, key=lambda each: each[0])


def _after(sentence: Sentence, row: Row, where: range) -> Iterator[NumberOfRow]:
    """Give the numbers after a name, up to the next, unless it goes on: `Girls in need 4`."""
    period, depth, begun = None, 0, False
    for item in sentence.items:
        if item.start not in where:
            continue
        depth += (item.text == "(") - (item.text == ")")
        if item.period is not None:
            period = item.period
        elif item.number is not None and item.counts and not depth:
            begun = True
            yield NumberOfRow(sentence, item, row, period)
        elif item.text not in SIGNS and (item.capital or not begun):
            return  # the name of a line that the table has not, or one that goes on


def _is_latest(grid: Grid, column: int) -> bool:
    """Say whether a column is of the period that the table ends with."""
    last = next(each.period for each in reversed(grid.columns) if each.period)
    return _in(grid, column, last)


def _in(grid: Grid, column: int, period: Period) -> bool:
    mine = grid.columns[column].period
    return mine is not None and mine.could_be(period)
