"""What is timed over the national set, and over a smaller one with 50,000 children."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from benchmarks.national.headlines import PERIOD, Counts

FOURTEEN = (
    "total",
    "kpi1.suitable_start",
    "kpi1.suitable_end",
    "kpi1.unsuitable_end",
    "kpi2.suitable_start",
    "kpi2.suitable_end",
    "kpi2.unsuitable_end",
    "kpi3.identified",
    "kpi3.formal_plan",
    "kpi4.need",
    "kpi4.need_and_offered",
    "kpi5.need",
    "kpi5.need_and_offered",
    "kpi7.supported",
)
TWELVE_QUARTERS = "2022-04-01..2025-03-31"
AGES = tuple(str(age) for age in range(10, 18))


def count_everything(folder: Path) -> int:
    """Count every official measure for every service and quarter, by every breakdown."""
    from benchmarks.national.counting import count_national

    return sum(table.num_rows for table in count_national(folder, PERIOD))


def scan_columns(folder: Path) -> int:
    """Read the columns that those measures use, and nothing more."""
    from benchmarks.national.counting import scan

    return scan(folder)


def fourteen_indicators(folder: Path) -> int:
    """Count 14 indicators by 12 quarters by 6 breakdowns: everybody and five."""
    from benchmarks.national.counting import MEASURES, count_national
    from childfirst.language.functions import decide
    from childfirst.measures.breakdowns import Breakdown
    from childfirst.measures.definitions.yjb.ended_orders import ended
    from childfirst.periods import parse_period

    by_year = decide(*((ended.age == int(age), age) for age in AGES))
    sixth = Breakdown("year of age", by_year, AGES)
    measures = [
        replace(each, lines=kept, breakdowns=(*each.breakdowns, sixth))
        for each in MEASURES
        if (kept := tuple(line for line in each.lines if line.label in FOURTEEN))
    ]
    period = parse_period(TWELVE_QUARTERS)
    return sum(each.num_rows for each in count_national(folder, period, measures=measures))


def headlines(folder: Path) -> int:
    """Count the ten headlines by the declared measures."""
    from benchmarks.national.headlines import headlines as ours

    return _told(ours(folder))


def headlines_in_pandas(folder: Path) -> int:
    """Count the ten headlines in pandas."""
    from benchmarks.national.in_pandas import headlines as theirs

    return _told(theirs(folder))


def headlines_in_polars(folder: Path) -> int:
    """Count the ten headlines in polars."""
    from benchmarks.national.in_polars import headlines as theirs

    return _told(theirs(folder))


def _told(counts: Counts) -> int:
    """Give one number that differs when any headline of any service and quarter does."""
    told = 0
    for name, found in sorted(counts.items()):
        for (service, period), value in sorted(found.items()):
            told = (told * 31 + sum(map(ord, name + service + period)) * int(value)) % 1_000_003
    return told


JOBS: dict[str, Callable[[Path], int]] = {
    each.__name__: each
    for each in (
        scan_columns,
        count_everything,
        headlines,
        headlines_in_pandas,
        headlines_in_polars,
        fourteen_indicators,
    )
}
