"""KPI 8 in the summary return: who was expected and stayed away, other and new partners."""

from __future__ import annotations

from tests.reference.extracts import NO_DATE, Row, day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.kpi8 import SECTORS

EVERYBODY = (*SECTORS, "other")


def counts(cases: Cases, _orders: list[Order], quarter: Period) -> Counts:
    """Give members by sector, whether they came to any meeting they were expected at."""
    rows = cases.extracts.rows
    held = {m["meeting_id"] for m in rows("board_meetings") if _held(m, quarter)}
    asked = [row for row in rows("board_attendance") if row["meeting_id"] in held]
    expected = {row["member_id"] for row in asked}
    came = {row["member_id"] for row in asked if row["status"] == "present"}
    members = [m for m in rows("board_members") if m["member_id"] in expected]
    for sector in EVERYBODY:
        own = [m for m in members if m["sector"] == sector]
        seniors = [m["member_id"] in came for m in own if m["senior"] == "YES"]
        delegates = [m["member_id"] in came for m in own if m["senior"] == "NO"]
        yield f"kpi8.delegated_not_attended.{sector}", delegates.count(False)
        if sector == "other":
            yield "kpi8.senior.other", seniors.count(True)
            yield "kpi8.senior_not_attended.other", seniors.count(False)
            yield "kpi8.delegated.other", delegates.count(True)
        else:
            away = bool(seniors) and not any(seniors)
            yield f"kpi8.senior_not_attended.{sector}", int(away)
        if any(_joined(m) for m in rows("board_members")):
            new = [m["member_id"] in came for m in own if _new(m, quarter)]
            yield f"kpi8.new.{sector}", new.count(True)
            yield f"kpi8.new_not_attended.{sector}", new.count(False)


def _held(meeting: Row, quarter: Period) -> bool:
    return quarter.holds(day(meeting, "meeting_date"))


def _joined(member: Row) -> bool:
    return member.get("joined_date", "") not in ("", NO_DATE)


def _new(member: Row, quarter: Period) -> bool:
    return _joined(member) and quarter.holds(day(member, "joined_date"))
