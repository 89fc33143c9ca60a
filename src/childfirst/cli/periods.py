"""Periods from the command line."""

from __future__ import annotations

import typer

from childfirst.periods import WHOLE, Period, parse_period


def asked_period(text: str) -> Period:
    """Read a period; a wrong one ends the command with a message."""
    try:
        return parse_period(text)
    except ValueError as problem:
        raise typer.BadParameter(str(problem), param_hint="--period") from None


def asked_span(period: str, first: str, last: str) -> Period:
    """Read `--period`, or `--from` and `--to`, which are periods themselves."""
    if period and not (first or last):
        return asked_period(period)
    if period or not first:
        raise typer.BadParameter("give either --period, or --from and --to", param_hint="--period")
    begins, ends = asked_period(first), asked_period(last or first)
    if ends.last_day < begins.first_day:
        raise typer.BadParameter("--to ends before --from begins", param_hint="--to")
    span = f"{begins.first_day}..{ends.last_day}"
    year = asked_period(span)
    for whole in (asked_year(begins), begins if begins == ends else None):
        if whole and (whole.first_day, whole.last_day) == (year.first_day, year.last_day):
            return whole
    return Period(f"{begins.label} to {ends.label}", WHOLE, year.first_day, year.last_day)


def asked_year(period: Period) -> Period:
    """Give the financial year in which a period begins."""
    from childfirst.periods import financial_year

    day = period.first_day
    return financial_year(day.year if day.month > 3 else day.year - 1)


def period_before(period: Period) -> Period:
    """Give the period of the same kind and length that ends the day before one begins."""
    from datetime import timedelta

    from childfirst.periods import financial_year, is_financial_year, parse_period
    from childfirst.periods_of_reports import periods_before

    if period.is_quarter or period.is_month:
        return periods_before(period, 1)[0]
    if is_financial_year(period):
        return financial_year(period.first_day.year - 1)
    last = period.first_day - timedelta(days=1)
    first = last - (period.last_day - period.first_day)
    if period.label == str(period.first_day.year):
        return parse_period(str(period.first_day.year - 1))
    return parse_period(f"{first}..{last}")
