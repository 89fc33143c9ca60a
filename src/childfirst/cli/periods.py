"""Periods from the command line."""

from __future__ import annotations

from datetime import date

import typer

from childfirst.periods import WHOLE, Period, parse_period


def asked_period(text: str, option: str = "--period") -> Period:
    """Read the period of an option; a wrong one, or none, ends the command with a message."""
    if not text:
        message = "say for which period, as 2023-24 or 2023-24Q2"
        raise typer.BadParameter(message, param_hint=option)
    try:
        return parse_period(text)
    except ValueError as problem:
        raise typer.BadParameter(str(problem), param_hint=option) from None


def asked_day(text: str) -> date:
    """Read a day; a wrong one ends the command with a message."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no day that there is; write it as 2024-03-31"
        raise typer.BadParameter(message) from None


def asked_span(period: str, first: str, last: str) -> Period:
    """Read `--period`, or `--from` and `--to`, which are periods themselves."""
    if period and not (first or last):
        return asked_period(period)
    if period or not first:
        raise typer.BadParameter("give either --period, or --from and --to", param_hint="--period")
    begins = asked_period(first, "--from")
    ends = asked_period(last, "--to") if last else begins
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
