"""Numbers called wrong that other numbers of their passage bear out after all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations, permutations

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.as_printed.printing import number_printed, rounded
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.phrases.numbers import COUNT, PERCENT, POINTS, SHARE, TIMES, Number
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import stated_in

OF = "{part:count} [out] of [the|all|our] {whole:count}"
MISREAD = {"percentage_of", "ratio", "comparison"}  # kinds whose operands are easily mistaken
LEAST_WHOLE = Decimal(10)  # shares of smaller wholes are met by chance
ALL = 100  # per cent
FEW = 3  # numbers that an average is of
MOST_AROUND = 200  # numbers of a passage; among more, two that agree by chance are no reading


def without_excused(reading: Reading, found: Iterable[Finding]) -> list[Finding]:
    """Leave out alarms on numbers of sentences that a reading not thought of bears out.

    A percentage with decimals that two counts of its passage give is hardly so by chance: which
    two it is of has been misread, and silence is better than a false alarm. So are an average
    with decimals and a difference in percentage points.
    """
    return [each for each in found if not _is_excused(reading, each)]


def _is_excused(reading: Reading, alarm: Finding) -> bool:
    if alarm.verdict is not Verdict.INCONSISTENT or alarm.kind not in MISREAD:
        return False
    found = stated_in(reading, alarm)
    if found is None:
        return False
    if _is_the_rest(alarm):
        return True
    sentence, stated = found
    told = number_of(stated)
    passage = reading.sentences_in(sentence.block)
    around = [number_of(item) for each in passage for item in _told(each) if item is not stated]
    within = [number_of(item) for item in _told(sentence) if item is not stated]
    if told.unit == SHARE and told.hedge:
        return _is_hedged_share(told, within)
    near = around if len(around) <= MOST_AROUND else within
    made = _results(told, within, near, _told_together(sentence))
    return any(rounded(each, told.step) == abs(told.value) for each in made)


def _told(sentence: Sentence) -> list[Item]:
    """Give the numbers of a sentence, but for those of a name in quotation marks: `“16 to 24”`."""
    return [item for item in sentence.numbers() if not sentence.is_quoted(item)]


def _is_the_rest(alarm: Finding) -> bool:
    """Say whether a percentage is of all others: `29% of posts were vacant (27 of 38 filled)`."""
    told = [number_printed(each) for each in (alarm.stated, alarm.recomputed) if "%" in each]
    return alarm.kind == "percentage_of" and sum(each or 0 for each in told) == ALL


def _is_hedged_share(told: Number, within: list[Number]) -> bool:
    """Say whether `fewer than half` may be said of two other numbers of its sentence."""
    shares = [each for each in _quotients(_counts(within)) if each < 1]
    return any(judged_share(told, each) is Verdict.CONSISTENT for each in shares)


def _results(
    told: Number, within: list[Number], around: list[Number], joined: list[Decimal]
) -> Iterator[Decimal]:
    """Give what a number may have been worked out as, of its sentence or of its passage."""
    if told.unit == PERCENT:
        yield from (100 * each for each in joined)
    if told.unit == POINTS:
        shares = [each.value for each in around if each.unit == PERCENT]
        yield from (abs(one - other) for one, other in combinations(shares, 2))
    if not 0 < told.step < 1:
        return
    if told.unit == PERCENT:
        yield from (100 * each for each in _quotients(_counts(around)))
    if told.unit == COUNT:
        yield from _quotients(_counts(around))
        yield from _averages(_counts(within))


def _told_together(sentence: Sentence) -> list[Decimal]:
    """Give the shares of all parts that a sentence tells with their wholes: `51 of 478`."""
    pairs = [(number_of(m["part"]), number_of(m["whole"])) for m in matches(OF, sentence.items)]
    return [part.value / whole.value for part, whole in pairs if whole.value > part.value >= 0]


def _counts(numbers: Iterable[Number]) -> list[Decimal]:
    return [each.value for each in numbers if each.unit in (COUNT, TIMES) and each.step == 1]


def _quotients(counts: list[Decimal]) -> Iterator[Decimal]:
    for part, whole in permutations(counts, 2):
        if max(part, whole) >= LEAST_WHOLE and whole:
            yield part / whole


def _averages(counts: list[Decimal]) -> Iterator[Decimal]:
    """Give the averages of all numbers that follow each other."""
    for first, last in combinations(range(len(counts) + 1), 2):
        if last - first >= FEW:
            yield sum(counts[first:last], Decimal()) / (last - first)
