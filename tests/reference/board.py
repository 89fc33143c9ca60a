"""KPI 8: was the senior member of each sector at a board meeting in the quarter?"""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cells import Cell
from tests.reference.extracts import Extracts, day
from tests.reference.periods import quarters

SECTORS = {
    "childrens_social_care": "Children's Social Care",
    "education": "Education",
    "police": "Police",
    "probation": "Probation",
    "health": "Health",
}


def cells(extracts: Extracts, year: int) -> Iterator[Cell]:
    """Give P (present) or A (absent) for every sector and quarter."""
    seniors = {
        member["member_id"]: member["sector"]
        for member in extracts.rows("board_members")
        if member["senior"] == "YES"
    }
    meetings = {m["meeting_id"]: day(m, "meeting_date") for m in extracts.rows("board_meetings")}
    came = [row for row in extracts.rows("board_attendance") if row["status"] == "present"]
    for quarter in quarters(year):
        present = {
            seniors.get(row["member_id"])
            for row in came
            if quarter.holds(meetings[row["meeting_id"]])
        }
        for sector, name in SECTORS.items():
            mark = "P" if sector in present else "A"
            yield Cell("KPI 8 board attendance", name, quarter.label, mark)
