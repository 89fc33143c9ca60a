"""KPI 8: sectors whose senior partner, or somebody else, came to the management board."""

from __future__ import annotations

from tests.reference.extracts import day
from tests.reference.periods import Period
from tests.reference.yjb.bands import Counts
from tests.reference.yjb.cases import Cases, Order

SECTORS = ("childrens_social_care", "education", "police", "probation", "health")


def counts(cases: Cases, _orders: list[Order], quarter: Period) -> Counts:
    """Give meetings, sectors with their senior partner, and other members who came."""
    rows = cases.extracts.rows
    meetings = {
        m["meeting_id"] for m in rows("board_meetings") if quarter.holds(day(m, "meeting_date"))
    }
    came = {
        row["member_id"]
        for row in rows("board_attendance")
        if row["status"] == "present" and row["meeting_id"] in meetings
    }
    members = [m for m in rows("board_members") if m["member_id"] in came]
    senior = {m["sector"] for m in members if m["senior"] == "YES"}
    others = [m["sector"] for m in members if m["senior"] != "YES" and m["sector"] in SECTORS]
    yield "kpi8.meetings", len(meetings)
    yield "kpi8.sectors_senior", sum(sector in senior for sector in SECTORS)
    for sector in SECTORS:
        yield f"kpi8.senior.{sector}", int(sector in senior)
        yield f"kpi8.delegated.{sector}", others.count(sector)
    yield "kpi8.delegated", len(others)
