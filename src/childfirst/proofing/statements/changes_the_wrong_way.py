"""Changes of the size that a table holds, told in the other direction: `crime fell by 210`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT, POINTS
from childfirst.proofing.quantities.rows_called import Called, about, rows_called
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import printed
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.tables.following import signed
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.wording import finding, says

FAMILY = "trend_word"
SHAPE = "{move:direction} .. by .. {amount:amount}"
CHANGES = {
    COUNT: (Content.CHANGE,),
    MONEY: (Content.CHANGE,),
    PERCENT: (Content.PERCENT_CHANGE, Content.CHANGE),
    POINTS: (Content.CHANGE, Content.PERCENT_CHANGE),
}
VALUES = {
    COUNT: (Content.COUNT,),
    MONEY: (Content.MONEY,),
    PERCENT: (),
    POINTS: (Content.PERCENT,),
}
LEAST = 5  # steps: smaller changes are met by chance
NOT_TOLD = {"will", "would", "should", "aim", "target", "expect", "expected", "if", "may", "could"}
Change = tuple[Decimal, tuple[Operand, ...]]


def find(reading: Reading) -> Iterator[Finding]:
    """Check the direction of each change of which a table holds just the size."""
    for sentence in reading.sentences:
        if NOT_TOLD & {item.text for item in sentence.items}:
            continue
        for match in matches(SHAPE, sentence.items):
            clause = about(reading, sentence, match["move"])
            called = rows_called(reading, clause, sentence.block)
            found = _against(match, called)
            if found is not None:
                sign = "a fall" if found[0] < 0 else "a rise"
                size = printed(abs(found[0]), number_of(match["amount"]).step)
                words = f"The table has {sign} of {size} here; {says(match['amount'])} "
                words += f"is told as “{match['move'].text}”."
                yield finding(
                    FAMILY, sentence, match["move"], found[1], sign, Verdict.INCONSISTENT, words,
                    sign,
                )  # fmt: skip


def _against(match: Match, called: list[Called]) -> Change | None:
    """Give a change of the size told and the other direction, where no row has the one told."""
    amount, towards = number_of(match["amount"]), direction_of(match["move"].text) or 0
    if amount.unit not in CHANGES or amount.value < amount.step * LEAST:
        return None
    held = [change for each in called for change in _changes(each, amount.unit)]
    told = amount.value * towards
    if any(abs(size - told) < amount.step for size, _ in held):
        return None
    return next((each for each in held if towards and each[0] == -told), None)


def _changes(called: Called, unit: str) -> Iterator[Change]:
    """Give the changes that a row prints, and those between its values of two periods."""
    grid, values = called.grid, called.row.values
    for index in grid.columns_of(*CHANGES[unit]):
        if values[index].number is not None:
            yield signed(values[index]), (operand_of(values[index]),)
    for one, other in permutations(grid.columns_of(*VALUES[unit]), 2):
        starts = [grid.columns[index].period for index in (one, other)]
        if not all(period and period.first for period in starts):
            continue
        earlier, later = values[one], values[other]
        in_order = [period.first for period in starts if period and period.first]
        known = earlier.number is not None and later.number is not None
        if known and in_order[0] < in_order[1]:
            change = (later.number or Decimal()) - (earlier.number or Decimal())
            yield change, (operand_of(earlier), operand_of(later))


KIND = Kind(
    name="changes the wrong way",
    family=FAMILY,
    claims="Something rose or fell by so much, of which a table holds the size.",
    checks=(
        "The clause must call one row of a table of its section by its name, or by the first "
        "word of it that no other row has. It is wrong where the row has the change told in the "
        "other direction only, printed or between two periods."
    ),
    find=find,
    examples=(
        Example(
            "Type\t2022\t2023\nTheft from shops\t181\t168\nFraud\t44\t52\n\n"
            "Theft was the largest. It rose by 13. Fraud rose by 8.",
            ((5, "inconsistent"),),
        ),
        Example(
            "Area\tCalls\tChange\nAsh\t310\t+21\nBirch\t412\t-14\n\nIn Ash calls fell by 21.",
            ((5, "inconsistent"),),
        ),
        Example(
            "Area\tCalls\tChange\nAsh\t310\t+21\nBirch\t412\t-14\n\nIn Ash visits fell by 12.", ()
        ),
    ),
)
