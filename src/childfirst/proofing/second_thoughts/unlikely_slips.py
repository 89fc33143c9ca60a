"""Numbers of sentences called wrong that no slip would make of what was worked out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

from childfirst.proofing.as_printed.printing import number_printed
from childfirst.proofing.document import Spot
from childfirst.proofing.findings import SOUND, Finding, Verdict
from childfirst.proofing.phrases.numbers import MONEY, SHARE
from childfirst.proofing.quantities.slips import changed_over, digits, has_one_more, is_slip
from childfirst.proofing.reading import Reading
from childfirst.proofing.second_thoughts.words_between import SHARES
from childfirst.proofing.sentences.items import Sentence, number_of
from childfirst.proofing.wording import stated_in

POINTS = " percentage points"
POINTS_OFF = Decimal(10)  # percentage points within which a share may be of a wrong base
TIMES_OFF = Decimal("1.5")  # times a number may be too large or small
FEW_OFF = Decimal(5)  # so many more or fewer may always be a slip
SIBLINGS = 2  # shares that hold, of the whole that another is held against
OF = {"of", "out", "the", "our", "all", "these", "those", "a", "some"}
CLOSE = 80  # characters over which numbers that follow each other make one statement


def without_unlikely(reading: Reading, found: Iterable[Finding]) -> list[Finding]:
    """Leave out alarms on numbers that are nothing like what they should be.

    People copy a digit wrongly, change two over, take a number of the wrong row or forget to bring
    one up to date: the number told is then like the right one. Where it is not, the statement is
    likelier to have been misread, unless its numbers follow each other in a few words.
    """
    told = list(found)
    siblings = shares_borne_out(told)
    return [
        each for each in told if not _is_unlikely(reading, each) or has_siblings(each, siblings)
    ]


def shares_borne_out(found: Iterable[Finding]) -> Counter[tuple[int, Spot]]:
    """Count the shares that hold by the passage they stand in and the whole they are of."""
    return Counter(
        (each.spot.block, operand.spot)
        for each in found
        if each.kind == SHARES and each.verdict in SOUND
        for operand in each.operands[1:]
    )


def has_siblings(
    alarm: Finding, borne_out: Counter[tuple[int, Spot]], fewest: int = SIBLINGS
) -> bool:
    """Say whether other shares of its passage are of the whole that a share is held against."""
    wholes = [(alarm.spot.block, operand.spot) for operand in alarm.operands[1:]]
    return alarm.kind == SHARES and any(borne_out[whole] >= fewest for whole in wholes)


def _is_unlikely(reading: Reading, alarm: Finding) -> bool:
    if alarm.verdict is not Verdict.INCONSISTENT:
        return False
    found, right = stated_in(reading, alarm), number_printed(alarm.recomputed.removesuffix(POINTS))
    if found is None or right is None:
        return False
    sentence, item = found
    told = number_of(item)
    number, made = abs(told.value), abs(right)
    if told.unit == SHARE:
        return False
    if told.unit == MONEY:  # which tables print in thousands
        number, made = _mantissa(number), _mantissa(made)
    per_cent = alarm.recomputed.endswith("%")
    return not (may_be_slip(number, made, per_cent=per_cent) or _is_close(sentence, alarm))


def may_be_slip(told: Decimal, right: Decimal, *, per_cent: bool, fewest: int = 2) -> bool:
    """Say whether a number may have become another by a slip, or by an old or wrong base.

    `fewest` is how many digits a number has of which one may have been left out.
    """
    if told == right or changed_over(told, right) or is_slip(told, right, 2):
        return True
    few, many = sorted((digits(told), digits(right)), key=len)
    if len(many) >= fewest and has_one_more(many, few):
        return True
    gap = abs(told - right)
    if per_cent:
        return gap <= POINTS_OFF
    low, high = sorted((told, right))
    return low > 0 and (gap <= FEW_OFF or high / low <= TIMES_OFF)


def _mantissa(number: Decimal) -> Decimal:
    """Give a number from 1 to 10 with the same digits."""
    return number.scaleb(-number.adjusted()) if number else number


def _is_close(sentence: Sentence, alarm: Finding) -> bool:
    """Say whether a statement can hardly be misread: its numbers follow each other in few words.

    Of a share, part and whole must be told as `12 of the 40`.
    """
    spots = [alarm.spot, *(operand.spot for operand in alarm.operands)]
    first, last = min(spot.start for spot in spots), max(spot.end for spot in spots)
    if any(spot.block != alarm.spot.block or spot.row >= 0 for spot in spots):
        return False
    between = [item for item in sentence.numbers() if first <= item.start < last]
    close = last - first <= CLOSE and len(between) == len({spot.start for spot in spots})
    return close and (alarm.kind != SHARES or are_joined(sentence, alarm))


def are_joined(sentence: Sentence, alarm: Finding) -> bool:
    """Say whether nothing but `of the` or the like stands between the two operands."""
    if len(alarm.operands) != 2:
        return False
    part, whole = (operand.spot for operand in alarm.operands)
    between = {item.text for item in sentence.items if part.end <= item.start < whole.start}
    return bool(between) and between <= OF
