"""Spans that end before they begin: `from 12 May 2024 to 3 April 2024`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, tells_year
from childfirst.proofing.wording import finding

FAMILY = "comparison"
JOINTS = ("to", "until", "-", "–")
LED_BY = ("from", "between", "(", ":")
MOVED = {
    "moved", "move", "moving", "brought", "bring", "forward", "changed", "change", "revised",
    "corrected", "advanced", "earlier", "back",
}  # fmt: skip


def find(reading: Reading) -> Iterator[Finding]:
    """Check that spans run forward."""
    for sentence in reading.sentences:
        yield from _backwards(sentence)


def _backwards(sentence: Sentence) -> Iterator[Finding]:
    """Find spans that end before they begin."""
    items = sentence.items
    for index in range(len(items) - 2):
        first, joint, last = items[index : index + 3]
        if first.period is None or last.period is None or joint.text not in JOINTS:
            continue
        if not (first.period.dated and last.period.dated):
            continue
        begin, end = first.period.first, last.period.last
        opens = index and items[index - 1].text in LED_BY
        if not (tells_year(first) and tells_year(last)) or _was_moved(items[:index]):
            continue
        if begin and end and begin > end and opens:
            words = f"The span begins on {begin:%d %B %Y} and ends before it, on {end:%d %B %Y}."
            yield finding(FAMILY, sentence, last, (), "", Verdict.INCONSISTENT, words)


def _was_moved(before: tuple[Item, ...]) -> bool:
    """Say whether what goes back in time is a date that was changed: `moved from 2029 to 2027`."""
    return bool(MOVED & {item.text for item in before[-16:]})


KIND = Kind(
    name="spans that run backwards",
    family=FAMILY,
    claims="A span of time ends after it begins.",
    checks=(
        "Both ends must be told with their years, behind `from` or the like. What was moved, "
        "brought forward or corrected may go back in time."
    ),
    find=find,
    examples=(
        Example("It ran from 12 May 2024 to 3 April 2024.", ((1, "inconsistent"),)),
        Example("From June 20 until July 17 it was closed.", ()),
        Example("They moved the vote from 2029 to 2027.", ()),
    ),
)
