"""Learns from complete reports of other services which numbers are tied to which.

Only what a reader would think of is tried: numbers that are the same, lines of a table that make
up another, two numbers that make up a third, what a percentage is of, a year and its quarters.
What holds in every report, with numbers large and varied enough not to do so by chance, is known.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from tests.disclosure.printed.page import Cell, count_in
from tests.disclosure.printed.ties import (
    Numbers,
    Place,
    bases_of,
    lines_of_tables,
    the_same,
    two_and_two,
)

QUARTER = re.compile(r"\d{4}/\d\d Q\d")
YEAR = re.compile(r"\d{4}/\d\d")
AVERAGES = re.compile(
    r"Mean|Median|Middle|Shortest|Longest|Youngest|Eldest|Reoffences per|.*\(median"
)

Page = Mapping[Cell, str]


@dataclass
class Known:
    """What ties places of one kind of period, and a year to its quarters.

    `sums` are coefficients whose sum is nought, `bases` what percentages may be of, and
    `years` say how a year's number stands to those of its quarters.
    """

    sums: dict[str, list[dict[Place, int]]] = field(default_factory=lambda: defaultdict(list))
    bases: dict[str, dict[Place, list[Place]]] = field(default_factory=dict)
    years: dict[Place, set[str]] = field(default_factory=dict)

    @property
    def learned(self) -> int:
        """How many ties were found."""
        sums = sum(len(found) for found in self.sums.values())
        return sums + sum(bool(b) for found in self.bases.values() for b in found.values())


def kind_of(period: str) -> str:
    """Say what kind of period a column is of: all quarters are alike, and all years."""
    kinds = {QUARTER: "quarter", YEAR: "year"}
    return next((kind for pattern, kind in kinds.items() if pattern.fullmatch(period)), period)


def is_count(place: Place) -> bool:
    """Say whether a row counts, and is no average or single value."""
    return not AVERAGES.match(place[1]) and not AVERAGES.match(place[2])


def learn(pages: Sequence[Page]) -> Known:
    """Learn from complete pages of one kind of report."""
    known = Known()
    samples: dict[str, list[dict[Place, str]]] = defaultdict(list)
    for page in pages:
        by_period: dict[str, dict[Place, str]] = defaultdict(dict)
        for cell, text in page.items():
            by_period[cell.period][cell[:3]] = text
        for period, texts in by_period.items():
            samples[kind_of(period)].append(texts)
    for kind, found in samples.items():
        counts = _vectors(found)
        known.bases[kind] = bases_of(found, counts)
        known.sums[kind] = [*the_same(counts), *lines_of_tables(counts), *two_and_two(counts)]
    known.years = _years(pages)
    return known


def _vectors(samples: Sequence[Mapping[Place, str]]) -> dict[Place, Numbers]:
    """Give, for each place that counts, its numbers in all samples; nan where it has none."""
    places = dict.fromkeys(p for sample in samples for p in sample if is_count(p))
    read = {p: [count_in(sample.get(p, "")) for sample in samples] for p in places}
    return {
        p: np.array([np.nan if n is None else n for n in numbers], float)
        for p, numbers in read.items()
        if any(n is not None for n in numbers)
    }


def _years(pages: Iterable[Page]) -> dict[Place, set[str]]:
    """Say how numbers of a year stand to those of its quarters, where both are printed."""
    held: dict[Place, set[str]] = {}
    for page in pages:
        for place, year, quarters in years_in(page):
            numbers = [count_in(page[each]) for each in (year, *quarters)]
            if None in numbers or not is_count(place):
                continue
            whole, *parts = [number or 0 for number in numbers]
            now = {
                name
                for name, holds in {
                    "sum": whole == sum(parts),
                    "at most the sum": whole <= sum(parts),
                    "at least each": whole >= max(parts),
                    "at least the last": whole >= parts[-1],
                }.items()
                if holds
            }
            held[place] = held.get(place, now) & now
    return held


def years_in(page: Page) -> Iterator[tuple[Place, Cell, list[Cell]]]:
    """Give cells of a year with those of its four quarters."""
    for cell in page:
        if kind_of(cell.period) == "year":
            quarters = [cell._replace(period=f"{cell.period} Q{n}") for n in (1, 2, 3, 4)]
            if page.keys() >= {*quarters}:
                yield cell[:3], cell, quarters
