"""Where a row stands among the rows of its table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.listings.places import Places, places_among
from childfirst.proofing.quantities.ranks.rows_ranked import is_one_whole, rows_ranked, size_of
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.tables.model import Content, RowRole
from childfirst.proofing.tables.values import Value

NUMBERS = {"number", "numbers", "amount", "count", "volume", "total"}
RATES = {"rate", "rates", "percentage", "proportion", "likely", "%"}


@dataclass(frozen=True)
class Standing:
    """A row's value in a column, and the values of all parts there."""

    label: str
    heading: str
    value: Value
    values: tuple[Value, ...]

    def places(self, *, highest: bool) -> Places:
        """Give the places that it may be said to have."""
        sizes = [size_of(value) for value in self.values]
        return places_among(size_of(self.value), sizes, highest=highest)

    def ranked(self, *, highest: bool) -> list[Value]:
        """Give the values from one end."""
        return sorted(self.values, key=size_of, reverse=highest)

    def others(self) -> list[Value]:
        """Give the values of the other rows."""
        return [value for value in self.values if value is not self.value]


def standings(found: Found, periods: tuple[Period, ...], about: str) -> Iterator[Standing]:
    """Give a row's standing in each column that some words may mean.

    A column of rates is meant by "rate" and the like, one of numbers by "number" and the like;
    where the words tell neither, both may be meant.
    """
    grid = found.grid
    wanted = _contents(about)
    for index in grid.columns_of(*wanted):
        column = grid.columns[index]
        if periods and (column.period is None or not _in(column.period, periods)):
            continue
        if found.row.values[index].number is None or is_one_whole(grid, index):
            continue
        for listed in rows_ranked(found, index):
            values = tuple(row.values[index] for row in listed)
            alike = len({value.holds for value in values}) == 1
            if found.row.role is RowRole.PART and len(values) > 1 and alike:
                yield Standing(found.row.label, column.heading, found.row.values[index], values)


def _contents(about: str) -> tuple[Content, ...]:
    words = set(about.lower().replace(".", " ").split())
    numbers = bool(words & NUMBERS)
    rates = bool(words & RATES)
    if rates and not numbers:
        return (Content.RATE, Content.PERCENT)
    if numbers and not rates:
        return (Content.COUNT, Content.MONEY)
    return (Content.COUNT, Content.MONEY, Content.RATE, Content.PERCENT)


def _in(column: Period, periods: tuple[Period, ...]) -> bool:
    return any(period.could_be(column) for period in periods)
