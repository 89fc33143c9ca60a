"""A share that is told to have grown or shrunk, against the shares told in the text before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.shares.shares_told import Share, shares
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of, texts_before
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
SHAPES = (
    "holding|share|proportion|percentage ... {move:direction} .. by .. {amount:percent}",
    "holding|share|proportion|percentage ... {move:direction} .. by .. {amount:points}",
)
FARTHEST = 8  # blocks back to the shares


@dataclass(frozen=True)
class Pair:
    """An earlier and a later share of wholes with one name."""

    earlier: Share
    later: Share


def find(reading: Reading) -> Iterator[Finding]:
    """Check changes of shares against pairs of shares told shortly before."""
    for sentence in reading.sentences:
        for match in matches_of_any(SHAPES, sentence.items):
            pairs = list(_pairs(reading, sentence, match["amount"]))
            yield from _checked(sentence, match["move"], match["amount"], pairs)


def _pairs(reading: Reading, sentence: Sentence, amount: Item) -> Iterator[Pair]:
    """Give pairs of shares, one paragraph after the other, whose wholes the sentence names."""
    before = [
        share
        for share in shares(reading)
        if 0 < sentence.block - share.sentence.block <= FARTHEST
        and share.share.number is not None
        and _same_whole(reading, sentence, amount, share)
    ]
    for first in before:
        for second in before:
            if first.sentence.block < second.sentence.block:
                yield Pair(first, second)


def _same_whole(reading: Reading, sentence: Sentence, amount: Item, share: Share) -> bool:
    """Say whether the whole of a share is named in the clause about the change."""
    clause = texts_before(sentence.items, amount)[-14:]
    names = {i.text for i in share.sentence.items if i.capital and i.start > share.whole.end}
    names -= set(texts_before(share.sentence.items, share.whole))
    wanted = reading.words.terms(" ".join(names))
    return bool(wanted) and bool(wanted & reading.words.terms(" ".join(clause)))


def _checked(sentence: Sentence, move: Item, amount: Item, pairs: list[Pair]) -> Iterator[Finding]:
    stated = number_of(amount)
    told = stated.value * (direction_of(move.text) or 0)
    verdicts = [judged(told, _change(pair), stated.step) for pair in pairs]
    right = [
        pair for pair, verdict in zip(pairs, verdicts, strict=True) if verdict is Verdict.CONSISTENT
    ]
    if right or len(pairs) == 1:
        pair = (right or pairs)[0]
        verdict = Verdict.CONSISTENT if right else verdicts[0]
        size = printed(_change(pair), stated.step)
        words = (
            f"From {says(pair.earlier.share)} to {says(pair.later.share)} is {size} percentage "
            "points."
        )
        operands = [operand(each.sentence, each.share) for each in (pair.later, pair.earlier)]
        points = f"{abs(_change(pair))} percentage points"
        yield finding(FAMILY, sentence, amount, operands, size, verdict, words, points)


def _change(pair: Pair) -> Decimal:
    return pair.later.printed.value - pair.earlier.printed.value


TEXT = (
    "In 2021 the town had 12 out of the 80 referrals (15.0%) made by Northshire.\n\n"
    "In 2022 the town had 20 out of the 100 referrals (20.0%) made by Northshire.\n\n"
)
KIND = Kind(
    name="shares that changed",
    family=FAMILY,
    claims="A share of something grew or shrank by so many percentage points.",
    checks=(
        "The two shares are those told in the paragraphs before of a whole of the same name. "
        "Where there are several such pairs one of them must fit."
    ),
    find=find,
    examples=(
        Example(f"{TEXT}The share of Northshire has increased by 5.0%.", ((5, "consistent"),)),
        Example(f"{TEXT}The share of Northshire has increased by 6.5%.", ((5, "inconsistent"),)),
    ),
)
