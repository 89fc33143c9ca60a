"""Ratings and outcomes counted one after the other: `of the twelve standards seven were good`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, PERCENT, Hedge
from childfirst.proofing.quantities.results.nouns import thing_of
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "sum"
SHAPE = "of|the [the|all|our|these] {whole:count} ... {part:count}"
RATED = {
    "rated", "graded", "judged", "scored", "assessed", "classed", "ranked", "outstanding", "good",
    "inadequate", "requires", "required", "satisfactory", "insufficient", "green", "amber", "red",
}  # fmt: skip
ENDED = {
    "complete", "completed", "progress", "dropped", "passed", "failed", "deferred", "withdrew",
    "withdrawn", "left", "overdue", "ongoing", "still", "continuing", "late", "delayed", "declined",
    "refused", "pending", "abandoned", "finished", "unfinished", "track",
}  # fmt: skip
FEWEST = 3  # ratings
AFTER = 16  # items after a number within which its rating is named
Told = tuple[Sentence, Item]


def find(reading: Reading) -> Iterator[Finding]:
    """Check that no more are rated than there are: each has one rating."""
    before: Sentence | None = None
    for sentence in reading.sentences:
        counts = [item for item in sentence.numbers() if number_of(item).unit != PERCENT]
        for whole in _wholes(before, sentence, counts)[:1]:
            parts = [item for item in counts if item is not whole[1]]
            own = whole[0] is sentence
            parts = [i for i in parts if not own or i.start > whole[1].start]
            if len(parts) >= FEWEST and all(_is_rated(sentence, item) for item in parts):
                yield from _checked(whole, sentence, parts)
        before = sentence


def _wholes(before: Sentence | None, sentence: Sentence, counts: list[Item]) -> list[Told]:
    """Give the whole of a sentence; else the only number of its kind in the sentence before."""
    own = [(sentence, match["whole"]) for match in matches(SHAPE, sentence.items)]
    if own or before is None or before.block != sentence.block or not counts:
        return own
    if counts[0] is not sentence.items[0]:
        return []
    told = [item for item in before.numbers() if number_of(item).unit == COUNT]
    named = thing_of(sentence, counts[0])
    alike = [item for item in told if named & thing_of(before, item)] if named else told
    return [(before, alike[0])] if len(alike) == 1 else []


def _is_rated(sentence: Sentence, part: Item) -> bool:
    number = number_of(part)
    after: list[Item] = []
    for item in sentence.items[sentence.items.index(part) + 1 :][:AFTER]:
        if item.number is not None and item.counts and item.number.unit == COUNT:
            break
        after.append(item)
    named = any(item.text in RATED | ENDED or sentence.is_quoted(item) for item in after)
    return number.unit == COUNT and number.hedge is Hedge.NONE and named


def _checked(whole: Told, sentence: Sentence, parts: list[Item]) -> Iterator[Finding]:
    total = sum((number_of(part).value for part in parts), Decimal())
    told = number_of(whole[1])
    counts = [number_of(part).value for part in parts]
    nested = any(2 * count == total for count in counts)  # `18 finished: 16 passed, 2 failed`
    if total < told.value or nested or max(counts[1:]) > told.value:
        return  # the others are rated otherwise; or others are rated
    verdict = Verdict.CONSISTENT if total == told.value else Verdict.INCONSISTENT
    sums = " + ".join(says(part) for part in parts)
    right = printed(total)
    words = f"{sums} = {right}, of {says(whole[1])}: each is counted once."
    operands = [operand(sentence, part) for part in parts]
    yield finding(FAMILY, whole[0], whole[1], operands, right, verdict, words, right)


KIND = Kind(
    name="ratings of a whole",
    family=FAMILY,
    claims="Of so many, so many have one rating or outcome, so many the next.",
    checks=(
        "Three ratings or outcomes, such as completed or overdue, are added up; each number must "
        "name one. The whole is that of the sentence, or the only number, or the only one of the "
        "same things, of the sentence before. More than there are is wrong, fewer may have another."
    ),
    find=find,
    examples=(
        Example(
            "Of the twelve standards, one was rated outstanding, seven good, four requires "
            "improvement and one inadequate.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Of 24 files fourteen were judged good, eight required improvement and two were "
            "inadequate.",
            ((1, "consistent"),),
        ),
        Example("Of 40 people 22 were glad, 14 were well and 19 had work.", ()),
        Example(
            "Of the 22, 29 passed (86%), two were deferred and one left.", ((1, "inconsistent"),)
        ),
        Example(
            "The plan had 12 actions. Nine are complete, three are in progress and one is late.",
            ((1, "inconsistent"),),
        ),
        Example("The plan has 12 actions. Nine are complete, three are new and one is late.", ()),
    ),
)
