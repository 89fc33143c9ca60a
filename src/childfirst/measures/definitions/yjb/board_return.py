"""KPI 8 as the return has it: who did not come, other partners, and new partners."""

from childfirst.language.expressions import Condition
from childfirst.language.functions import ALWAYS
from childfirst.language.tables import board_members
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.yjb.board import SECTORS
from childfirst.measures.definitions.yjb.declaring import national
from childfirst.measures.definitions.yjb.expected_at_board import expected, represented
from childfirst.measures.lines import Line

OTHER = "other"
EVERYBODY = (*SECTORS, OTHER)
SENIOR, DELEGATED = expected.senior == "YES", expected.senior == "NO"
BOARD = """
            board_members: member_id, sector, senior, joined_date
              M1, police, YES, 2020-01-01
              M2, probation, YES, 2023-05-01
              M3, probation, NO, 2022-01-01
              M4, other, YES, 2023-06-01
            board_meetings: meeting_id, meeting_date
              B1, 2023-04-20
              B2, 2023-06-20
            board_attendance: meeting_id, member_id, status
              B1, M1, absent
              B2, M1, present
              B2, M2, apologies
              B2, M3, absent
              B2, M4, present
            """
RULE = (
    "Expected is who stands on the list of a meeting of the quarter. A member, or the senior "
    "partner of a sector, did not attend who was expected and came to no meeting of it. Other "
    "partners are counted as members, because they are of no one sector."
)


def of_each(prefix: str, sectors: tuple[str, ...], who: Condition = ALWAYS) -> tuple[Line, ...]:
    """Make a line of the members of each sector."""
    return tuple(
        Line(label=f"{prefix}.{s}", when=who & (expected.sector == s), share_of=None)
        for s in sectors
    )


SECTORS_AWAY = national(
    "KPI 8",
    "Sectors whose senior partner did not attend the management board",
    tuple(
        Line(
            label=f"kpi8.senior_not_attended.{s}",
            when=~represented.came & (represented.sector == s),
            share_of=None,
        )
        for s in SECTORS
    ),
    of=represented,
    unit=represented.sector,
    counts="sectors",
    rule=RULE,
    examples=(
        Example(
            shows="Police missed one of two meetings and attended; probation sent apologies.",
            period="2023-24Q1",
            given=BOARD,
            expect={
                "kpi8.senior_not_attended.police": 0,
                "kpi8.senior_not_attended.probation": 1,
                "kpi8.senior_not_attended.health": 0,
            },
        ),
    ),
)
MEMBERS = national(
    "KPI 8",
    "Delegates and other partners who did, and did not, attend the management board",
    (
        *of_each("kpi8.delegated_not_attended", EVERYBODY, DELEGATED & ~expected.came),
        *of_each("kpi8.senior", (OTHER,), SENIOR & expected.came),
        *of_each("kpi8.delegated", (OTHER,), DELEGATED & expected.came),
        *of_each("kpi8.senior_not_attended", (OTHER,), SENIOR & ~expected.came),
    ),
    of=expected,
    unit=expected.member_id,
    counts="members",
    rule=RULE,
    examples=(
        Example(
            shows="The delegate of probation stayed away, the other partner came.",
            period="2023-24Q1",
            given=BOARD,
            expect={
                "kpi8.delegated_not_attended.probation": 1,
                "kpi8.senior.other": 1,
                "kpi8.senior_not_attended.other": 0,
            },
        ),
    ),
)
NEW = national(
    "KPI 8",
    "New partners at the management board",
    (
        *of_each("kpi8.new", EVERYBODY, expected.new & expected.came),
        *of_each("kpi8.new_not_attended", EVERYBODY, expected.new & ~expected.came),
    ),
    of=expected,
    unit=expected.member_id,
    counts="members",
    rests_on=(board_members.joined_date,),
    rule=(
        f"{RULE} A partner is new in the quarter in which the post joined the board. Where that "
        "day is recorded of no member, new partners are not collected."
    ),
    examples=(
        Example(
            shows="Two posts joined in the quarter; one of them came.",
            period="2023-24Q1",
            given=BOARD,
            expect={
                "kpi8.new.other": 1,
                "kpi8.new.police": 0,
                "kpi8.new_not_attended.probation": 1,
            },
        ),
        Example(
            shows="Nobody wrote down since when a post is on the board: not collected, not nought.",
            period="2023-24Q1",
            given="""
            board_members: member_id, sector, joined_date
              M1, police,
            board_meetings: meeting_id, meeting_date
              B1, 2023-04-20
            board_attendance: meeting_id, member_id, status
              B1, M1, present
            """,
            expect={"kpi8.new.police": None},
        ),
    ),
)
MEASURES = (SECTORS_AWAY, MEMBERS, NEW)
