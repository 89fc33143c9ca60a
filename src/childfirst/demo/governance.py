"""The management board: posts, meetings and who came."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import Chance, Weighted
from childfirst.demo.identifiers import Keys
from childfirst.demo.story import Row, Rows
from childfirst.demo.window import Window, days

POSTS = (
    (names.POLICE_AREA, "police", "Superintendent", "YES"),
    (names.COUNCIL, "childrens_social_care", "Director of Children's Services", "YES"),
    (names.COUNCIL, "education", "Head of Inclusion", "YES"),
    ("Estuaries Probation Delivery Unit", "probation", "Head of Delivery Unit", "YES"),
    ("Estuaries Integrated Care Board", "health", "Director of Nursing", "YES"),
    (names.POLICE_AREA, "police", "Inspector", "NO"),
    (names.COUNCIL, "childrens_social_care", "Youth Justice Head of Service", "NO"),
    (names.COUNCIL, "education", "Virtual School Head", "NO"),
    ("Estuaries Probation Delivery Unit", "probation", "Senior Probation Officer", "NO"),
    ("Estuaries Mental Health Trust", "health", "Service Lead", "NO"),
    (names.COUNCIL, "other", "Cabinet Member", "NO"),
    ("Wrenmouth Volunteers", "other", "Chief Officer", "NO"),
    ("Community", "other", "Panel Volunteer", "NO"),
)
STATUSES = Weighted({"present": 75, "apologies": 17, "absent": 8})


def board(window: Window, keys: Keys, chance: Chance) -> Rows:
    """Give posts, meetings and attendance from a year before the year to a quarter after it.

    One quarter has no meeting, another has an extraordinary one as well. Now and then a
    sector is spoken for by a deputy only, and a post has no entry.
    """
    members: list[Row] = [
        {
            "member_id": keys.next("board_members"),
            "organisation": organisation,
            "sector": sector,
            "role": role,
            "senior": senior,
            "joined_date": _joined(window, place),
        }
        for place, (organisation, sector, role, senior) in enumerate(POSTS)
    ]
    meetings: list[Row] = [
        {"meeting_id": keys.next("board_meetings"), "meeting_date": moment, "kind": kind}
        for moment, kind in sorted(_meetings(window, chance))
    ]
    attendance: list[Row] = [
        {
            "meeting_id": meeting["meeting_id"],
            "member_id": member["member_id"],
            "status": chance.one(STATUSES),
        }
        for meeting in meetings
        for member in members
        if chance.happens(0.97)
    ]
    return {
        "board_members": members,
        "board_meetings": meetings,
        "board_attendance": _of_those_on_the_board(members, meetings, attendance),
    }


def _of_those_on_the_board(
    members: list[Row], meetings: list[Row], attendance: list[Row]
) -> list[Row]:
    """Leave out what was drawn for posts that joined the board after the meeting."""
    joined = {member["member_id"]: member["joined_date"] for member in members}
    held = {meeting["meeting_id"]: meeting["meeting_date"] for meeting in meetings}
    return [
        row for row in attendance if not _after(joined[row["member_id"]], held[row["meeting_id"]])
    ]


def _after(day: object, other: object) -> bool:
    return isinstance(day, date) and isinstance(other, date) and day > other


def _joined(window: Window, place: int) -> date | None:
    """Give since when a post is on the board: some are new in the year, of some it is unknown."""
    if place % 4 == 3:
        return window.first + days(25 * place)
    return None if place % 5 == 4 else window.first - days(300 + place)


def _meetings(window: Window, chance: Chance) -> Iterator[tuple[date, str]]:
    """Give the days of meetings with their kind, ordinary ones in the middle of quarters."""
    middles = [
        date(window.year + years, month, 14) for years in (-1, 0, 1) for month in (2, 5, 8, 11)
    ]
    around = (window.first - days(366), window.taken)
    inside = [moment for moment in middles if around[0] <= moment <= around[1]]
    missed, doubled = chance.sample(inside[3:9], 2)
    for moment in inside:
        if moment != missed:
            yield chance.after(moment, -20, 20), "ordinary"
    yield chance.after(doubled, -25, 25), "extraordinary"
