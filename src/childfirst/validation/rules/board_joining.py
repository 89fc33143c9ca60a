"""Rules about since when posts are on the management board, and so at which meetings expected."""

from childfirst.language.questions import any_of, how_many
from childfirst.language.tables import board_attendance, board_meetings, board_members
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.shapes import in_the_future

KPI_8 = "Youth Justice Board KPI 8"

of_meeting = board_attendance.meeting_id == board_meetings.meeting_id
on_the_board = ~(board_members.joined_date > board_meetings.meeting_date)
"""Posts on the board by a meeting; those without a day are taken to have always been."""

joined = board_attendance.member.joined_date

RULES = (
    Rule(
        code="BRD-03",
        rows=board_meetings,
        title="Attendance not recorded for every post",
        remedy="Record present, apologies or absent for each post that was on the board that day.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites=KPI_8,
        applies=any_of(board_attendance, of_meeting),
        fails=how_many(board_attendance, of_meeting) < how_many(board_members, on_the_board),
        fields=(
            board_attendance.member_id,
            board_attendance.status,
            board_members.joined_date,
        ),
        examples=(
            RuleExample(
                shows="Two posts, one meeting with both and one with one of them.",
                given="""
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
            RuleExample(
                shows="N joined between the meetings: it is missing from the later one only, and "
                "from one on the day it joined.",
                given="""
                board_members: member_id, joined_date
                  M,
                  N, 2023-05-02
                board_meetings: meeting_id, meeting_date
                  Y, 2023-05-03
                  Z, 2023-05-02
                  X, 2023-05-01
                board_attendance: meeting_id, member_id
                  X, M
                  Y, M
                  Z, M
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    in_the_future("BRD-12", board_members, "Joining of the board", Owner.BOARD_ADMINISTRATOR),
    Rule(
        code="BRD-13",
        rows=board_attendance,
        title="Attendance of a post that was not on the board yet",
        remedy="Correct the day the post joined or the date of the meeting, or delete the entry: "
        "the quarter of that day decides whether the post is a new partner.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites=KPI_8,
        applies=joined.is_known,
        fails=board_attendance.meeting.meeting_date < joined,
        fields=(joined, board_attendance.meeting.meeting_date),
        examples=(
            RuleExample(
                shows="A post may come on the day it joins; of one without a day nothing is asked.",
                given="""
                board_members: member_id, joined_date
                  M, 2023-05-02
                  N,
                board_meetings: meeting_id, meeting_date
                  X, 2023-05-01
                  Y, 2023-05-02
                board_attendance: meeting_id, member_id
                  X, M
                  Y, M
                  X, N
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
