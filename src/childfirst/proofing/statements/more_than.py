"""So much more or fewer than another number: `1,245, 12% more than in Q2 (1,112)`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.quantities.shares import number_of
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged, printed
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
MORE = {"more", "higher", "greater", "larger", "above"}
SHAPES = ("{new:size} ... {amount:amount} .. {than:compared} than ... {old:size}",)


def find(reading: Reading) -> Iterator[Finding]:
    """Check how much more or fewer one number is told to be than another."""
    for sentence in reading.sentences:
        seen: set[int] = set()
        for shape in SHAPES:
            for match in matches(shape, sentence.items):
                if match["amount"].start not in seen:
                    seen.add(match["amount"].start)
                    yield from _checked(sentence, **match)


def _checked(
    sentence: Sentence, new: Item, amount: Item, than: Item, old: Item
) -> Iterator[Finding]:
    later, earlier, told = number_of(new), number_of(old), number_of(amount)
    if later.unit != earlier.unit or not earlier.value:
        return
    change = later.value - earlier.value
    if told.unit == PERCENT:
        change = change / earlier.value * 100
    sign = 1 if than.text in MORE else -1
    verdict = judged(told.value * sign, change, told.step, told.hedge)
    right = printed(abs(change), told.step, told.unit)
    way = "more" if change > 0 else "fewer"
    words = f"{says(new)} is {right} {way} than {says(old)}."
    operands = (operand(sentence, new), operand(sentence, old))
    suggestion = f"{right} {way}" if verdict is Verdict.INCONSISTENT else ""
    yield finding(FAMILY, sentence, amount, operands, right, verdict, words, suggestion)


KIND = Kind(
    name="more than",
    family=FAMILY,
    claims="One number is so much, or so many per cent, more or fewer than another.",
    checks="The difference is taken, or divided by the number compared with.",
    find=find,
    examples=(
        Example("We had 1,245 calls, 12% more than in Q2 (1,112).", ((1, "consistent"),)),
        Example("We had 1,245 calls, 21% more than in Q2 (1,112).", ((1, "inconsistent"),)),
        Example("There were 40 girls, 12 fewer than the 28 of last year.", ((1, "inconsistent"),)),
    ),
)
