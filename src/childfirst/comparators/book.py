"""Finds published values by what they are of, and the base of each count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from childfirst.areas import ComparatorGroup
from childfirst.comparators.indicators import PublishedIndicator
from childfirst.comparators.values import (
    COUNT,
    RATE,
    People,
    PublishedValue,
    Span,
    Tables,
    populations,
    published_values,
)

Place = tuple[str, str, Span, str]
RECORDED, IMPLIED, ADDED_UP = "recorded", "implied by count and rate", "its parts added up"


@dataclass(frozen=True)
class Base:
    """How many a count is of, and how that is known."""

    number: int
    known_from: str


@dataclass(frozen=True)
class PublishedBook:
    """Everything published that the record holds, with the groups that areas form."""

    values: tuple[PublishedValue, ...]
    people: dict[tuple[str, int], People]
    groups: tuple[ComparatorGroup, ...]

    @classmethod
    def of(cls, tables: Tables, groups: Iterable[ComparatorGroup]) -> PublishedBook:
        """Open the published tables of a snapshot or of extracts."""
        return cls(published_values(tables), populations(tables), tuple(groups))

    def with_values(self, values: Iterable[PublishedValue]) -> PublishedBook:
        """Give the book with more values in it."""
        return replace(self, values=(*self.values, *values))

    @property
    def sources(self) -> list[str]:
        """Name the sources; two of them may well differ, and are never mixed."""
        return sorted({value.source for value in self.values})

    def of_source(self, source: str) -> PublishedBook:
        """Give only what one source says."""
        return replace(self, values=tuple(v for v in self.values if v.source == source))

    def series(self, indicator: PublishedIndicator, area: str) -> PublishedBook:
        """Give only the source to compare an area by: the one with the newest data on it.

        Of sources equally new it is the one with more values; where none speaks of the area,
        any may be taken.
        """
        every = [value for value in self.values if value.indicator == indicator.code]
        known = [value for value in every if value.area == area] or every
        if not known:
            return replace(self, values=())
        newest = max(value.data_date or date.min for value in known)
        names = {v.source for v in known if (v.data_date or date.min) == newest}
        sizes = Counter(value.source for value in every)
        return self.of_source(min(names, key=lambda name: (-sizes[name], name)))

    @cached_property
    def _by_place(self) -> dict[Place, PublishedValue]:
        """Each value by what it is of; of a number printed twice, the first without misprint."""
        ordered = sorted(self.values, key=lambda each: (each.misprint, each.key), reverse=True)
        return {(v.indicator, v.area, v.span, v.measure): v for v in ordered}

    def value(
        self, indicator: PublishedIndicator, area: str, span: Span, measure: str
    ) -> PublishedValue | None:
        """Give the value of an area and period, or None when nobody published it."""
        return self._by_place.get((indicator.code, area, span, measure))

    def spans(self, indicator: PublishedIndicator) -> list[Span]:
        """Give the periods for which anything is published, in order of time."""
        return sorted({v.span for v in self.values if v.indicator == indicator.code})

    def base(self, indicator: PublishedIndicator, area: str, span: Span) -> Base | None:
        """Give what a count of an area is a rate or share of.

        The recorded population, or what the published count and rate imply; for an area
        that is the whole of a group, the bases of all its members added up.
        """
        if people := self.population(indicator, area, span):
            return Base(people.number, RECORDED)
        printed = self.value(indicator, area, span, RATE)
        if printed and printed.base is not None:
            return Base(printed.base, IMPLIED)
        return self._added_up(indicator, self._members(area), span)

    def population(self, indicator: PublishedIndicator, area: str, span: Span) -> People | None:
        """Give the population that a rate is of; None if it is of none, or not on record."""
        if indicator.population_year is None:
            return None
        return self.people.get((area, indicator.population_year(span.first_day)))

    def _members(self, area: str) -> Sequence[str]:
        return next((group.members for group in self.groups if group.whole == area), ())

    def _added_up(
        self, indicator: PublishedIndicator, members: Sequence[str], span: Span
    ) -> Base | None:
        found = [self.base(indicator, member, span) for member in members]
        known = [base.number for base in found if base]
        return Base(sum(known), ADDED_UP) if known and len(known) == len(found) else None


def whole_count(value: PublishedValue | None) -> int | None:
    """Give a published count as a whole number; None without one or when it is not whole."""
    if value is None or value.measure != COUNT or value.value != value.value.to_integral_value():
        return None
    return int(value.value)
