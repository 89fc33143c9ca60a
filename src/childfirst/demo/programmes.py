"""Programmes: how long they run and how they end."""

from __future__ import annotations

from datetime import date

from childfirst.demo import names
from childfirst.demo.chance import Weighted
from childfirst.demo.disposals import DETENTION_AND_TRAINING, DISPOSALS, OUT_OF_COURT, Disposal
from childfirst.demo.story import NO_DATE, Row, Story
from childfirst.demo.window import days

DETENTION = ("SECTION_250", "SECTION_254", "SECTION_259")
"""Sentences of custody whose one programme goes on after the release."""
BREACHED = "BREACHED_AND_RESENTENCED"
COMPLETION = Weighted({"YES": 76, "NO": 17, "": 7})
UNFINISHED = Weighted(
    {
        "PARTLY_COMPLETED_MISSED_SESSIONS": 40,
        "NOT_COMPLETED_MISSED_SESSIONS": 12,
        "NOT_STARTED_NO_LONGER_APPROPRIATE": 10,
        "REFERRED_ELSEWHERE_NO_LONGER_APPROPRIATE": 12,
        "REFUSED": 12,
        "TRANSFERRED_OUT": 8,
        "OTHER": 6,
    }
)
ORDER_ENDS = Weighted(
    {
        "COMPLETED": 55,
        "ORDER_EXPIRED": 14,
        "REVOKED_EARLY_GOOD_PROGRESS": 12,
        BREACHED: 8,
        "TRANSFERRED_OUT": 5,
        "TRANSFERRED_TO_ADULT_SERVICES": 4,
        "OTHER": 2,
    }
)
HELP = {
    "prevention": Disposal("PREVENTION_PROGRAMME", "prevention", 1, 40, 200),
    "turnaround": Disposal("TURNAROUND_PROGRAMME", "turnaround", 1, 40, 150),
}


def programme(story: Story, disposal: Disposal, start: date) -> Row:
    """Record the programme of a disposal from its first day to its end, if that has come."""
    length = story.chance.randint(disposal.least, disposal.most)
    row = _programme(story, disposal.disposal_type, disposal.kind, start, length)
    if disposal.disposal_type in DETENTION:
        row["release_date"] = story.window.known(start + days(length // 2))
    return row


def helped(story: Story, kind: str, start: date) -> Row:
    """Record prevention or Turnaround work, which no offence led to."""
    return programme(story, HELP[kind], start)


def detention_and_training(story: Story, start: date) -> list[Row]:
    """Record the two halves of the order: custody and, once that is over, licence."""
    disposal = DISPOSALS[DETENTION_AND_TRAINING]
    half = story.chance.randint(disposal.least, disposal.most) // 2
    custody = _programme(story, "DTO_CUSTODY", disposal.kind, start, half)
    released = story.window.known(start + days(half))
    if released is None:
        return [custody]
    custody["end_reason"] = "COMPLETED"
    licence = _programme(story, "DTO_LICENCE", disposal.kind, released, half)
    licence["release_date"] = released
    return [custody, licence]


def _programme(story: Story, disposal_type: str, kind: str, start: date, length: int) -> Row:
    end = story.window.known(start + days(length - 1))
    completed, reason = _ending(story, kind) if end else ("", "")
    return story.add(
        "programmes",
        start_date=start,
        end_date=end or _open_end(story),
        disposal_type=disposal_type,
        kind=kind,
        successfully_completed=completed,
        end_reason=reason,
        case_manager=story.chance.choice(names.WORKERS),
    )


def _ending(story: Story, kind: str) -> tuple[str, str]:
    """Give the completion answer, asked of out-of-court work only, and the reason."""
    chance = story.chance
    if kind != OUT_OF_COURT:
        return "", chance.one(ORDER_ENDS) if kind == "statutory" else "COMPLETED"
    completed = chance.one(COMPLETION)
    return completed, "COMPLETED" if completed == "YES" else chance.one(UNFINISHED)


def _open_end(story: Story) -> date | None:
    return NO_DATE if story.chance.happens(0.05) else None
