"""How much a number that a table has changed: `4,717 incidents, 250 fewer than in 2023`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed, rounded
from childfirst.proofing.findings import SOUND, Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT
from childfirst.proofing.quantities.changes.pairs_in_time import Pair, Sure, pairs_in_time
from childfirst.proofing.quantities.changes.since_told import SinceTold, since_told
from childfirst.proofing.quantities.slips import is_near
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding, says

FAMILY = "change"


def find(reading: Reading) -> Iterator[Finding]:
    """Check each amount of change against the number it led to and that of the time before."""
    for told in since_told(reading):
        pairs = pairs_in_time(reading, told)
        verdicts = [_verdict(told, pair) for pair in pairs]
        sound = [at for at, verdict in enumerate(verdicts) if verdict in SOUND]
        if sound:
            yield _finding(told, pairs[sound[0]], verdicts[sound[0]])
        elif len({_change(told, pair) for pair in pairs}) == 1 and _may_be_slip(told, pairs[0]):
            yield _finding(told, pairs[0], Verdict.INCONSISTENT)


def _change(told: SinceTold, pair: Pair) -> Decimal:
    """Give the change from the other time, in per cent where that is told."""
    new, old = pair.cell.value.number or Decimal(), pair.other.number or Decimal()
    relative = number_of(told.amount).unit == PERCENT and pair.cell.value.unit != PERCENT
    return (new - old) / abs(old) * 100 if relative and old else new - old


def _verdict(told: SinceTold, pair: Pair) -> Verdict:
    """Judge an amount with its way; both ends may be rounded where they have decimals."""
    number, change = number_of(told.amount), _change(told, pair)
    amount = abs(number.value) * told.sign if told.sign else abs(number.value)
    made = change if told.sign else abs(change)
    verdict = judged(amount, made, number.step)
    step = pair.cell.value.step
    if verdict is Verdict.INCONSISTENT and step < 1 and abs(amount - made) <= step:
        return Verdict.ROUNDING
    return verdict


def _may_be_slip(told: SinceTold, pair: Pair) -> bool:
    """Say whether it is the right amount with a digit wrong, its way turned, or of another time.

    What is found by its number alone may be of something else: there only a digit is believed.
    """
    number = number_of(told.amount)
    amount, right = abs(number.value), rounded(abs(_change(told, pair)), number.step)
    if amount == right:
        return pair.sure is not Sure.BY_FIGURES and bool(told.sign)
    others = {
        abs((pair.cell.value.number or Decimal()) - (value.number or Decimal()))
        for _, value in pair.cell.line
    }
    return is_near(amount, right) or (
        pair.sure is Sure.BY_NAME and bool(told.since.period) and amount in others
    )


def _finding(told: SinceTold, pair: Pair, verdict: Verdict) -> Finding:
    number, change = number_of(told.amount), _change(told, pair)
    right = printed(abs(change), number.step, number.unit if number.unit == PERCENT else "")
    way = "more" if change > 0 else "less" if change < 0 else "the same"
    here = f"{pair.cell.value.text} and, at {pair.other.place}, {pair.other.text}"
    words = f"“{pair.cell.name}” has {here}: {right} {way}, told as {says(told.amount)}."
    operands = (operand_of(pair.cell.value), operand_of(pair.other))
    return finding(FAMILY, told.sentence, told.amount, operands, right, verdict, words, right)


TABLE = "Area\t2022\t2023\t2024\nAshby\t1,310\t1,255\t1,198\nBarton\t845\t811\t792\n\n"
TITLE = "Robberies by area\n\n"
KIND = Kind(
    name="changes of tabled numbers",
    family=FAMILY,
    claims="A number changed by so much since a time of which only a table has the number.",
    checks=(
        "The number is the one told before, or after `to`. It must stand in a row or column that "
        "the sentence names, or have three figures and stand in one place of all tables, whose "
        "titles the sentence speaks of. Wrong is only an amount that a slip of one digit makes of "
        "the right one, one with its way turned, or one since another time than is told."
    ),
    find=find,
    examples=(
        Example(
            f"{TITLE}{TABLE}Ashby had 1,198 robberies in 2024, 75 fewer than in 2023.",
            ((7, "inconsistent"),),
        ),
        Example(
            f"{TITLE}{TABLE}There were 792 robberies, 19 fewer than in the year before.",
            ((7, "consistent"),),
        ),
        Example(
            f"{TITLE}{TABLE}There were 792 robberies, 91 fewer than in the year before.",
            ((7, "inconsistent"),),
        ),
        Example(f"{TITLE}{TABLE}Robberies in Barton fell by 91 to 792.", ((7, "inconsistent"),)),
        Example(
            f"{TITLE}{TABLE}In 2024 there were 792 robberies (-12.3% on 2023).",
            ((7, "inconsistent"),),
        ),
        Example(f"{TITLE}{TABLE}There were 792 thefts, 91 fewer than in the year before.", ()),
    ),
)
