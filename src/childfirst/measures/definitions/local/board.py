"""KPI 8: senior partners at the management board."""

from childfirst.language.frames import Frame
from childfirst.language.questions import any_of
from childfirst.language.tables import board_attendance, board_members, periods
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM
from childfirst.measures.lines import How, Line
from childfirst.periods import QUARTER

SECTORS = {
    "Children's Social Care": "childrens_social_care",
    "Education": "education",
    "Police": "police",
    "Probation": "probation",
    "Health": "health",
}

senior_members = Frame(
    name="senior_members_each_quarter",
    of=board_members,
    along=(periods,),
    where=(board_members.senior == "YES") & (periods.kind == QUARTER),
    columns={
        "period": periods.period,
        "kind": periods.kind,
        "first_day": periods.first_day,
        "last_day": periods.last_day,
        "member_id": board_members.member_id,
        "sector": board_members.sector,
    },
    keys=("period", "member_id"),
    why="the senior partner of each sector, in each quarter",
)
meeting_date = board_attendance.meeting.meeting_date
present = any_of(
    board_attendance,
    (board_attendance.member_id == senior_members.member_id)
    & (board_attendance.status == "present")
    & (meeting_date >= senior_members.first_day)
    & (meeting_date <= senior_members.last_day),
)

ATTENDANCE = Measure(
    table="KPI 8 board attendance",
    kpi="KPI 8",
    title="Senior partners at the management board",
    counts="sectors",
    each=QUARTER,
    of=senior_members,
    unit=senior_members.member_id,
    lines=tuple(
        Line(
            label=label,
            when=senior_members.sector == sector,
            share_of=None,
            how=How.PRESENCE,
            adds=present,
            unit="attendance",
        )
        for label, sector in SECTORS.items()
    ),
    rule=(
        "P when the sector's senior partner was present at a meeting of the board in the quarter, "
        "otherwise A. Deputies and other partners do not stand in. Five sectors are asked for; "
        "other partners are recorded and not counted."
    ),
    cites="Local performance report 2023/24, section 8",
    valid_from=FROM,
    examples=(
        Example(
            shows="A deputy does not stand in; one meeting out of two is enough.",
            period="2023-24Q1",
            given="""
            board_members: member_id, sector, senior
              M1, police, YES
              M2, probation, YES
              M3, probation, NO
            board_meetings: meeting_id, meeting_date
              B1, 2023-04-20
              B2, 2023-06-20
            board_attendance: meeting_id, member_id, status
              B1, M1, apologies
              B2, M1, present
              B1, M2, apologies
              B2, M3, present
            """,
            expect={"Police": "P", "Probation": "A", "Health": "A"},
        ),
    ),
)

MEASURES = (ATTENDANCE,)
