"""The whole national (YJB) basis of one financial year, counted from a folder of extracts."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from tests.reference.extracts import Extracts
from tests.reference.periods import Period, quarters
from tests.reference.yjb import kpi1, kpi2, kpi3, kpi4, kpi5, kpi6, kpi7, kpi8, kpi9, kpi10
from tests.reference.yjb.bands import Counts, measure
from tests.reference.yjb.cases import Cases

Key = tuple[str, str]
SERIOUS = "kpi9.sv_offences"
KPIS = kpi1, kpi2, kpi3, kpi4, kpi5, kpi6, kpi7, kpi8, kpi9, kpi10


def count(folder: Path, year: int) -> dict[Key, int]:
    """Give the value of every cell of the four quarters, keyed (cell, period).

    `year`: the calendar year in which the financial year starts.
    Every cell is a whole number; a period is named as 2023/24 Q1.
    """
    cases = Cases(Extracts(folder))
    return {
        (cell, quarter.label): value
        for quarter in quarters(year)
        for cell, value in counts(cases, quarter)
    }


def counts(cases: Cases, quarter: Period) -> Counts:
    """Give every cell of one quarter."""
    orders = cases.ending(quarter)
    yield from measure(cases, "total", orders)
    for kpi in KPIS:
        yield from kpi.counts(cases, orders, quarter)


def serious_violence_rates(folder: Path, year: int, area: str) -> dict[str, Fraction | None]:
    """Give the exact rate of serious violence per 10,000 children aged 10-17, by quarter.

    The population is that of the middle of the calendar year before the financial year
    begins; None where `area` has none.
    """
    cases = Cases(Extracts(folder))
    found = [
        int(row["population"])
        for row in cases.extracts.rows("populations")
        if row["area"] == area and row["year"] == str(year - 1)
    ]
    return {
        quarter.label: Fraction(10_000 * dict(kpi9.counts(cases, [], quarter))[SERIOUS], found[0])
        if found
        else None
        for quarter in quarters(year)
    }
