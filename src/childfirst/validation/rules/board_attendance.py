"""Rules about who comes to the management board."""

from functools import reduce
from operator import add

from childfirst.language.expressions import Expression
from childfirst.language.functions import decide
from childfirst.language.questions import any_of
from childfirst.language.tables import board_attendance, board_meetings, board_members
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

SECTORS = ("childrens_social_care", "education", "police", "probation", "health")
"""The five statutory sectors of KPI 8."""

QUORUM = 3
"""Statutory partners without whom the board cannot decide."""

KPI_8 = "Youth Justice Board KPI 8"

member = board_attendance.member
of_meeting = board_attendance.meeting_id == board_meetings.meeting_id


def came(sector: str) -> Expression:
    """1 for a meeting to which somebody from a sector came, else 0."""
    present = board_attendance.status == "present"
    somebody = any_of(board_attendance, of_meeting & present & (member.sector == sector))
    return decide((somebody, 1), otherwise=0)


RULES = (
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
        code="BRD-06",
        rows=board_meetings,
        title="Board met without a quorum",
        remedy="Check the attendance: three statutory partners are needed.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites="Youth justice plan 2024/25, board terms of reference: quorum",
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
                  8, P, present
                  8, R, present
                  8, C, apologies
                  8, E, apologies
                  8, H, apologies
                  9, C, present
                  9, E, present
                  9, R, apologies
                board_meetings: meeting_id
                  4
                  5
                  6
                  8
                  9
                  1
                  2
                  3
                  7
                """,
                failed=5,
                passed=3,
                not_applicable=1,
            ),
        ),
    ),
)
