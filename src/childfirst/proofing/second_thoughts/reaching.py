"""Alarms that reach over words nobody read, to numbers that may be of something else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from childfirst.proofing.as_printed.printing import number_printed, rounded
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.phrases.numbers import PERCENT, SHARE
from childfirst.proofing.quantities.slips import changed_over, is_slip
from childfirst.proofing.reading import Reading
from childfirst.proofing.second_thoughts.unlikely_slips import (
    are_joined,
    has_siblings,
    may_be_slip,
    shares_borne_out,
)
from childfirst.proofing.second_thoughts.words_between import SHARES, equates, only_join
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import stated_in

FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
UNIT = "per "
CHANGE, SUM = "change", "sum"
FEW = 2  # operands; more that make a sum or a list belong together
ALL = Decimal(100)  # per cent, that two shares must make
BESIDE = 3  # words from a word that tells a direction within which its size stands
LEADING = {",", "(", ":", "-", "–", "a", "an", "of", "by"}  # to a size right behind its change
DIGITS = 3  # of a number that another is surely a slip of
NEAR = Decimal("0.03")  # of a number, by which another is off that was worked out carelessly


def without_reaching(reading: Reading, found: Iterable[Finding]) -> list[Finding]:
    """Leave out alarms on numbers of one passage that may have nothing to do with each other.

    A number that is the right one with a digit wrong can hardly be so by chance, nor can the size
    of a change be that of the numbers beside it the other way round. Where a word is wrong, or a
    number is only near the right one, nothing may stand between what is held to each other but
    words that join. A number that is nothing like the right one is that of something else, unless
    the numbers are told as one thing.
    """
    told = list(found)
    siblings = shares_borne_out(told)
    return [each for each in told if has_siblings(each, siblings, 1) or not _reaches(reading, each)]


def _reaches(reading: Reading, alarm: Finding) -> bool:
    if alarm.verdict is not Verdict.INCONSISTENT or alarm.spot.row >= 0:
        return False
    spots = [each.spot for each in alarm.operands]
    here = all(spot.block == alarm.spot.block and spot.row < 0 for spot in spots)
    return here and 0 < len(spots) <= FEW and not _belong_together(reading, alarm)


def _belong_together(reading: Reading, alarm: Finding) -> bool:
    if alarm.recomputed.startswith(UNIT):
        return True  # the number is right, its unit is not
    stated, right = stated_in(reading, alarm), FIGURE.search(alarm.recomputed)
    made = number_printed(right[0]) if right else None
    if stated is None or made is None or number_of(stated[1]).unit == SHARE:
        return _tells_size(reading, alarm) or only_join(reading, alarm)
    told = abs(number_of(stated[1]).value)
    if _is_surely_slip(told, made, number_of(stated[1]).step):
        return True
    per_cent = PERCENT in alarm.recomputed
    if alarm.kind == SUM:
        return may_be_slip(ALL if per_cent else told, made, per_cent=per_cent)
    near = may_be_slip(told, made, per_cent=per_cent, fewest=DIGITS) or _are_one_thing(
        *stated, alarm
    )
    return near and only_join(reading, alarm)


def _is_surely_slip(told: Decimal, right: Decimal, step: Decimal) -> bool:
    """Say whether a number is the right one, as of a size told the other way, or a slip of it."""
    if rounded(right, step) == told or changed_over(told, right) or is_slip(told, right, DIGITS):
        return True
    return abs(told - right) <= NEAR * max(told, right)


def _are_one_thing(sentence: Sentence, stated: Item, alarm: Finding) -> bool:
    """Say whether numbers are told as one thing: `12 of the 40 (45%)`, `from 26 to 41, up 37%`."""
    if alarm.kind == CHANGE:
        end = max(each.spot.end for each in alarm.operands)
        words = [i for i in sentence.items if end <= i.start < stated.start and not i.period]
        leading = all(i.text in LEADING or direction_of(i.text) is not None for i in words)
        return bool(words) and leading
    return are_joined(sentence, alarm) or (alarm.kind == SHARES and equates(sentence, stated))


def _tells_size(reading: Reading, alarm: Finding) -> bool:
    """Say whether the right size stands beside a word that tells the wrong way: `fell by 3`."""
    values = [each.value for each in alarm.operands]
    if len(values) != FEW:
        return False
    items = [i for each in reading.sentences_in(alarm.spot.block) for i in each.items]
    at = next((n for n, i in enumerate(items) if i.start >= alarm.spot.start), 0)
    beside = [number_of(i) for i in items[max(0, at - BESIDE) : at + BESIDE + 1] if i.number]
    gap = abs(values[0] - values[1])
    shares = [ALL * gap / abs(each) for each in values if each]
    return any(
        abs(each.value) == gap
        or (each.unit == PERCENT and any(rounded(s, each.step) == each.value for s in shares))
        for each in beside
        if each.value not in values
    )
