"""So much more or fewer than in another period, of which only a table has the number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import SOUND, Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, Hedge
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.changes.numbers_before import is_hoped, numbers_before
from childfirst.proofing.quantities.rows_of_tables.series import Series, series
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import comparison_of
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, says

FAMILY = "change"
SHAPES = (
    "{new:number} ... {amount:amount} .. {than:compared} than ... {since:period}",
    "{new:number} ... {amount:amount} ( {share:percent} ) {than:compared} than ... {since:period}",
)


@dataclass(frozen=True)
class Pair:
    """The number told, as a table has it, and the one it is compared with."""

    series: Series
    later: Value
    earlier: Value

    def change(self, amount: Item) -> Decimal:
        """Give the change from the other period, in per cent where that is told."""
        new, old = self.later.number or Decimal(), self.earlier.number or Decimal()
        relative = number_of(amount).unit == PERCENT and self.later.unit != PERCENT
        return (new - old) / abs(old) * 100 if relative and old else new - old


def find(reading: Reading) -> Iterator[Finding]:
    """Check how much more or fewer than in another period something is told to be."""
    for sentence in reading.sentences:
        seen: set[int] = set()
        for match in matches_of_any(SHAPES, sentence.items):
            amount, known = match["amount"], comparison_of(match["than"].text)
            real = not (_tells_both(sentence, match) or is_hoped(sentence, amount))
            if known and real and amount.start not in seen:
                seen.add(amount.start)
                yield from _checked(reading, sentence, match)


def _tells_both(sentence: Sentence, match: Match) -> bool:
    """Say whether the sentence itself tells the number of the other period."""
    return any(item.start > match["than"].start for item in sentence.numbers())


def _checked(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Finding]:
    amount = match["amount"]
    number = number_of(amount)
    told = number.value * (comparison_of(match["than"].text) or 0)
    pairs = list(_pairs(reading, sentence, match))
    for pair in pairs:
        verdict = judged(told, pair.change(amount), number.step, number.hedge)
        if verdict is not Verdict.INCONSISTENT:
            yield _finding(sentence, match, pair, verdict)
            return
    named = [pair for pair in pairs if pair.series.is_named(reading, sentence.text)]
    turned = [p for p in named if judged(-told, p.change(amount), number.step) in SOUND]
    one = len({pair.change(amount) for pair in named}) == 1 and number.hedge is Hedge.NONE
    for pair in (turned or (named if one else []))[:1]:
        yield _finding(sentence, match, pair, Verdict.INCONSISTENT)


def _pairs(reading: Reading, sentence: Sentence, match: Match) -> Iterator[Pair]:
    """Give the pairs of a table that begin with a number told before the amount."""
    since = match["since"].period or Period()
    periods = [i.period for i in sentence.periods() if i.period and i.start < match["than"].start]
    before = numbers_before(sentence, match["amount"])
    for each in series(reading):
        for period, value in each.points:
            is_told = any(_is(item, value) for item in before)
            in_time = not periods or any(period.could_be(named) for named in periods)
            other = each.at(since, value) if is_told and in_time else None
            if other is not None:
                yield Pair(each, value, other)


def _is(item: Item, value: Value) -> bool:
    number = number_of(item)
    alike = (number.unit == PERCENT) == (value.unit == PERCENT)
    if not alike or value.number is None:
        return False
    verdict = judged(number.value, value.number, number.step, number.hedge)
    return verdict is Verdict.CONSISTENT


def _finding(sentence: Sentence, match: Match, pair: Pair, verdict: Verdict) -> Finding:
    amount = match["amount"]
    number = number_of(amount)
    change = pair.change(amount)
    size = printed(abs(change), number.step, number.unit)
    right = f"{size} {'more' if change > 0 else 'less'}" if change else "the same"
    here = f"{pair.later.text} at {pair.later.place} and {pair.earlier.text}"
    told = f"{says(amount)} {match['than'].text}"
    words = f"“{pair.series.label}” is {here} at {pair.earlier.place}: {right}, told as {told}."
    operands = (operand_of(pair.later), operand_of(pair.earlier))
    return finding(FAMILY, sentence, amount, operands, right, verdict, words)


TABLE = "Year\tEntrants\tRate\n2022\t12\t196\n2023\t14\t228\n2024\t9\t146\n\n"
TITLE = "First time entrants\n\n"
KIND = Kind(
    name="more than in a period",
    family=FAMILY,
    claims="Something is so much more or fewer than it was in another period.",
    checks=(
        "The number told is looked for in the rows and columns of tables that run over periods, "
        "and compared with that of the other period. It is wrong where the table has the same "
        "difference the other way, or where all that the sentence can mean has another one; the "
        "sentence must say the row's label, or two words of the title and heading."
    ),
    find=find,
    examples=(
        Example(
            f"{TITLE}{TABLE}We had nine first time entrants in 2024, five fewer than in 2023.",
            ((8, "consistent"),),
        ),
        Example(
            f"{TITLE}{TABLE}We had nine first time entrants in 2024, five more than in 2023.",
            ((8, "inconsistent"),),
        ),
        Example(
            f"{TITLE}{TABLE}We had nine first time entrants in 2024, four fewer than in 2022.",
            ((8, "inconsistent"),),
        ),
        Example(f"{TITLE}{TABLE}We had nine vacancies in 2024, five more than in 2023.", ()),
        Example(f"{TITLE}{TABLE}We had nine first time entrants, 2 fewer than in 2017.", ()),
    ),
)
