"""Which of the numbers told before it a share is of, where it is not of the one beside it."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.findings import Verdict
from childfirst.proofing.phrases.numbers import COUNT
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.sentences.shapes import Match


def whole_taken_up(match: Match, items: Sequence[Item]) -> Item:
    """Give the number that `these` takes up: one that fits, else the first before it."""
    first = min(match["part"].start, match["share"].start)
    before = [
        item
        for item in items
        if item.start < first and item.number and item.counts and item.number.unit == COUNT
    ]
    part, share = number_of(match["part"]).value, number_of(match["share"])
    for item in before:
        whole = number_of(item).value
        if whole and judged_share(share, part / whole) is not Verdict.INCONSISTENT:
            return item
    return before[0] if before else match["whole"]


def fitting_whole(match: Match, items: Sequence[Item]) -> Item:
    """Give the number before that a share is of, where it is not of the one that was matched.

    In `of 660 pupils 624 were known and of 36 (5.5%) nothing was known` it is the first.
    """
    part, share = number_of(match["part"]), number_of(match["share"])

    def fits(item: Item) -> bool:
        whole = number_of(item)
        plain = whole.unit == part.unit and part.value < whole.value > 1
        return plain and judged_share(share, part.value / whole.value) is Verdict.CONSISTENT

    others = [i for i in items if i.end <= match["share"].start and i.number and i.counts]
    told = [match["whole"], *others]
    return next((item for item in told if item is not match["part"] and fits(item)), told[0])
