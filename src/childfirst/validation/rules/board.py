"""Rules about the management board: posts, meetings and who came."""

from functools import reduce
from operator import add

from childfirst.language.expressions import Expression
from childfirst.language.functions import ALWAYS, any_of, decide, how_many, quarter_number
from childfirst.language.tables import board_attendance, board_meetings, board_members, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import another, repeated
from childfirst.validation.rules.shapes import in_the_future

SECTORS = ("childrens_social_care", "education", "police", "probation", "health")
"""The five statutory sectors of KPI 8."""

QUORUM = 3
"""Statutory partners without whom the board cannot decide."""

KPI_8 = "domain/kpis.md section 2, KPI 8"
others = board_members.again()
meetings = board_meetings.again()
member = board_attendance.member
of_meeting = board_attendance.meeting_id == board_meetings.meeting_id
same_sector_senior = (others.sector == board_members.sector) & (others.senior == "YES")
quarter = quarter_number(board_meetings.meeting_date)


def came(sector: str) -> Expression:
    """1 for a meeting to which somebody from a sector came, else 0."""
    present = board_attendance.status == "present"
    somebody = any_of(board_attendance, of_meeting & present & (member.sector == sector))
    return decide((somebody, 1), otherwise=0)


RULES = (
    in_the_future("BRD-01", board_meetings, "Board meeting", Owner.BOARD_ADMINISTRATOR),
    Rule(
        code="BRD-02",
        rows=board_meetings,
        title="Board meeting without attendance",
        remedy="Record who came, who sent apologies and who was absent.",
        owner=Owner.BOARD_ADMINISTRATOR,
        cites=KPI_8,
        fails=~any_of(board_attendance, of_meeting),
        fields=(board_meetings.meeting_id, board_attendance.meeting_id),
        examples=(
            RuleExample(
                shows="One post recorded is enough here.",
                given="""
                board_meetings: meeting_id
                  Y
                  X
                board_attendance: meeting_id, member_id
                  X, M
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="BRD-03",
        rows=board_meetings,
        title="Attendance not recorded for every post",
        remedy="Record present, apologies or absent for each post on the board.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites=KPI_8,
        applies=any_of(board_attendance, of_meeting),
        fails=how_many(board_attendance, of_meeting) < how_many(board_members, ALWAYS),
        fields=(board_attendance.member_id, board_attendance.status),
        examples=(
            RuleExample(
                shows="Two posts, one meeting with both and one with one of them.",
                given="""
                board_members: member_id
                  M
                  N
                board_meetings: meeting_id
                  Y
                  X
                  Z
                board_attendance: meeting_id, member_id
                  X, M
                  X, N
                  Y, M
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="BRD-04",
        rows=board_meetings,
        title="No board meeting in the quarter that followed",
        remedy="Record the meeting of that quarter: the board meets quarterly.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites="domain/clocks.md section 6: quarterly",
        applies=quarter + 1 < quarter_number(snapshot.as_at),
        fails=~any_of(meetings, quarter_number(meetings.meeting_date) == quarter + 1),
        fields=(board_meetings.meeting_date,),
        examples=(
            RuleExample(
                shows="On 30 June 2024 only quarters up to March are over.",
                given="""
                board_meetings: meeting_date
                  2023-04-01
                  2023-09-30
                  2023-10-01
                  2024-01-15
                """,
                failed=0,
                passed=3,
                not_applicable=1,
            ),
            RuleExample(
                shows="Nobody met from October to December.",
                given="""
                board_meetings: meeting_date
                  2023-09-30
                  2024-01-01
                """,
                failed=1,
                not_applicable=1,
            ),
        ),
    ),
    repeated(
        "BRD-05",
        board_meetings,
        (board_meetings.meeting_date,),
        title="Two board meetings on one day",
        remedy="Put the attendance of both under one meeting and delete the other.",
        owner=Owner.BOARD_ADMINISTRATOR,
    ),
    Rule(
        code="BRD-06",
        rows=board_meetings,
        title="Board met without a quorum",
        remedy="Check the attendance: three statutory partners are needed.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites="domain/clocks.md section 6: quorum of three statutory partners",
        applies=any_of(board_attendance, of_meeting),
        fails=reduce(add, map(came, SECTORS)) < QUORUM,
        fields=(board_attendance.status, board_members.sector),
        examples=(
            RuleExample(
                shows="Three different sectors; apologies and other partners do not count.",
                given="""
                board_members: member_id, sector
                  C, childrens_social_care
                  E, education
                  P, police
                  R, probation
                  H, health
                  O, other
                  Q, police
                board_attendance: meeting_id, member_id, status
                  1, C, present
                  1, E, present
                  1, P, present
                  2, P, present
                  2, R, present
                  2, H, present
                  3, C, present
                  3, R, present
                  3, H, present
                  4, C, present
                  4, E, present
                  4, P, apologies
                  5, P, present
                  5, Q, present
                  5, H, present
                  6, R, present
                  6, H, present
                  6, O, present
                board_meetings: meeting_id
                  4
                  5
                  6
                  1
                  2
                  3
                  7
                """,
                failed=3,
                passed=3,
                not_applicable=1,
            ),
        ),
    ),
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
        code="BRD-10",
        rows=board_attendance,
        title="Present at a meeting that had not been held",
        remedy="Correct the date of the meeting, or clear the attendance.",
        owner=Owner.BOARD_ADMINISTRATOR,
        applies=board_attendance.status == "present",
        fails=board_attendance.meeting.meeting_date > snapshot.as_at,
        fields=(board_attendance.status, board_attendance.meeting.meeting_date),
        examples=(
            RuleExample(
                shows="Apologies may be sent before the meeting.",
                given="""
                board_meetings: meeting_id, meeting_date
                  X, 2024-06-30
                  Y, 2024-07-01
                board_attendance: meeting_id, member_id, status
                  Y, M, present
                  X, M, present
                  Y, N, apologies
                """,
                failed=1,
                passed=1,
                not_applicable=1,
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
