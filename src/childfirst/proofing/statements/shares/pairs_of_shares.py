"""Numbers told one after the other, each with its share, of a whole that is not told."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.shares.shares_told import shares
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
PAIR = "{part:count} .. ( {share:percent} )"
FEWEST = 3
WHOLES = (Decimal(97), Decimal(103))  # per cent that the shares of all parts make


def find(reading: Reading) -> Iterator[Finding]:
    """Check the pairs of a sentence or paragraph against the sum of their numbers."""
    taken = {(s.sentence.block, s.share.start) for s in shares(reading) if s.part is not None}
    for sentence in reading.sentences:
        pairs = [(m["part"], m["share"]) for m in matches(PAIR, sentence.items)]
        if len(pairs) >= FEWEST and not any((sentence.block, s.start) in taken for _, s in pairs):
            yield from _checked(sentence, pairs)


def _checked(sentence: Sentence, pairs: list[tuple[Item, Item]]) -> Iterator[Finding]:
    """Judge each share once the pairs are seen to be all parts of one whole."""
    total = sum((number_of(part).value for part, _ in pairs), Decimal())
    made = sum((number_of(share).value for _, share in pairs), Decimal())
    verdicts = [_verdict(part, share, total) for part, share in pairs]
    right = sum(verdict is not Verdict.INCONSISTENT for verdict in verdicts)
    if not total or right * 3 < len(pairs) * 2:
        return
    if right < len(pairs) or WHOLES[0] <= made <= WHOLES[1]:
        quote = " + ".join(says(part) for part, _ in pairs)
        first = operand(sentence, pairs[0][0])
        whole = Operand(total, "", first.place, quote, first.spot)
        for (part, share), verdict in zip(pairs, verdicts, strict=True):
            exact = number_of(part).value / total * 100
            words = f"{says(part)} of {total} ({quote}) is {printed(exact, Decimal('0.01'), '%')}."
            right_share = printed(exact, number_of(share).step, "%")
            operands = (operand(sentence, part), whole)
            yield finding(
                FAMILY, sentence, share, operands, right_share, verdict, words, right_share
            )


def _verdict(part: Item, share: Item, total: Decimal) -> Verdict:
    if not total:
        return Verdict.UNVERIFIABLE
    stated = number_of(share)
    exact = number_of(part).value / total * 100
    return judged(stated.value, exact, stated.step, stated.hedge)


KIND = Kind(
    name="pairs of shares",
    family=FAMILY,
    claims="Numbers told one after the other, each with its share, are all parts of one whole.",
    checks=(
        "Three pairs or more in a sentence: each share must be that of its number in the sum of "
        "the numbers. Only where most of them are."
    ),
    find=find,
    examples=(
        Example(
            "By age: under twelve 10 (25.0%), under sixteen 22 (55.0%), older 8 (21.0%).",
            ((1, "consistent"), (1, "consistent"), (1, "inconsistent")),
        ),
        Example("We saw 10 (25.0%) in May, 22 (35.0%) in June and 8 (61.0%) in July.", ()),
    ),
)
