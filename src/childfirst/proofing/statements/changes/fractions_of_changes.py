"""Changes told as a part of a number in the sentence before: `84, a fall of a third`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, SHARE, Number
from childfirst.proofing.quantities.changes.told_before import told_before
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_after
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
SHAPES = (
    "{new:size} , a|an [drop|fall] {move:direction} of {amount:share}",
    "{new:size} , {move:direction} [by] {amount:share}",
)
LEAST, FARTHEST = 10, 3  # of the two numbers; times one is of the other


def find(reading: Reading) -> Iterator[Finding]:
    """Check each against the numbers told before it in its paragraph."""
    for sentence in reading.sentences:
        for match in matches_of_any(SHAPES, sentence.items):
            after = texts_after(sentence.items, match["amount"])[:1]
            if after[:1] not in (["from"], ["on"], ["since"], ["compared"], ["of"]):
                yield from _checked(reading, sentence, **match)


def _checked(
    reading: Reading, sentence: Sentence, new: Item, move: Item, amount: Item
) -> Iterator[Finding]:
    """Judge by any number before that fits; wrong only where there is just one like it."""
    towards = direction_of(move.text) or 0
    if not towards or number_of(amount).unit not in (PERCENT, SHARE):
        return
    before = [
        each
        for each in told_before(reading, sentence, new)
        if each.item is not new and _may_be(number_of(each.item), number_of(new))
    ]
    judged = [
        (judged_share(number_of(amount), _change(each.item, new) * towards), each)
        for each in before
    ]
    sound = [each for each in judged if each[0] is not Verdict.INCONSISTENT]
    if not sound and len(before) != 1:
        return
    verdict, old = (sound or judged)[0]
    if not sound and _change(old.item, new) * towards < 0:
        return  # `1,096 against 1,203, a drop of 8.9%`: the other number is the earlier
    right = printed(abs(_change(old.item, new)) * 100, Decimal("0.1"), "%")
    words = f"From {says(old.item)} to {says(new)} is a change of {right}."
    operands = (operand(old.sentence, old.item), operand(sentence, new))
    yield finding(FAMILY, sentence, amount, operands, right, verdict, words, right)


def _may_be(old: Number, new: Number) -> bool:
    """Say whether a number can be what another was before."""
    low, high = sorted((old.value, new.value))
    return old.unit == new.unit and old.step == new.step and low >= LEAST and high < low * FARTHEST


def _change(old: Item, new: Item) -> Decimal:
    return (number_of(new).value - number_of(old).value) / number_of(old).value


KIND = Kind(
    name="fractions of changes",
    family=FAMILY,
    claims="Something rose or fell by such a part of a number that was told before it.",
    checks=(
        "The numbers of the paragraph that are of like size may be meant; it is wrong only where "
        "there is just one, and the change from it is another."
    ),
    find=find,
    examples=(
        Example(
            "In 2022 there were 112 entrants. Last year there were 84, a reduction of a third.",
            ((1, "inconsistent"),),
        ),
        Example(
            "In 2022 there were 112 entrants. Last year there were 84, a reduction of a quarter.",
            ((1, "consistent"),),
        ),
        Example("Last year there were 84, a reduction of a third.", ()),
    ),
)
