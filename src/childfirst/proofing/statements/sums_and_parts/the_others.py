"""A part and all others: in 22 of the 39 cases it was so; in the other 17 it was not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, Hedge
from childfirst.proofing.phrases.stems import IRREGULAR, stems
from childfirst.proofing.quantities.results.nouns import thing_of
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "sum"
PAIRS = (
    "{part:count} [out] of [the|our|these|those|all] {whole:count}",
    "of [the|our|these|those|all] {whole:count} .. , .. {part:count}",
)
OTHERS = "the|our {word:others} {rest:count}"
FAR = 2  # sentences of the passage from the pair to the others
FEW = 10  # fewer may be others of another kind: `Ash has 22 of 25 places, the other two have 3`
OF_SOME = {"sample", "sampled", "selected", "some", "about", "least", "most"}


@dataclass(frozen=True)
class Pair:
    """A part and its whole, with the sentence that tells them."""

    sentence: Sentence
    part: Item
    whole: Item


def find(reading: Reading) -> Iterator[Finding]:
    """Check each number of all others against the whole less the part told last before it."""
    for at, sentence in enumerate(reading.sentences):
        for match in matches(OTHERS, sentence.items):
            rest = match["rest"]
            near = reading.sentences[max(0, at - FAR) : at]
            pair = _last_pair([*(s for s in near if s.block == sentence.block), sentence], rest)
            if pair is not None and _are_alike(sentence, rest, pair):
                yield _judged(sentence, rest, pair)


def _last_pair(sentences: Sequence[Sentence], rest: Item) -> Pair | None:
    """Give the part and whole whose numbers are the last two counts before the others."""
    for sentence in reversed(sentences):
        here = sentence is sentences[-1]
        told = [item for item in sentence.numbers() if number_of(item).unit == COUNT]
        told = [item for item in told if not here or item.start < rest.start]
        if told:
            return _pair_of(sentence, told)
    return None


def _pair_of(sentence: Sentence, told: list[Item]) -> Pair | None:
    """Give the last two counts of a sentence where it tells them as a part and its only whole."""
    if OF_SOME & {item.text for item in sentence.items}:
        return None
    for shape in PAIRS:
        for match in matches(shape, sentence.items):
            part, whole = match["part"], match["whole"]
            plain = number_of(part).hedge is number_of(whole).hedge is Hedge.NONE
            parts = [item for item in told if item is not whole]
            only = parts[-1:] == [part] and told[-2:] in ([part, whole], [whole, part])
            sums = len(parts) > 1 and shape is PAIRS[1]
            if only and plain and not sums and number_of(part).value < number_of(whole).value:
                return Pair(sentence, part, whole)
    return None


def _are_alike(sentence: Sentence, rest: Item, pair: Pair) -> bool:
    """Say whether the others are of the whole's kind: they name no other things.

    A few must name the same things, or follow the same word: `in nine of the 14, in the other 5`.
    """
    named = thing_of(pair.sentence, pair.whole) | thing_of(pair.sentence, pair.part)
    if thing_of(sentence, rest):
        return _names(sentence, rest, named)
    led = _led_by(sentence, rest, 3) in ("in", "for", "of", "with")
    same = led and _led_by(sentence, rest, 3) == _led_by(pair.sentence, pair.part, 1)
    return number_of(rest).value >= FEW or same


def _names(sentence: Sentence, rest: Item, named: frozenset[str]) -> bool:
    """Say whether the others are called as the whole is: not `the other 20 children it sees`."""
    at = sentence.items.index(rest) + 1
    words = [item.text for item in sentence.items[at : at + 3]]
    length = 1 if words[0].endswith("s") or words[0] in IRREGULAR else 2
    new = words[length : length + 1] in (["it"], ["we"], ["they"])
    return bool(stems(" ".join(words[:length])) & named) and not new


def _led_by(sentence: Sentence, item: Item, back: int) -> str:
    at = sentence.items.index(item) - back
    return sentence.items[at].text if at >= 0 else ""


def _judged(sentence: Sentence, rest: Item, pair: Pair) -> Finding:
    made = number_of(pair.whole).value - number_of(pair.part).value
    told = number_of(rest)
    verdict = judged(told.value, made, told.step, told.hedge)
    right = printed(made)
    words = f"{says(pair.whole)} less {says(pair.part)} is {right}"
    words += f", told as {says(rest)}." if verdict is Verdict.INCONSISTENT else "."
    operands = [operand(pair.sentence, each) for each in (pair.whole, pair.part)]
    return finding(FAMILY, sentence, rest, operands, right, verdict, words, right)


KIND = Kind(
    name="the others",
    family=FAMILY,
    claims="All others are the whole less the part told just before.",
    checks=(
        "`22 of the 39 cases`, then `the other 17` or `the remaining 17`, with no other count "
        "between. The others may name nothing else than the whole does; fewer than ten must name "
        "the same, or be led in by the same word."
    ),
    find=find,
    examples=(
        Example(
            "A plan was ready in 22 of the 39 cases (56%); in the other 19 it was not.",
            ((1, "inconsistent"),),
        ),
        Example(
            "Of the 430 pupils, on average 190 (44%) were boarders. Last year 28% were. The "
            "remaining 240 lived at home.",
            ((1, "consistent"),),
        ),
        Example(
            "Nine of the 14 files were good. The other six files were not.", ((1, "inconsistent"),)
        ),
        Example("Ash has 22 of the 25 places. The other two have three.", ()),
        Example("In 22 of the 39 cases it was ready. The other 19 schools sent none.", ()),
        Example("Of the 60 pupils 20 were new and 12 came back. The remaining 27 stayed.", ()),
    ),
)
