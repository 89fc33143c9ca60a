"""The shares beside the parts of a list, which tell whether the parts are all of their whole."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged_share
from childfirst.proofing.findings import Operand, Verdict
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches


def share_beside(sentence: Sentence, count: Item) -> Item | None:
    """Give the percentage in brackets behind a number."""
    after = [item for item in sentence.items if item.start >= count.end]
    return next((m["share"] for m in matches("( {share:percent} )", after)), None)


def bear_out(parts: Sequence[Operand], shares: Sequence[Item | None], whole: Decimal) -> bool:
    """Say whether each part has its own right share of the whole: then they are not all of it."""
    return all(
        share is not None
        and judged_share(number_of(share), part.value / whole) is Verdict.CONSISTENT
        for part, share in zip(parts, shares, strict=True)
    )
