"""When a child left custody or a remand, and where it came from and went."""

from __future__ import annotations

from datetime import date, timedelta

from tests.reference.extracts import NO_DATE, Row, day
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.codes import DTO_LICENCE
from tests.reference.yjb.kpi1 import FOUR_WEEKS, remanded

NEXT_DAY = timedelta(days=1)


def after_release(order: Order) -> date | None:
    """Give the day after the release from a custodial sentence; None where it is not known."""
    written = order.programme.get("release_date", "")
    released = None if written in ("", NO_DATE) else date.fromisoformat(written)
    if order.programme["disposal_type"] == DTO_LICENCE:
        released = released or order.start
    if released is None or order.type != "custody":
        return None
    return released + NEXT_DAY


def remand(cases: Cases, order: Order) -> tuple[date, date] | None:
    """Give the day before a long remand and the day after it; None without one."""
    decided = day(order.outcome, "outcome_date")
    days = [found for row in cases.hearings(order.offence) if (found := _remanded_on(row))]
    first = min(days, default=None)
    if order.type == "custody" or not decided or not first or decided - first < FOUR_WEEKS:
        return None
    return first - NEXT_DAY, decided + NEXT_DAY


def _remanded_on(hearing: Row) -> date | None:
    return day(hearing, "hearing_date") if remanded(hearing) else None
