"""Doubled, halved, 11-fold, three times as many: against both ends, told or in a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.quantities.rows_of_tables.lookup import lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import judged, printed
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.sentences.vocabulary import DOUBLED, HALVED
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.wording import finding, operand

FAMILY = "ratio"
ENDS = "from .. {old:number} ... to .. {new:number}"
NUMBERED = f"{{fold:times}} ... {ENDS}"
WORDED = f"{{fold:fold}} ... {ENDS}"
AGAINST = (
    "{new:number} ... {fold:times} as|the|that .. @than {old:number}",
    "{new:number} ... {fold:fold} as|the|that .. {old:number}",
    "{new:number} ... {fold:fold} as|the|that .. @than .. {old:number}",
    "{new:number} ... {fold:fold} the|that ... ( {old:number} )",
    "{new:number} ... up from .. {old:number} ... . this|that|it is [exactly] {fold:times} as "
    "many|much",
    "{new:number} ... up from .. {old:number} ... . this|that|it is [exactly] {fold:fold} as "
    "many|much",
    "{new:number} ... . ... it was {old:number} , so .. {fold:times} as many|much",
    "{new:number} ... . ... it was {old:number} , so .. {fold:fold} as many|much",
    "{fold:fold} .. to {new:number} .. from {old:number}",
    "{new:number} .. @than .. of {old:number} , more than {fold:fold}",
)
PERIODS = ("{fold:times} ... from {since:period} to {until:period}",)
WORD_SLACK = Decimal("0.08")  # of the multiple: "doubled" may be 1.85 times (assumption)
SURE = 0.6


def find(reading: Reading) -> Iterator[Finding]:
    """Check multiples whose ends are told, and those between two periods of a table."""
    seen: set[tuple[int, int]] = set()
    for sentence, items in reading.stretches:
        for shape in (NUMBERED, WORDED, *AGAINST):
            for match in matches(shape, items):
                at = (sentence.block, match["fold"].start)
                found = _best(sentence, match, items) if number_of(match["old"]).value > 0 else None
                if found is not None and at not in seen:
                    seen.add(at)
                    yield found
    for sentence in reading.sentences:
        for shape in PERIODS:
            for match in matches(shape, sentence.items):
                yield from _in_table(reading, sentence, match["fold"], match)


def _best(sentence: Sentence, match: Match, items: Sequence[Item]) -> Finding | None:
    """Judge a multiple by a number before it that fits; where none does, by the likeliest.

    That is the number nearest before it of the unit of the one compared with, or the first of
    a sentence that is taken up. None where there is none of the unit.
    """
    old, fold, new = match["old"], match["fold"], match["new"]
    unit = number_of(old).unit
    alike = number_of(new).unit == unit
    first = new.start if alike else 0
    before = [i for i in items if i.number and i.counts and first <= i.start < fold.start]
    like = [i for i in before if i is not old and number_of(i).unit == unit]
    like = like or ([new] if alike else [])
    made = [_against(sentence, each, old, fold) for each in like]
    right = [each for each in made if each.verdict is not Verdict.INCONSISTENT]
    taken_up = new.start < sentence.items[0].start
    return next(iter(right), None) or (made[0 if taken_up else -1] if made else None)


def _against(sentence: Sentence, new: Item, old: Item, fold: Item) -> Finding:
    ratio = number_of(new).value / number_of(old).value
    return _judged(sentence, fold, ratio, (operand(sentence, new), operand(sentence, old)))


def _in_table(
    reading: Reading, sentence: Sentence, fold: Item, match: dict[str, Item]
) -> Iterator[Finding]:
    since, until = match["since"].period, match["until"].period
    for found in lookup(reading).rows(sentence.text, sentence.block)[:3]:
        old = since and found.value(since, Content.COUNT, Content.MONEY)
        new = until and found.value(until, Content.COUNT, Content.MONEY)
        if old and new and old.number and new.number:
            result = _judged(sentence, fold, new.number / old.number, (
                operand_of(new), operand_of(old)
            ))  # fmt: skip
            if result.verdict is not Verdict.INCONSISTENT or found.fit >= SURE:
                yield result
                return


def _judged(
    sentence: Sentence, fold: Item, ratio: Decimal, operands: tuple[Operand, ...]
) -> Finding:
    """Compare a multiple with the ratio of its ends; "more than halved" is below a half."""
    texts = [item.text for item in sentence.items if item.start < fold.start][-3:]
    told, step, hedge = _told(fold)
    if fold.text in HALVED:
        told = Decimal("0.5")
    more = texts[-2:] == ["more", "than"] or hedge is Hedge.OVER
    if more and told >= 1:
        verdict = Verdict.CONSISTENT if ratio >= told else Verdict.INCONSISTENT
    elif more:
        verdict = Verdict.CONSISTENT if ratio <= told else Verdict.INCONSISTENT
    elif step:
        verdict = judged(told, ratio, step, hedge)
        if verdict is Verdict.CONSISTENT and told != ratio:
            verdict = Verdict.ROUNDING
    else:
        near = "nearly" in texts or "almost" in texts or "about" in texts
        slack = told * WORD_SLACK * (2 if near else 1)
        verdict = Verdict.CONSISTENT if abs(ratio - told) <= slack else Verdict.INCONSISTENT
    right = f"{printed(ratio, Decimal('0.01'))} times"
    new, old = (each.quote for each in operands)
    words = f"{new} is {right} {old}."
    return finding(FAMILY, sentence, fold, operands, right, verdict, words, right)


def _told(fold: Item) -> tuple[Decimal, Decimal, Hedge]:
    """Give the multiple, the step it is exact to (0 for a word) and its hedge."""
    if fold.number is not None:
        return fold.number.value, fold.number.step, fold.number.hedge
    return Decimal(DOUBLED.get(fold.text, 1)), Decimal(0), Hedge.NONE


KIND = Kind(
    name="multiples",
    family=FAMILY,
    claims="Something doubled, halved, or grew so many times.",
    checks=(
        "The later number is divided by the earlier one. A word such as doubled may be eight per "
        "cent off; a number is held to its last figure, and called rounding when not exact."
    ),
    find=find,
    examples=(
        Example("Referrals doubled from 12 to 24.", ((1, "consistent"),)),
        Example("Referrals doubled from 12 to 31.", ((1, "inconsistent"),)),
        Example("Exclusions more than halved from 12 to 7.", ((1, "inconsistent"),)),
        Example(
            "We saw 744 families, up from 372 in May. That is three times as many. Last year we "
            "saw 60. In May it was 30, so that is exactly twice as many.",
            ((1, "inconsistent"), (1, "consistent")),
        ),
        Example(
            "The 46 are 19% of the 240, about twice the share of all pupils in the city (4.7%).",
            ((1, "inconsistent"),),
        ),
        Example("There was a 3-fold rise from 12 to 36.", ((1, "consistent"),)),
        Example(
            "Step\tQ2\tQ1\nOffers made\t19\t14\nOffers taken\t28\t5\n\n"
            "Offers taken increased 6-fold from Q1 to Q2.",
            ((5, "rounding"),),
        ),
    ),
)
