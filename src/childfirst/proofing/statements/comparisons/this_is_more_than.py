"""`This is £20 (10%) more than in 2022`: of the number told just before, which a table has."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, POINTS, Number
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.rows_of_tables.series import series
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import comparison_of
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding, says

FAMILY = "change"
SHAPES = (
    "this is {amount:any} .. ( {share:share} ) {than:compared} than in {since:period}",
    "this is {amount:any} .. {than:compared} than in {since:period}",
)
Pair = tuple[Value, Value]
"""The number told before, as a table has it, and that of the other period in its row."""


def find(reading: Reading) -> Iterator[Finding]:
    """Check how much more than before the number of the sentence before is told to be."""
    for before, sentence in pairwise(reading.sentences):
        if sentence.block not in reading.section(before.block) or len(before.numbers()) != 1:
            continue
        match = next(matches_of_any(SHAPES, sentence.items), None)
        pairs = _pairs(reading, before, match["since"].period or Period()) if match else []
        if match and len({_change(pair) for pair in pairs}) == 1:
            yield from _checked(sentence, match, pairs[0])


def _pairs(reading: Reading, before: Sentence, since: Period) -> list[Pair]:
    """Give where tables have the number told before, with that of the other period."""
    told = number_of(before.numbers()[0])
    times = [each.period for each in before.periods() if each.period]
    found: list[Pair] = []
    for each in series(reading):
        for period, value in each.points:
            in_time = not times or any(period.could_be(named) for named in times)
            if value.number == told.value and in_time and value.unit == told.unit:
                other = each.at(since, value)
                found += [(value, other)] if other is not None else []
    return found


def _change(pair: Pair) -> Decimal:
    later, earlier = pair
    return (later.number or Decimal()) - (earlier.number or Decimal())


def _checked(sentence: Sentence, match: Match, pair: Pair) -> Iterator[Finding]:
    sign = comparison_of(match["than"].text)
    if sign is None:
        return
    old = abs(pair[1].number or Decimal())
    for name in ("amount", "share"):
        if name not in match:
            continue
        item, number = match[name], number_of(match[name])
        relative = name == "share" or (number.unit == PERCENT and pair[0].unit != PERCENT)
        if relative and not old:
            continue
        change = _change(pair) / old * 100 if relative else _change(pair)
        yield _finding(sentence, item, pair, change, _verdict(number, change, sign, relative))


def _verdict(number: Number, change: Decimal, sign: int, relative: bool) -> Verdict:
    if relative and number.unit == POINTS:
        return Verdict.INCONSISTENT
    return judged(number.value * sign, change, number.step, number.hedge)


def _finding(
    sentence: Sentence, item: Item, pair: Pair, change: Decimal, verdict: Verdict
) -> Finding:
    number = number_of(item)
    unit = PERCENT if number.unit == POINTS else number.unit
    size = printed(abs(change), number.step, unit)
    right = f"{size} {'more' if change > 0 else 'less'}" if change else "the same"
    here = f"{pair[0].text} at {pair[0].place} and {pair[1].text} at {pair[1].place}"
    words = f"The number before is {here}: {right}, told as {says(item)}."
    return finding(FAMILY, sentence, item, tuple(map(operand_of, pair)), right, verdict, words)


TABLE = "Agency\t2022\t2023\nCouncil\t£500\t£540\nPolice\t£300\t£340\nTotal\t£800\t£880\n\n"
SAID = f"{TABLE}In 2023 the total was £880. This is "
KIND = Kind(
    name="this is more than",
    family=FAMILY,
    claims="The number just told is so much more or less than in another period.",
    checks=(
        "The number that the sentence before tells stands in a table, with that of the other "
        "period in its row. Their difference, and that in per cent, are compared with what is told."
    ),
    find=find,
    examples=(
        Example(f"{SAID}£80 (10.0%) more than in 2022.", ((6, "consistent"), (6, "consistent"))),
        Example(f"{SAID}£90 (10.0%) more than in 2022.", ((6, "inconsistent"), (6, "consistent"))),
        Example(f"{SAID}£80 (12.0%) more than in 2022.", ((6, "consistent"), (6, "inconsistent"))),
        Example(f"{SAID}£80 (10.0%) less than in 2022.", ((6, "inconsistent"),) * 2),
        Example(f"{TABLE}In 2023 we got £875. This is £80 more than in 2022.", ()),
    ),
)
