"""Rules about when the management board meets."""

from childfirst.language.functions import quarter_number
from childfirst.language.questions import any_of
from childfirst.language.tables import board_attendance, board_meetings, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import in_the_future

meetings = board_meetings.again()
quarter = quarter_number(board_meetings.meeting_date)

RULES = (
    in_the_future("BRD-01", board_meetings, "Board meeting", Owner.BOARD_ADMINISTRATOR),
    Rule(
        code="BRD-04",
        rows=board_meetings,
        title="No board meeting in the quarter that followed",
        remedy="Record the meeting of that quarter: the board meets quarterly.",
        owner=Owner.BOARD_ADMINISTRATOR,
        severity=Severity.QUERY,
        cites="Youth justice plan 2024/25, board terms of reference: quarterly",
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
)
