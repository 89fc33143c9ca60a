"""Shares of those who did something, of whom the number was just told."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.phrases.stems import stem
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_between
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
SHAPE = "{share:share} of those who|that [had|have|were|was|are]"
FOLLOWS = {"meaning", "so", "therefore", "thus", "hence", "is", "or", "equal", "equals"}
AFTER = 3  # words after a number within which stands what those whom it counts did


def find(reading: Reading) -> Iterator[Finding]:
    """Check each share of those who did something against the numbers before it."""
    for sentence in reading.sentences:
        for match in matches(SHAPE, sentence.items):
            yield from _checked(sentence, match["share"])


def _checked(sentence: Sentence, share: Item) -> Iterator[Finding]:
    before = [i for i in sentence.numbers() if i.end <= share.start and number_of(i).unit == COUNT]
    deed = _deed(sentence, share)
    whole = next((item for item in before if deed in _after(sentence, item)), None)
    if whole is None or not number_of(whole).value:
        return
    parts = [i for i in before if i is not whole and number_of(i).value <= number_of(whole).value]
    for part in parts[::-1]:
        verdict = judged_share(number_of(share), number_of(part).value / number_of(whole).value)
        if verdict is not Verdict.INCONSISTENT:
            yield _finding(sentence, share, part, whole, verdict)
            return
    if parts and parts[-1] is before[-1] and _follows(sentence, parts[-1], share):
        yield _finding(sentence, share, parts[-1], whole, Verdict.INCONSISTENT)


def _deed(sentence: Sentence, share: Item) -> str:
    """Give the stem of the verb after `of those who`."""
    after = [i for i in sentence.items if i.start >= share.end][3:6]
    verbs = [i.text for i in after if i.text not in ("had", "have", "were", "was", "are")]
    return stem(verbs[0]) if verbs else ""


def _after(sentence: Sentence, item: Item) -> set[str]:
    following = [i for i in sentence.items if i.start >= item.end][:AFTER]
    end = next((at for at, each in enumerate(following) if each.number or each.text == ","), AFTER)
    return {stem(each.text) for each in following[:end]}


def _follows(sentence: Sentence, part: Item, share: Item) -> bool:
    """Say whether a share is told to follow from the number before it."""
    between = texts_between(sentence.items, part, share)
    return bool(FOLLOWS & set(between)) or between[-1:] == ["("]


def _finding(sentence: Sentence, share: Item, part: Item, whole: Item, verdict: Verdict) -> Finding:
    value = number_of(part).value / number_of(whole).value * 100
    right = printed(value, number_of(share).step, "%")
    words = f"{says(part)} of {says(whole)} is {right}, told as {says(share)}."
    operands = (operand(sentence, part), operand(sentence, whole))
    return finding(FAMILY, sentence, share, operands, right, verdict, words, right)


KIND = Kind(
    name="shares of those who",
    family=FAMILY,
    claims="So many per cent of those who did something did something else.",
    checks=(
        "The whole is the number before that the same verb stands beside; the part is another "
        "number of the sentence. It is wrong where the sentence says that the share follows."
    ),
    find=find,
    examples=(
        Example(
            "412 were referred, 318 started and 262 ended, meaning that 82% of those who started "
            "did end.",
            ((1, "consistent"),),
        ),
        Example(
            "412 were referred, 318 started and 262 ended, meaning that 72% of those who started "
            "did end.",
            ((1, "inconsistent"),),
        ),
        Example("318 started, 262 in their own area, and 31% of those who started were girls.", ()),
    ),
)
