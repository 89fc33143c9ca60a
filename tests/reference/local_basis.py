"""The whole local basis of one financial year, counted from a folder of extracts."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from tests.reference import (
    accommodation,
    board,
    diversion,
    education,
    finance,
    first_contacts,
    health,
    offences,
    special_needs,
    support,
    victims,
)
from tests.reference.cells import Cell
from tests.reference.cohort import Cohort
from tests.reference.extracts import Extracts
from tests.reference.periods import quarters, whole

Key = tuple[str, str]
OF_CHILDREN = (
    accommodation,
    education,
    special_needs,
    health,
    diversion,
    support,
    offences,
    victims,
    first_contacts,
)
OF_THE_PARTNERSHIP = board, finance


def cells(folder: Path, year: int) -> Iterator[Cell]:
    """Give every cell of the financial year that starts in April of `year`, zeros included."""
    extracts = Extracts(folder)
    cohort = Cohort(extracts)
    for period in [*quarters(year), whole(year)]:
        size = len(cohort.reference_days(period))
        yield Cell("Cohort", "No. of Children", period.label, size)
    for subject in OF_CHILDREN:
        yield from subject.cells(cohort, year)
    for topic in OF_THE_PARTNERSHIP:
        yield from topic.cells(extracts, year)


def count(folder: Path, year: int) -> dict[Key, object]:
    """Give the value of every cell, keyed ("TABLE|CATEGORY", period).

    Values are int, Decimal (posts) or "P" and "A" (board attendance).
    """
    return {cell.key: cell.value for cell in cells(folder, year)}


def shares(folder: Path, year: int) -> dict[Key, tuple[int, int]]:
    """Give numerator and denominator of every cell that is a share, keyed as in `count`."""
    return {
        cell.key: (int(cell.value), cell.base)
        for cell in cells(folder, year)
        if cell.base is not None
    }


def percent(numerator: int, denominator: int) -> Decimal | None:
    """Give the percentage to one decimal, half up; None when nothing was counted."""
    if denominator == 0:
        return None
    exact = Decimal(100 * numerator) / Decimal(denominator)
    return exact.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)
