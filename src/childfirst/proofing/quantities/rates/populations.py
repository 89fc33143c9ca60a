"""Populations that counts and rates imply, row by row and column by column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Column, Content, Grid
from childfirst.proofing.tables.values import Value

MOVES = Decimal("0.12")  # by how much a population may differ from year to year (assumption)


@dataclass(frozen=True)
class Implied:
    """A count beside a rate: the population lies between two bounds."""

    grid: Grid
    label: str
    column: Column
    count: Value
    rate: Value
    base: Decimal

    @property
    def low(self) -> Decimal:
        """Give the smallest population that the printed rate allows."""
        return self._of((self.rate.number or Decimal()) + self.rate.step / 2)

    @property
    def high(self) -> Decimal:
        """Give the largest population that the printed rate allows."""
        return self._of((self.rate.number or Decimal()) - self.rate.step / 2)

    @property
    def middle(self) -> Decimal:
        """Give the population as the printed rate has it."""
        return self._of(self.rate.number or Decimal())

    def _of(self, rate: Decimal) -> Decimal:
        return (self.count.number or Decimal()) * self.base / max(rate, Decimal("1e-9"))

    def agrees(self, other: Implied, factor: Decimal = Decimal(1)) -> bool:
        """Say whether both may have one population, a factor apart."""
        low, high = self.low * (1 - MOVES) * factor, self.high * (1 + MOVES) * factor
        return low <= other.high and other.low <= high


def implied(reading: Reading) -> Iterator[Implied]:
    """Give every row and period that has both a count and a rate above nought."""
    for grid in reading.grids:
        for index in grid.columns_of(Content.RATE):
            column = grid.columns[index]
            counts = [
                each
                for each in grid.columns_of(Content.COUNT)
                if grid.columns[each].period == column.period
            ]
            if len(counts) != 1 or column.base is None:
                continue
            for row in grid.rows:
                count, rate = row.values[counts[0]], row.values[index]
                if count.number and rate.number and count.number > 0 < rate.number:
                    name = " ".join(sorted(stems(row.label)))
                    yield Implied(grid, name, column, count, rate, column.base)
