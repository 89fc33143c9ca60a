"""Cells of the national basis beyond those of the example: the return's own, and old wordings."""

from __future__ import annotations

from pathlib import Path

from tests.reference.extracts import Extracts
from tests.reference.periods import quarters
from tests.reference.yjb import (
    return_board,
    return_education,
    return_health,
    return_homes,
    wording_2023,
)
from tests.reference.yjb.cases import Cases

PARTS = (return_homes, return_education, return_health, return_board, wording_2023)


def count_further(folder: Path, year: int) -> dict[tuple[str, str], int]:
    """Give the value of every further cell of the four quarters, keyed (cell, period)."""
    cases = Cases(Extracts(folder))
    return {
        (cell, quarter.label): value
        for quarter in quarters(year)
        for part in PARTS
        for cell, value in part.counts(cases, cases.ending(quarter), quarter)
    }
