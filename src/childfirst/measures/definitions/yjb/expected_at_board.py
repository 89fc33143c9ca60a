"""Who was expected at the management board in a quarter, and whether they came at all."""

from childfirst.language.frames import Frame, whether_any
from childfirst.language.tables import board_attendance, periods
from childfirst.measures.definitions.yjb.board import SECTORS
from childfirst.periods import QUARTER

member, meeting = board_attendance.member, board_attendance.meeting

expected = Frame(
    name="yjb_board_expected",
    of=board_attendance,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (meeting.meeting_date >= periods.first_day)
    & (meeting.meeting_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "member_id": board_attendance.member_id,
        "sector": member.sector,
        "senior": member.senior,
        "new": (member.joined_date >= periods.first_day) & (member.joined_date <= periods.last_day),
        "came": whether_any(board_attendance.status == "present"),
    },
    keys=("period", "member_id"),
    group_by=("period", "kind", "member_id", "sector", "senior", "new"),
    why="each member expected at a meeting of the quarter, and whether they came to any",
)
represented = Frame(
    name="yjb_board_sectors_expected",
    of=expected,
    where=(expected.senior == "YES") & expected.sector.one_of(*SECTORS),
    columns={
        "period": expected.period,
        "kind": expected.kind,
        "sector": expected.sector,
        "came": whether_any(expected.came),
    },
    keys=("period", "sector"),
    group_by=("period", "kind", "sector"),
    why="each of the five sectors with a senior partner expected, and whether one came",
)
