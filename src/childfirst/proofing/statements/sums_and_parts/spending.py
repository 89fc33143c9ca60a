"""Spending against budgets: overspends, underspends, shortfalls, surpluses."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches_of_any
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
SHAPES = (
    "{spent:money} ... against|budget .. {budget:money} ... {kind:balance} of .. {gap:money}",
    "{kind:balance} of .. {gap:money} ... {spent:money} ... budget .. {budget:money}",
    "budget of|was .. {budget:money} ... {spent:money} ... {kind:balance} of .. {gap:money}",
)
OVER = {"overspend", "overspent", "deficit", "shortfall"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check balances told with what was spent and what was budgeted."""
    for sentence, items in reading.stretches:
        for match in matches_of_any(SHAPES, items):
            yield _checked(sentence, **match)


def _checked(sentence: Sentence, spent: Item, budget: Item, kind: Item, gap: Item) -> Finding:
    difference = number_of(spent).value - number_of(budget).value
    over = kind.text in OVER
    told = number_of(gap)
    verdict = judged(told.value, difference if over else -difference, told.step, told.hedge)
    right = printed(abs(difference), unit="£")
    name = "overspend" if difference > 0 else "underspend"
    words = f"{says(spent)} against {says(budget)} is an {name} of {right}."
    operands = (operand(sentence, spent), operand(sentence, budget))
    told_right = f"{name} of {right}" if verdict is Verdict.INCONSISTENT else ""
    return finding(FAMILY, sentence, kind, operands, right, verdict, words, told_right)


KIND = Kind(
    name="spending",
    family=FAMILY,
    claims="Spending was so much over or under its budget.",
    checks="Spending less budget must have the size and the side told.",
    find=find,
    examples=(
        Example(
            "We spent £52,500 against a budget of £50,000, an overspend of £2,500.",
            ((1, "consistent"),),
        ),
        Example(
            "We spent £47,500 against a budget of £50,000, an overspend of £2,500.",
            ((1, "inconsistent"),),
        ),
    ),
)
