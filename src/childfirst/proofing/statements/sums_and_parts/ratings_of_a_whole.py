"""Ratings counted one after the other: `of the twelve standards seven were good, six …`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, Hedge
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import printed
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "sum"
SHAPE = "of|the [the|all|our|these] {whole:count} ... {part:count}"
RATED = {
    "rated", "graded", "judged", "scored", "assessed", "classed", "ranked", "outstanding", "good",
    "inadequate", "requires", "required", "satisfactory", "insufficient", "green", "amber", "red",
}  # fmt: skip
FEWEST = 3  # ratings
AFTER = 8  # items after a number within which its rating is named


def find(reading: Reading) -> Iterator[Finding]:
    """Check that no more are rated than there are: each has one rating."""
    for sentence in reading.sentences:
        for match in list(matches(SHAPE, sentence.items))[:1]:
            parts = _ratings(sentence, match["whole"])
            if len(parts) >= FEWEST:
                yield from _checked(sentence, match["whole"], parts)


def _ratings(sentence: Sentence, whole: Item) -> list[Item]:
    """Give the counts after the whole, all of which must name a rating; else none."""
    parts = [item for item in sentence.numbers() if item.start > whole.start]
    plain = all(number_of(i).unit == COUNT and number_of(i).hedge is Hedge.NONE for i in parts)
    return parts if plain and all(_is_rated(sentence, item) for item in parts) else []


def _is_rated(sentence: Sentence, part: Item) -> bool:
    after: list[Item] = []
    for item in sentence.items[sentence.items.index(part) + 1 :][:AFTER]:
        if item.number is not None and item.counts:
            break
        after.append(item)
    return any(item.text in RATED or sentence.is_quoted(item) for item in after)


def _checked(sentence: Sentence, whole: Item, parts: list[Item]) -> Iterator[Finding]:
    total = sum((number_of(part).value for part in parts), Decimal())
    if total < number_of(whole).value:
        return  # the others are rated otherwise
    verdict = Verdict.CONSISTENT if total == number_of(whole).value else Verdict.INCONSISTENT
    told = " + ".join(says(part) for part in parts)
    right = printed(total)
    words = f"{told} = {right}, of {says(whole)}: each has one rating."
    operands = [operand(sentence, part) for part in parts]
    yield finding(FAMILY, sentence, whole, operands, right, verdict, words, right)


KIND = Kind(
    name="ratings of a whole",
    family=FAMILY,
    claims="Of so many, so many have one rating, so many the next.",
    checks=(
        "Three ratings or more are added up; each number must name one. More than there are is "
        "wrong, fewer may have another."
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
    ),
)
