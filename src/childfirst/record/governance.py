"""The management board: its posts, its meetings and who came."""

from django.db.models import CompositePrimaryKey

from childfirst.record.base import Record
from childfirst.record.codelists import codelist
from childfirst.record.fields import Code, Day, Key, Link, Text
from childfirst.record.sensitivity import Sensitivity
from childfirst.record.sources import BOARD_REGISTER


class BoardMember(Record):
    """One row for each post on the management board: the post, not the person who holds it."""

    recorded_in = BOARD_REGISTER
    handling = Sensitivity.SERVICE

    member_id = Key(title="Member key", help="The post's key.")
    organisation = Text(title="Organisation", help="The organisation that the post belongs to.")
    sector = Code(
        title="Sector", help="The sector that the post speaks for.", codes=codelist("board_sector")
    )
    role = Text(title="Post", help="Name of the post.")
    senior = Code(
        title="Senior partner",
        help="Whether the post is its sector's senior partner; a deputy is not.",
        codes=codelist("yes_no"),
    )

    joined_date = Day(
        title="On the board since",
        help="The day the post joined the board; a post is a new partner in the quarter of that "
        "day.",
        null=True,
        optional=True,
    )

    class Meta:
        db_table = "board_members"
        verbose_name = "board member"
        verbose_name_plural = "Board members"


class BoardMeeting(Record):
    """One row for each meeting of the management board."""

    recorded_in = BOARD_REGISTER
    handling = Sensitivity.SERVICE

    meeting_id = Key(title="Meeting key", help="The meeting's key.")
    meeting_date = Day(title="Date of meeting", help="The day the board met.")
    kind = Code(
        title="Kind of meeting",
        help="Whether the meeting was planned or called for one matter.",
        codes=codelist("meeting_kind"),
        null=True,
    )

    class Meta:
        db_table = "board_meetings"
        verbose_name = "board meeting"
        verbose_name_plural = "Board meetings"


class BoardAttendance(Record):
    """One row for each post expected at a meeting, whether or not anybody came."""

    recorded_in = BOARD_REGISTER
    handling = Sensitivity.SERVICE

    pk = CompositePrimaryKey("meeting_id", "member_id")
    meeting = Link("record.BoardMeeting", title="Meeting", help="The meeting.")
    member = Link("record.BoardMember", title="Post", help="The post that was expected.")
    status = Code(title="Attendance", help="Whether somebody came.", codes=codelist("attendance"))

    class Meta:
        db_table = "board_attendance"
        verbose_name = "board attendance"
        verbose_name_plural = "Board attendance"
