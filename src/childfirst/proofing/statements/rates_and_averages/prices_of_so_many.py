"""So many at such a price: 96 places at £18,125 each, a total of £1.74 million."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import MONEY
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.wording import finding, operand, says

FAMILY = "ratio"
SHAPES = (
    "{among:count} .. at {price:money} each|apiece .. total|cost|costing|making|worth .. "
    "{total:money}",
    "{total:money} for {among:count} .. at .. {price:money} each|apiece",
)
MORE = {"and", "plus", "with", "the", "including", "before", "less", "after"}
SUMS = 2  # of money in a sentence: the price and the total


def find(reading: Reading) -> Iterator[Finding]:
    """Check each total told with the number and the price."""
    for sentence in reading.sentences:
        for match in matches_of_any(SHAPES, sentence.items):
            if _is_whole(sentence, match):
                yield _judged(sentence, match)


def _is_whole(sentence: Sentence, match: Match) -> bool:
    """Say whether the sentence tells no other sum, and nothing that comes to the product."""
    sums = [item for item in sentence.numbers() if number_of(item).unit == MONEY]
    first, last = sorted((match["price"].start, match["total"].start))
    between = {item.text for item in sentence.items if first < item.start < last}
    return len(sums) == SUMS and not between & MORE


def _judged(sentence: Sentence, match: Match) -> Finding:
    total, price, among = (match[name] for name in ("total", "price", "among"))
    stated, each, many = number_of(total), number_of(price), number_of(among)
    made = each.value * many.value
    verdict = judged(stated.value, made, stated.step, stated.hedge)
    if verdict is Verdict.INCONSISTENT and abs(made - stated.value) <= each.step / 2 * many.value:
        verdict = Verdict.ROUNDING
    right = printed(made, min(stated.step, Decimal(1)), MONEY)
    words = f"{says(among)} at {says(price)} are {right}, told as {says(total)}."
    operands = [operand(sentence, item) for item in (among, price)]
    return finding(FAMILY, sentence, total, operands, right, verdict, words, right)


KIND = Kind(
    name="prices of so many",
    family=FAMILY,
    claims="So many at such a price cost so much in all.",
    checks="The number times the price, where the sentence tells no other sum of money.",
    find=find,
    examples=(
        Example(
            "We fund 96 places at £18,125 each, a total of £1.47 million a year.",
            ((1, "inconsistent"),),
        ),
        Example("We spent £43,500 for 30 places at £1,450 each.", ((1, "consistent"),)),
        Example("We have 30 places at £1,450 each plus tax, a total of £52,200.", ()),
        Example("We have 30 places at £1,450 each and 9 at £900 each, a total of £51,600.", ()),
    ),
)
