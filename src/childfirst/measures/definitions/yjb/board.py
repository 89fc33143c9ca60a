"""KPI 8: senior partners and their delegates at the management board."""

from childfirst.language.expressions import Condition
from childfirst.language.frames import Frame
from childfirst.language.tables import board_attendance, board_meetings, periods
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.declaring import national, types
from childfirst.measures.lines import Line
from childfirst.periods import QUARTER

SECTORS = ("childrens_social_care", "education", "police", "probation", "health")
member, meeting = board_attendance.member, board_attendance.meeting

attended = Frame(
    name="yjb_board_attendance",
    of=board_attendance,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (board_attendance.status == "present")
    & (meeting.meeting_date >= periods.first_day)
    & (meeting.meeting_date <= periods.last_day)
    & member.sector.one_of(*SECTORS),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "meeting_id": board_attendance.meeting_id,
        "member_id": board_attendance.member_id,
        "sector": member.sector,
        "senior": member.senior,
    },
    keys=("period", "meeting_id", "member_id"),
    why="members of the five sectors present at a meeting of the quarter",
)
meetings = Frame(
    name="yjb_board_meetings",
    of=board_meetings,
    along=(periods,),
    where=(periods.kind == QUARTER)
    & (board_meetings.meeting_date >= periods.first_day)
    & (board_meetings.meeting_date <= periods.last_day),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "meeting_id": board_meetings.meeting_id,
    },
    keys=("period", "meeting_id"),
    why="the meetings of the quarter",
)
BOARD = """
            board_members: member_id, sector, senior
              M1, police, YES
              M2, probation, YES
              M3, probation, NO
              M4, other, YES
            board_meetings: meeting_id, meeting_date
              B1, 2023-04-20
              B2, 2023-06-20
            board_attendance: meeting_id, member_id, status
              B1, M1, present
              B2, M1, present
              B1, M2, apologies
              B2, M3, present
              B2, M4, present
            """
RULE = (
    "A sector is represented when its senior partner was present at a meeting of the quarter. "
    "Delegated are the different other members of the five sectors who came. Other partners "
    "are recorded and not counted."
)
SENIOR, DELEGATED = attended.senior == "YES", attended.senior == "NO"


def lines(total: str, prefix: str, who: Condition) -> tuple[Line, ...]:
    """Make a line of all and one of each sector."""
    return (
        Line(label=total, when=who, share_of=None),
        *types(prefix, {s: who & (attended.sector == s) for s in SECTORS}, None),
    )


MEASURES = (
    national(
        "KPI 8",
        "Meetings of the management board",
        (Line(label="kpi8.meetings", share_of=None),),
        of=meetings,
        unit=meetings.meeting_id,
        counts="meetings",
        rule="The meetings of the management board held in the quarter.",
        examples=(
            Example(
                shows="Two meetings in the quarter.",
                period="2023-24Q1",
                given=BOARD,
                expect={
                    "kpi8.meetings": 2,
                },
            ),
        ),
    ),
    national(
        "KPI 8",
        "Sectors represented at the management board by a senior partner",
        lines("kpi8.sectors_senior", "kpi8.senior", SENIOR),
        of=attended,
        unit=attended.sector,
        counts="sectors",
        rule=RULE,
        examples=(
            Example(
                shows="Police came twice and are one sector; a delegate does not stand in.",
                period="2023-24Q1",
                given=BOARD,
                expect={
                    "kpi8.sectors_senior": 1,
                    "kpi8.senior.police": 1,
                    "kpi8.senior.probation": 0,
                },
            ),
        ),
    ),
    national(
        "KPI 8",
        "Delegates at the management board",
        lines("kpi8.delegated", "kpi8.delegated", DELEGATED),
        of=attended,
        unit=attended.member_id,
        counts="members",
        rule=RULE,
        examples=(
            Example(
                shows="One delegate of the five sectors; other partners are left out.",
                period="2023-24Q1",
                given=BOARD,
                expect={
                    "kpi8.delegated": 1,
                    "kpi8.delegated.probation": 1,
                },
            ),
        ),
    ),
)
