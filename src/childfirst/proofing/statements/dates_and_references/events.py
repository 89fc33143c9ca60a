"""One event told with two dates: a chair appointed in one quarter here, in another there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.periods import Period, quarter_of_days
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.wording import finding

FAMILY = "comparison"
SHAPES = (
    "change of {role:role} [..] in|on|from {when:period}",
    "new {role:role} [..] appointed|started|joined|arrived in|on|from {when:period}",
    "{role:role} [..] changed in|on {when:period}",
    "new {role:role} in|from {when:period}",
)


@dataclass(frozen=True)
class Event:
    """A post that changed hands in a period."""

    role: str
    when: Item
    sentence: Sentence

    @property
    def period(self) -> Period:
        """Give the period told."""
        return self.when.period if self.when.period is not None else Period()


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the dates that a change of one post is told with."""
    events: dict[str, list[Event]] = defaultdict(list)
    for sentence in reading.sentences:
        for match in matches_of_any(SHAPES, sentence.items):
            role = match["role"].text
            if all(e.when is not match["when"] for e in events[role]):
                events[role].append(Event(role, match["when"], sentence))
    for told in events.values():
        dated = [event for event in told if event.period.dated]
        if len({event.period for event in dated}) == 1:
            for event in told:
                if event is not dated[0]:
                    yield from _compared(event, dated[0])


def _compared(event: Event, dated: Event) -> Iterator[Finding]:
    quarter = _quarter(dated.period)
    mine = event.period.quarter
    if not mine or not quarter or event.period.first:
        return
    verdict = Verdict.CONSISTENT if mine == quarter else Verdict.INCONSISTENT
    when = dated.sentence.quote(dated.when, dated.when)
    words = f"The {event.role} changed in {when} by {dated.sentence.place}; that is Q{quarter}."
    yield finding(
        FAMILY, event.sentence, event.when, (), f"Q{quarter}", verdict, words, f"Q{quarter}"
    )


def _quarter(period: Period) -> int:
    """Give the financial quarter in which a month or day lies, or 0 for longer periods."""
    if not (period.first and period.last) or (period.last - period.first).days > 31:
        return period.quarter or (
            quarter_of_days(period.first, period.last) if period.first and period.last else 0
        )
    return (period.first.month - 4) % 12 // 3 + 1


KIND = Kind(
    name="events",
    family=FAMILY,
    claims="A post changed hands at one time, wherever it is told.",
    checks="A quarter told in one place must hold the month or day told in another.",
    find=find,
    examples=(
        Example(
            "The board had a change of Chair in October 2023.\n\n"
            "The new Chair appointed in Q4 has met the staff.",
            ((3, "inconsistent"),),
        ),
    ),
)
