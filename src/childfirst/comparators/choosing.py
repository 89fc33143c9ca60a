"""Which published periods, and which areas, a comparison is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from childfirst.areas import ComparatorGroup, area_catalogue
from childfirst.areas.catalogue import WHOLE_NATION
from childfirst.comparators.values import Span
from childfirst.periods import Period


@dataclass(frozen=True)
class SpanPair:
    """The latest published period, and the same days of the year before where published."""

    later: Span
    earlier: Span | None


def latest_periods(spans: Sequence[Span], period: Period) -> SpanPair | None:
    """Give the latest period that was over when `period` ended, and the one a year before.

    Published figures lag: reoffending by two years. None when nothing is old enough.
    """
    over = [span for span in spans if span.last_day <= period.last_day]
    if not over:
        return None
    later = max(over, key=lambda span: (span.last_day, span.first_day))
    return SpanPair(later, next((s for s in spans if is_year_before(s, later)), None))


def is_year_before(span: Span, later: Span) -> bool:
    """Say whether a period is the same days one year earlier; 29 February counts as the 28th."""
    return (span.first_day, span.last_day) in (
        (_year_before(later.first_day), _year_before(later.last_day)),
        (_year_before(later.first_day), _end_of_february(_year_before(later.last_day))),
    )


def _year_before(day: date) -> date:
    last_of_february = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if last_of_february else day.day)


def _end_of_february(day: date) -> date:
    """Give 29 February for the 28th of a leap year, any other day as it is."""
    try:
        return day.replace(day=29) if (day.month, day.day) == (2, 28) else day
    except ValueError:
        return day


def wider_areas(area: str) -> tuple[str, ...]:
    """Give the police area, region and nation that an area lies in, as far as we know them."""
    known = area_catalogue().called(area)
    if known is None:
        return (WHOLE_NATION,)
    return tuple(each for each in (known.police_area, known.region, WHOLE_NATION) if each)


def groups_of(area: str, groups: Sequence[ComparatorGroup]) -> tuple[ComparatorGroup, ...]:
    """Give the groups of an area, found or not, in their order."""
    return tuple(group for group in groups if group.belongs_to(area))
