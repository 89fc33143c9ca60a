"""Parts that a text tells with the whole that they make."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.wording import finding, says

FAMILY = "sum"


def makes(total: Decimal, whole: Item) -> bool:
    """Say whether a sum is the whole that is told, as far as that is rounded to thousands."""
    told = number_of(whole)
    return abs(total - told.value) <= (told.step / 2 if told.step > 1 else 0)


def sum_told(sentence: Sentence, whole: Item, parts: Sequence[Operand]) -> Finding:
    """Say whether parts make their whole; `sentence` is the one that tells the whole."""
    told, total = number_of(whole), sum((part.value for part in parts), Decimal())
    verdict = Verdict.CONSISTENT if makes(total, whole) else Verdict.INCONSISTENT
    right = printed(total, min(told.step, Decimal(1)), told.unit)
    words = f"{' + '.join(part.quote for part in parts)} = {right}, told as {says(whole)}."
    return finding(FAMILY, sentence, whole, parts, right, verdict, words)
