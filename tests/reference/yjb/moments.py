"""Which records were in force at the start, at the end and at some time during an order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from tests.reference.extracts import Row, day
from tests.reference.yjb.cases import Order

MOMENTS = ("start", "end")


def moment(order: Order, name: str) -> date:
    """Give the day on which the state "at start" or "at end" is judged."""
    return order.start_day if name == "start" else order.end


def running(rows: Iterable[Row], when: date) -> list[Row]:
    """Give the records that began on or before a day and had not ended before it."""
    return [row for row in rows if overlaps(row, when, when)]


def assessed(rows: Iterable[Row], when: date) -> list[Row]:
    """Give the records in force on a day, but for those without a suitability.

    A record that nobody assessed is as good as no record, for its type and hours as well.
    """
    return [row for row in running(rows, when) if row["suitability"]]


def overlaps(
    row: Row, first: date, last: date, fields: tuple[str, str] = ("start_date", "end_date")
) -> bool:
    """Tell whether a record was in force on some day from `first` to `last`."""
    begun, ended = (day(row, field) for field in fields)
    return begun is not None and begun <= last and (ended is None or ended >= first)


def suitability(records: Iterable[Row]) -> str | None:
    """Give suitable when all say so, else unsuitable, UNKNOWN included; None for no record."""
    said = {record["suitability"] for record in records}
    if not said:
        return None
    return "suitable" if said == {"SUITABLE"} else "unsuitable"
