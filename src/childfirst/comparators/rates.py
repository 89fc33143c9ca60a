"""The rate of an area: as published, brought to the indicator's unit, or else worked out."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from childfirst.comparators.book import ADDED_UP, Base
from childfirst.comparators.indicators import PublishedIndicator
from childfirst.comparators.values import PublishedValue
from childfirst.rate_units import per_of, plain


def rate_of(
    indicator: PublishedIndicator,
    printed: PublishedValue | None,
    count: int | None,
    base: Base | None,
    where: str,
) -> tuple[Decimal | None, str]:
    """Give the rate in the indicator's unit, and a note where it is not simply as printed.

    A published rate goes before one that we work out. None without either, or when the unit
    of the published one is not known: a rate is never shown in a unit that is guessed. `where`
    names area and period, for the note.
    """
    if printed is not None:
        per = per_of(printed.unit)
        if per is None:
            return None, f'{where}: the unit of the rate, "{printed.unit}", is not one we know.'
        rate = plain(printed.value * indicator.per / per, indicator.places)
        return rate, misprint_note(printed)
    if count is None or base is None or not base.number:
        return None, ""
    how = "its parts added up" if base.known_from == ADDED_UP else base.known_from
    note = f"{where}: the rate is worked out, {count:,} of {base.number:,} ({how})."
    return rounded(Decimal(count * indicator.per) / Decimal(base.number), indicator.places), note


def rounded(rate: Decimal, places: int) -> Decimal:
    """Round half up to so many decimals."""
    return rate.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def misprint_note(value: PublishedValue | None) -> str:
    """Say what is printed and what is used in its place; "" for a value that is no misprint."""
    if value is None or not value.misprint:
        return ""
    printed, used = plain(value.printed), plain(value.value)
    if used != printed:
        where = f"{value.table} prints {printed} for {value.area}, {value.span.label}"
        return f"{where}; {used} is used. {value.note}".strip()
    # without the value, so that one sentence does for every rate of the table
    heading = f'{value.table} is headed "{value.printed_unit}"'
    return f"{heading}; its rates are read as {value.unit}. {value.note}".strip()
