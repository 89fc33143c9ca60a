"""Parts told one by one that must make a whole: list items, boys and girls, two shares."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, PERCENT
from childfirst.proofing.quantities.shares.listed_shares import bear_out, share_beside
from childfirst.proofing.quantities.shares.no_shares import COMPARES
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import printed
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, operand, says

FAMILY = "sum"
INTRO = "of|the [the] [remaining] [these|those] {whole:count} ... :"
NEAR = 25  # per cent that two shares may be off a hundred, or parts off their whole
ALMOST = 95  # per cent: two answers that make less leave room for a third
NEXT = 6  # items after the second of two sexes in which a third number may stand
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


def find(reading: Reading) -> Iterator[Finding]:
    """Check lists below a number, the two sexes, and two shares of all."""
    for sentence in reading.sentences:
        for match in matches(INTRO, sentence.items):
            yield from _list(reading, sentence, match["whole"])
        for shape in PAIRS:
            for match in matches(shape, sentence.items):
                found = _pair(sentence, match["whole"], match["one"], match["two"])
                if found.verdict is not Verdict.INCONSISTENT or not _others(sentence, match["two"]):
                    yield found
        for shape in HUNDRED:
            for match in matches(shape, sentence.items):
                yield from _hundred(sentence, match["one"], match["two"])


def _list(reading: Reading, sentence: Sentence, whole: Item) -> Iterator[Finding]:
    """Add up the first numbers of the list items that follow a sentence with a colon."""
    parts: list[Operand] = []
    shares: list[Item | None] = []
    blocks = reading.document.blocks
    number = sentence.block + 1
    while number < len(blocks):
        block = blocks[number]
        if not isinstance(block, Passage) or block.role is not Role.LIST_ITEM:
            break
        first = next(iter(reading.sentences_in(number)), None)
        counts = first.numbers() if first is not None else []
        if first is None or not counts or counts[0] not in first.items[:3]:
            return
        if number_of(counts[0]).unit != COUNT:
            return
        parts.append(operand(first, counts[0]))
        shares.append(share_beside(first, counts[0]))
        number += 1
    total = sum((part.value for part in parts), Decimal())
    told = number_of(whole).value
    if total < told and bear_out(parts, shares, told):
        return
    if len(parts) > 1 and abs(total - told) * 100 <= told * NEAR:
        yield _sum(sentence, whole, parts, total)


def _others(sentence: Sentence, last: Item) -> bool:
    """Say whether a further number follows: those of another gender, or of none recorded."""
    after = [item for item in sentence.items if item.start >= last.end][:NEXT]
    return any(item.number is not None and item.counts for item in after)


def _pair(sentence: Sentence, whole: Item, one: Item, two: Item) -> Finding:
    total = number_of(one).value + number_of(two).value
    return _sum(sentence, whole, [operand(sentence, one), operand(sentence, two)], total)


def _sum(sentence: Sentence, whole: Item, parts: list[Operand], total: Decimal) -> Finding:
    told = number_of(whole)
    close = abs(total - told.value) <= (told.step / 2 if told.step > 1 else 0)
    verdict = Verdict.CONSISTENT if close else Verdict.INCONSISTENT
    right = printed(total, unit=told.unit)
    words = f"{' + '.join(part.quote for part in parts)} = {right}, told as {says(whole)}."
    return finding(FAMILY, sentence, whole, parts, right, verdict, words)


def _are_of_their_own(sentence: Sentence, one: Item, two: Item) -> bool:
    """Say whether each share is of another group: `62% of girls compared with 54% of boys`."""
    after = [
        [item.text for item in sentence.items if item.start >= each.end][:1] for each in (one, two)
    ]
    between = {item.text for item in sentence.items if one.end <= item.start < two.start}
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
    name="lists of parts",
    family=FAMILY,
    claims="Parts told one by one make the whole told with them, or 100%.",
    checks=(
        "List items below `Of the 40 children:` that each begin with a number; boys and girls of "
        "a number; two shares told as opposites. Nothing is concluded where the parts are far "
        "from their whole: they overlap, or are not all."
    ),
    find=find,
    examples=(
        Example("Of the 38 pupils:\n\n- 20 had a plan\n- 18 had none", ((1, "consistent"),)),
        Example("Of the 38 pupils:\n\n- 20 had a plan\n- 19 had none", ((1, "inconsistent"),)),
        Example("Of the 38 pupils:\n\n- 20 had a plan\n- 30 were girls", ()),
        Example("Of the 140 pupils:\n\n- 90 (64%) had a plan\n- 48 (34%) had none", ()),
        Example(
            "Of the 140 pupils:\n\n- 90 (64%) had a plan\n- 48 (36%) had none",
            ((1, "inconsistent"),),
        ),
        Example("62% of girls and 54% of boys had a plan.", ()),
        Example("The share was 62% for girls compared with 54% for boys.", ()),
        Example("We met 38 pupils, 20 boys and 16 girls.", ((1, "inconsistent"),)),
        Example("58% were at school and 45% were not.", ((1, "inconsistent"),)),
        Example("Of them 61.2% were boys and 38.9% girls.", ((1, "rounding"),)),
    ),
)
