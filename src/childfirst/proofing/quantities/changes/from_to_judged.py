"""A change told with both its ends, judged by them: its direction and its size."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.as_printed.printing import change_told, printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.phrases.numbers import Number
from childfirst.proofing.quantities.changes.sizes import is_points_as_percent, size_judged
from childfirst.proofing.quantities.changes.with_both_ends import Change
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.sentences.vocabulary import comparison_of, direction_of, opposite_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "change"
AGES = {"older": 1, "younger": -1}
WAYS = {1: "a rise", -1: "a fall", 0: "no change"}


def from_to_judged(told: Change, *, points: bool) -> Finding:
    """Hold the direction and the size of a change against its two ends.

    `points` says that the document keeps percentage points and per cent apart.
    """
    amount, old, new = told.amount, number_of(told.old), number_of(told.new)
    right, verdict, words = "", Verdict.CONSISTENT, ""
    if amount is not None:
        right, verdict, words = size_judged(number_of(amount), old, new)
    if _goes_the_other_way(told, verdict):
        return _wrong_way(told)
    if amount is not None and points and is_points_as_percent(number_of(amount), old, told.change):
        said = f"{_from_to(told)}, not per cent, which this document keeps apart."
        return _finding(told, amount, right, Verdict.INCONSISTENT, said, right)
    made = right or _signed(told.change, old)
    return _finding(told, amount or told.move, made, verdict, f"{_from_to(told)}{words}.", right)


def _goes_the_other_way(told: Change, size: Verdict) -> bool:
    """Say whether the word of change tells another direction than the ends.

    What is called the same may still have changed by the size that is told.
    """
    way = _way(told.move.text)
    little = way == 0 and told.amount is not None and size is Verdict.CONSISTENT
    return way is not None and way != told.sign and not little


def _way(word: str) -> int | None:
    """Give 1, -1 or 0 for a word that tells a direction, compares, or tells an age; else None."""
    ways = (direction_of(word), comparison_of(word), AGES.get(word))
    return next((way for way in ways if way is not None), None)


def _wrong_way(told: Change) -> Finding:
    said = f"{_from_to(told)}, not “{told.move.text}”."
    word = opposite_of(told.move.text) if told.sign else ""
    return _finding(told, told.move, WAYS[told.sign], Verdict.INCONSISTENT, said, word)


def _from_to(told: Change) -> str:
    old = number_of(told.old)
    made = change_told(told.change, old.step, old.unit)
    return f"From {says(told.old)} to {says(told.new)} is {made}"


def _finding(
    told: Change, stated: Item, right: str, verdict: Verdict, words: str, suggestion: str
) -> Finding:
    operands = tuple(operand(told.sentence, end) for end in (told.old, told.new))
    return finding(FAMILY, told.sentence, stated, operands, right, verdict, words, suggestion)


def _signed(change: Decimal, like: Number) -> str:
    return f"{'+' if change > 0 else ''}{printed(change, like.step, like.unit)}"


def is_from_a_number_before(told: Change) -> bool:
    """Say whether its size is from a number told still earlier, or to it.

    So in `26%, 25% and 23%, 3 in all` and in `26, nine in Ash and 17 in Elm, against 24: up 8.3%`.
    """
    amount, new = told.amount, number_of(told.new)
    if amount is None:
        return False
    first = min(told.old.start, told.new.start)
    earlier = [i for i in told.sentence.numbers() if i.end <= first and i is not amount]
    like = [n for i in earlier if (n := number_of(i)).unit == new.unit and n.value]
    ends = [(each, new) for each in like] + [(number_of(told.old), each) for each in like]
    sizes = [size_judged(number_of(amount), *each)[1] for each in ends]
    return Verdict.CONSISTENT in sizes
