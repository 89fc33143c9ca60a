"""Two parts told with their whole: boys and girls of a number, two shares of everybody."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.quantities.parts_and_wholes.sums_told import FAMILY, sum_told
from childfirst.proofing.quantities.shares.no_shares import COMPARES
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import (
    Item,
    Sentence,
    number_of,
    texts_after,
    texts_between,
)
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.wording import finding, operand, says

PAIRS = (
    "{whole:count} ... {one:count} [are|were] boys|males|male ... {two:count} girls|females|female",
    "{whole:count} ... {one:count} [are|were] girls|females|female ... {two:count} boys|males|male",
    "{one:count} boys|males ... {two:count} girls|females ... {whole:count} in total|all",
)
HUNDRED = (
    "{one:percent} .. boys|male|males ... {two:percent} .. girls|female|females",
    "{one:percent} .. girls|female|females ... {two:percent} .. boys|male|males",
    "{one:percent} were|are|had|have|did ... {two:percent} were|are|had|have|did not",
)
NEAR = 25  # points that two shares may be off a hundred and still be meant to make one
ALMOST = 95  # per cent: two answers that make less leave room for a third
NEXT = 6  # items after the second of two sexes in which a third number may stand


def find(reading: Reading) -> Iterator[Finding]:
    """Check the two sexes, and two shares of all."""
    for sentence in reading.sentences:
        for match in matches_of_any(PAIRS, sentence.items):
            parts = [operand(sentence, match[name]) for name in ("one", "two")]
            found = sum_told(sentence, match["whole"], parts)
            if found.verdict is not Verdict.INCONSISTENT or not _others(sentence, match["two"]):
                yield found
        for match in matches_of_any(HUNDRED, sentence.items):
            yield from _hundred(sentence, match["one"], match["two"])


def _others(sentence: Sentence, last: Item) -> bool:
    """Say whether a further number follows: those of another gender, or of none recorded."""
    after = [item for item in sentence.items if item.start >= last.end][:NEXT]
    return any(item.number is not None and item.counts for item in after)


def _are_of_their_own(sentence: Sentence, one: Item, two: Item) -> bool:
    """Say whether each share is of another group: `62% of girls compared with 54% of boys`."""
    after = [texts_after(sentence.items, each)[:1] for each in (one, two)]
    between = set(texts_between(sentence.items, one, two))
    return after == [["of"], ["of"]] or bool(COMPARES & between)


def _hundred(sentence: Sentence, one: Item, two: Item) -> Iterator[Finding]:
    first, second = number_of(one), number_of(two)
    total = first.value + second.value
    if "not" in {i.text for i in sentence.items} and total < ALMOST:
        return  # the others did not answer
    both = first.unit == second.unit == PERCENT
    if not both or abs(total - 100) > NEAR or _are_of_their_own(sentence, one, two):
        return
    slack = max(first.step, second.step)
    if total == 100:
        verdict = Verdict.CONSISTENT
    else:
        verdict = Verdict.ROUNDING if abs(total - 100) <= slack else Verdict.INCONSISTENT
    words = f"{says(one)} and {says(two)} make {printed(total, slack, '%')}, not 100%."
    if verdict is Verdict.CONSISTENT:
        words = f"{says(one)} and {says(two)} make 100%."
    operands = (operand(sentence, one), operand(sentence, two))
    yield finding(FAMILY, sentence, two, operands, printed(total, slack, "%"), verdict, words)


KIND = Kind(
    name="two parts of a whole",
    family=FAMILY,
    claims="Boys and girls make the number told with them; two opposite shares make 100%.",
    checks=(
        "The two are added up. Nothing is called wrong where a third number follows, of another "
        "gender or of none recorded, where each share is of a group of its own, or where two "
        "answers leave room for a third."
    ),
    find=find,
    examples=(
        Example("62% of girls and 54% of boys had a plan.", ()),
        Example("The share was 62% for girls compared with 54% for boys.", ()),
        Example("We met 38 pupils, 20 boys and 16 girls.", ((1, "inconsistent"),)),
        Example("58% were at school and 45% were not.", ((1, "inconsistent"),)),
        Example("Of them 61.2% were boys and 38.9% girls.", ((1, "rounding"),)),
    ),
)
