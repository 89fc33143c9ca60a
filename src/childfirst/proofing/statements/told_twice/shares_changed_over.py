"""Percentages with two digits changed over: 28.5% where the table's numbers give 25.8%."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed, rounded
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, Hedge, Number
from childfirst.proofing.quantities.rows_of_tables.rows_word_for_word import rows_word_for_word
from childfirst.proofing.quantities.shares.percentages_of_a_row import shares_of_row
from childfirst.proofing.quantities.shares.shares_without_wholes import (
    PartWithShare,
    shares_without_wholes,
)
from childfirst.proofing.quantities.shares.wholes_around import wholes_for
from childfirst.proofing.quantities.slips import changed_over, with_digits_changed_over
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "percentage_of"
MOST = {2: 3, 3: 12}  # shares that may be meant, by the digits told: more meet one by chance
ASIDE = {"points", "than", "compared", "target", "targets", "aim", "aims"}
Meant = tuple[Decimal, str, tuple[Operand, ...]]
"""A share that may be meant, in per cent, how it comes about, and its operands."""


def find(reading: Reading) -> Iterator[Finding]:
    """Check percentages with a number beside them, and those of a row, for changed digits."""
    seen = set()
    for pair in shares_without_wholes(reading):
        seen.add((pair.sentence.block, pair.share.start))
        if number_of(pair.share).unit == PERCENT:
            meant = list(_of_pair(reading, pair))
            found = list(_checked(pair.sentence, pair.share, meant))
            yield from found or _part(pair, meant)
    for sentence in reading.sentences:
        for item in sentence.numbers():
            told = (sentence.block, item.start) in seen or number_of(item).unit != PERCENT
            if not told and not _tells_no_share(sentence):
                yield from _checked(sentence, item, list(_of_rows(reading, sentence, item)))


def _tells_no_share(sentence: Sentence) -> bool:
    """Say whether a sentence is about a change, or about what is aimed at."""
    texts = {item.text for item in sentence.items if item.number is None}
    return bool(texts & ASIDE) or any(direction_of(text) in (1, -1) for text in texts)


def _of_pair(reading: Reading, pair: PartWithShare) -> Iterator[Meant]:
    part = number_of(pair.part).value
    for whole in wholes_for(reading, pair):
        number = number_of(whole.item)
        if number.unit == number_of(pair.part).unit and number.value > max(part, Decimal(1)):
            how = f"{says(pair.part)} of {says(whole.item)}"
            operands = (operand(pair.sentence, pair.part), operand(whole.sentence, whole.item))
            yield part / number.value * 100, how, operands


def _of_rows(reading: Reading, sentence: Sentence, item: Item) -> Iterator[Meant]:
    said = " ".join(each.text for each in sentence.items if each.start < item.start)
    counts = _counts_told(sentence)
    for found in rows_word_for_word(reading, said, sentence.block):
        for share in shares_of_row(found, printed_only=False):
            if not counts or share.operands[0].value in counts:
                yield share.value, f"“{found.row.label}”, {share.how}", share.operands


def _counts_told(sentence: Sentence) -> set[Decimal]:
    """Give the numbers of a sentence of which its percentages may be: `(23 children, 53.5%)`."""
    numbers = [number_of(item) for item in sentence.numbers()]
    return {number.value for number in numbers if number.unit != PERCENT}


def _checked(sentence: Sentence, item: Item, meant: list[Meant]) -> Iterator[Finding]:
    number = number_of(item)
    likely = _likeliest(number, meant)
    over = [m for m in likely if changed_over(number.value, rounded(m[0], number.step))]
    if len({rounded(value, number.step) for value, _, _ in over}) == 1:
        value, how, operands = over[0]
        right = printed(value, number.step, "%")
        words = f"{how} is {right}; {says(item)} has two of its digits changed over."
        yield finding(FAMILY, sentence, item, operands, right, Verdict.INCONSISTENT, words, right)


def _likeliest(number: Number, meant: list[Meant]) -> list[Meant]:
    """Give the nearest of what may be meant; none where one of them all bears the number out.

    The more figures a percentage has, the more may be asked: chance meets few of them.
    """
    digits = len(f"{number.value:f}".replace(".", "").lstrip("0"))
    most = MOST[min(digits, max(MOST))] if digits >= min(MOST) else 0
    verdicts = [judged(number.value, value, number.step) for value, _, _ in meant]
    if number.hedge is not Hedge.NONE or any(v is not Verdict.INCONSISTENT for v in verdicts):
        return []
    near = list(dict.fromkeys(value for value, _, _ in meant))[:most]
    return [each for each in meant if each[0] in near]


def _part(pair: PartWithShare, meant: list[Meant]) -> Iterator[Finding]:
    """Check whether the number beside a percentage has two of its digits changed over."""
    part, share = number_of(pair.part), number_of(pair.share)
    rights = {
        right
        for value, _, _ in _likeliest(share, meant)
        for right in with_digits_changed_over(part.value)
        if judged(share.value, value * right / part.value, share.step) is Verdict.CONSISTENT
    }
    if len(rights) == 1 and share.step < 1:
        right = printed(rights.pop(), Decimal(1), part.unit)
        words = f"{says(pair.share)} is the share of {right}, not of {says(pair.part)}."
        used = (operand(pair.sentence, pair.share),)
        yield finding(
            FAMILY, pair.sentence, pair.part, used, right, Verdict.INCONSISTENT, words, right
        )


TABLE = "Area\tPeople\tIncidents\nHarbour\t22,600\t1,017\nCastle\t164,800\t2,931\n"
TABLE += "Total\t187,400\t3,948\n\n"
KIND = Kind(
    name="shares changed over",
    family=FAMILY,
    claims="A percentage is a share of what stands around it.",
    checks=(
        "A percentage that none of the numbers it may be of bears out is wrong where two of its "
        "digits, changed over, make just what one of the nearest gives: a number beside it and "
        "one told before, or a row of a table that the sentence names."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Harbour holds 12.1% and saw 28.5% of incidents.", ((6, "inconsistent"),)),
        Example(f"{TABLE}Harbour saw 25.8% of incidents.", ()),
        Example(f"{TABLE}Harbour saw 31.4% of arson.", ()),
        Example(
            "There are 48,530 pupils in the county. Of them 8,687 pupils, or 19.7%, had a plan.",
            ((1, "inconsistent"),),
        ),
        Example(
            "The caseload was 205. There were 73 children (35.6%) and orders were 56 (31.7%).",
            ((1, "inconsistent"),),
        ),
    ),
)
