"""Rules about the posts on the management board."""

from childfirst.language.questions import any_of
from childfirst.language.tables import board_attendance, board_members
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import another

KPI_8 = "Youth Justice Board KPI 8"

others = board_members.again()
same_sector_senior = (others.sector == board_members.sector) & (others.senior == "YES")

RULES = (
    Rule(
        code="BRD-07",
        rows=board_members,
        title="Sector without a senior partner",
        remedy="Mark the post that is the senior partner of the sector.",
        owner=Owner.BOARD_ADMINISTRATOR,
        cites=KPI_8,
        applies=board_members.sector != "other",
        fails=~any_of(others, same_sector_senior),
        fields=(board_members.senior, board_members.sector),
        examples=(
            RuleExample(
                shows="A deputy needs a senior partner of the same sector beside it.",
                given="""
                board_members: sector, senior
                  health, NO
                  police, YES
                  police, NO
                  other, NO
                """,
                failed=1,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="BRD-08",
        rows=board_members,
        title="Two senior partners of one sector",
        remedy="Mark one post only as the senior partner.",
        owner=Owner.BOARD_ADMINISTRATOR,
        cites=KPI_8,
        applies=(board_members.senior == "YES") & (board_members.sector != "other"),
        fails=any_of(others, same_sector_senior & another(others, board_members)),
        fields=(board_members.senior, board_members.sector),
        examples=(
            RuleExample(
                shows="One each is right.",
                given="""
                board_members: sector, senior
                  police, YES
                  police, YES
                  health, YES
                  health, NO
                  other, YES
                """,
                failed=2,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="BRD-09",
        rows=board_members,
        title="Post that was never recorded at a meeting",
        remedy="Record its attendance, or delete the post if it has left the board.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        fails=~any_of(board_attendance, board_attendance.member_id == board_members.member_id),
        fields=(board_members.member_id, board_attendance.member_id),
        examples=(
            RuleExample(
                shows="Apologies are a record too.",
                given="""
                board_members: member_id
                  N
                  M
                board_attendance: meeting_id, member_id, status
                  X, M, apologies
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="BRD-11",
        rows=board_members,
        title="Other partner marked as a senior partner",
        remedy="Choose the sector the post speaks for; other partners are left out of the figure.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites=KPI_8,
        applies=board_members.senior == "YES",
        fails=board_members.sector == "other",
        fields=(board_members.sector, board_members.senior),
        examples=(
            RuleExample(
                shows="Each of the five sectors may have one.",
                given="""
                board_members: sector, senior
                  other, YES
                  police, YES
                  other, NO
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
