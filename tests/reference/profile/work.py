"""What was done with the children: kinds of work, orders, programmes and their length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta

from tests.reference.cohort import Cohort, last_open_day
from tests.reference.extracts import Row, dated, day
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers
from tests.reference.profile.averages import Average, averages
from tests.reference.profile.words import words


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give the kinds of work, the orders, how many programmes there were and how long."""
    open_ones = {c: cohort.open_in(c, period) for c in cohort.reference_days(period)}
    orders = words("disposal_type")
    kinds = {
        ("non_statutory",): "Non-statutory only",
        ("statutory",): "Statutory only",
        ("non_statutory", "statutory"): "Both",
    }
    yield (
        "Kind of work",
        (kinds[tuple(sorted({p["kind"] for p in ps}))] for ps in open_ones.values()),
    )
    for programmes in open_ones.values():
        yield "Order", {orders[p["disposal_type"]] for p in programmes if p["disposal_type"]}
    numbers = ("One", "Two", "Three or more")
    yield "Programmes in the period", (numbers[min(len(ps), 3) - 1] for ps in open_ones.values())
    yield (
        "Programmes at once",
        (numbers[min(_at_once(ps, period), 3) - 1] for ps in open_ones.values()),
    )
    lengths = _lengths(cohort, period)
    yield "Length of programmes", (_length(days) for days in lengths)
    yield "Length of programmes", ["Programmes ended"] * len(lengths)


def means(cohort: Cohort, period: Period) -> Iterator[Average]:
    """Give the mean and the median length of the programmes that ended."""
    lengths = _lengths(cohort, period)
    yield from averages("Length of programmes", lengths, "Mean length", "Median length")


def _lengths(cohort: Cohort, period: Period) -> list[int]:
    open_ones = [p for c in cohort.reference_days(period) for p in cohort.open_in(c, period)]
    ended = [p for p in open_ones if period.holds(day(p, "end_date"))]
    return [(dated(p, "end_date") - dated(p, "start_date")).days + 1 for p in ended]


def _at_once(programmes: list[Row], period: Period) -> int:
    """Give the most programmes open on one day, asking every day of the period."""
    spans = [
        (max(dated(p, "start_date"), period.first), last_open_day(p, period) or period.last)
        for p in programmes
    ]
    every = (period.first + timedelta(n) for n in range((period.last - period.first).days + 1))
    return max(sum(first <= each <= last for first, last in spans) for each in every)


def _length(days: int) -> str:
    limits: Mapping[int, str] = {
        91: "Up to 3 months",
        182: "Over 3 and up to 6 months",
        365: "Over 6 and up to 12 months",
    }
    return next((label for most, label in limits.items() if days <= most), "Over 12 months")
