"""So much more or fewer than another number: `1,245, 12% more than in Q2 (1,112)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.manner import as_written
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, POINTS, Hedge, Number
from childfirst.proofing.quantities.changes.ends import is_size
from childfirst.proofing.quantities.changes.more_than_told import SPEEDS, is_a_time, more_than_told
from childfirst.proofing.quantities.changes.sizes import softened
from childfirst.proofing.quantities.slips import changed_over
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.vocabulary import comparison_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
EITHER = {"better", "worse", "faster", "slower", "quicker", "older", "younger"}
"""Which of the two is then more depends on what is counted."""


def find(reading: Reading) -> Iterator[Finding]:
    """Check how much more or fewer one number is told to be than another."""
    for told in more_than_told(reading):
        yield from _best(told.sentence, told.match, told.items)


def _best(sentence: Sentence, match: Match, items: Sequence[Item]) -> Iterator[Finding]:
    """Check against the number before that fits, for any may be meant; else the nearest.

    A number such as "at least one" is not compared with another.
    """
    before = [i for i in items if i.end <= match["amount"].start and is_of_class(i, "number")]
    before = [i for i in before if not is_size(items, i)]
    plain = [i for i in before if number_of(i).hedge is Hedge.NONE or not number_of(i).spelled]
    ends = {name: match[name] for name in ("amount", "than", "old")}
    found = [each for new in plain[::-1] for each in _checked(sentence, new=new, **ends)]
    right = [each for each in found if each.verdict is not Verdict.INCONSISTENT]
    taken_up = match["new"].start < sentence.items[0].start  # any number of the sentence before
    told = number_of(match["amount"])
    over = [each for each in found if changed_over(told.value, _size(each))]
    if right or not taken_up or len(found) == 1:
        yield from (right or found)[:1]
    elif len(over) == 1:
        yield over[0]  # any of several may be meant: two digits changed over tell which


def _size(found: Finding) -> Decimal:
    """Give the difference of the two numbers of a finding."""
    return abs(found.operands[0].value - found.operands[1].value)


def _checked(
    sentence: Sentence, new: Item, amount: Item, than: Item, old: Item
) -> Iterator[Finding]:
    later, earlier, told = number_of(new), number_of(old), number_of(amount)
    change = _change(told, later, earlier)
    if change is None:
        return
    sign = comparison_of(than.text) or _of_time(sentence, old, than) or -1
    if than.text in EITHER and not _of_time(sentence, old, than):
        sign = 1 if change > 0 else -1
    verdict = judged(told.value * sign, change, told.step, told.hedge)
    if sign * change > 0:
        verdict = softened(verdict, told, earlier, later)
    right = printed(abs(change), told.step, told.unit)
    way = "more" if change > 0 else "fewer"
    words = f"{says(new)} is {right} {way} than {says(old)}."
    operands = (operand(sentence, new), operand(sentence, old))
    size = as_written(right, sentence.quote(amount, amount))
    suggestion = size if sign * change > 0 else f"{size} {way}"
    yield finding(FAMILY, sentence, amount, operands, right, verdict, words, suggestion)


def _of_time(sentence: Sentence, old: Item, than: Item) -> int:
    """Give 1 where slower is longer, as of days, -1 for faster; 0 where that is not said."""
    return SPEEDS.get(than.text, 0) if is_a_time(sentence.items, old) else 0


def _change(told: Number, later: Number, earlier: Number) -> Decimal | None:
    """Give the change in the unit told; None where the three are not of one kind."""
    if later.unit != earlier.unit or not earlier.value:
        return None
    change = later.value - earlier.value
    if told.unit == PERCENT and later.unit != PERCENT:
        return change / earlier.value * 100
    points = told.unit == POINTS and later.unit == PERCENT
    return change if points or told.unit == later.unit != PERCENT else None


WRONG = ((1, "inconsistent"),)
KIND = Kind(
    name="more than",
    family=FAMILY,
    claims="One number is so much, or so many per cent, more or fewer than another.",
    checks="The difference is taken, or divided by the number compared with.",
    find=find,
    examples=(
        Example("We had 1,245 calls, 12% more than in Q2 (1,112).", ((1, "consistent"),)),
        Example("We had 1,245 calls, 21% more than in Q2 (1,112).", WRONG),
        Example(
            "On time were 91% of reviews, 3 percentage points better than the 88% of last year.",
            ((1, "consistent"),),
        ),
        Example(
            "We had 318 calls. This is 49 more than the 279 of last year.",
            WRONG,
        ),
        Example("Output was 1.15 billion, 3.6 pct higher than 1.11 billion.", ((1, "consistent"),)),
        Example("2,538 died, 14% fewer than in 2007, and 26,034 were hurt.", ()),
        Example("We had 3,207 calls, 125 more than in May and 338 more than last June.", ()),
        Example("The grant is £600 (2.4%) more than the £25,000 of last year.", ()),
        Example(
            "Income is £25,600, which is £600 (2.4%) less than the £25,000 of last year.",
            WRONG,
        ),
        Example(
            "Terms were 22.4 months, 3.6 months longer than the 18.8 of May.", ((1, "consistent"),)
        ),
        Example(
            "Of £2.46 million £0.1 million is for girls. This is £0.14 million more than the £2.32 "
            "million of May.",
            ((1, "consistent"),),
        ),
        Example("It took 34 days, nine days slower than the 43 days of May.", WRONG),
        Example("There were 94 orders in May, 37 of them for longer than 12 weeks.", ()),
        Example("The wait was 47 days, and in four cases it was longer than 90.", ()),
        Example(
            "Of 3,120 girls at least one came back, 9% more than the 2,860 of last year.",
            ((1, "consistent"),),
        ),
        Example("There were 40 girls, 12 fewer than the 28 of last year.", WRONG),
    ),
)
