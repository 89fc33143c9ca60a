"""A multiple such as doubled, halved or 11-fold held against the ratio of its two ends."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.sentences.items import Item, Sentence, texts_before
from childfirst.proofing.sentences.vocabulary import DOUBLED, HALVED
from childfirst.proofing.wording import finding

FAMILY = "ratio"
WORD_SLACK = Decimal("0.08")  # of the multiple: "doubled" may be 1.85 times (assumption)


def judged_multiple(
    sentence: Sentence, fold: Item, ratio: Decimal, operands: tuple[Operand, ...]
) -> Finding:
    """Compare a multiple with the ratio of its ends; "more than halved" is below a half."""
    texts = texts_before(sentence.items, fold)[-3:]
    told, step, hedge = _told(fold)
    if fold.text in HALVED:
        told = Decimal("0.5")
    more = texts[-2:] == ["more", "than"] or hedge.over
    if more and told >= 1:
        verdict = Verdict.CONSISTENT if ratio >= told else Verdict.INCONSISTENT
    elif more:
        verdict = Verdict.CONSISTENT if ratio <= told else Verdict.INCONSISTENT
    elif step:
        verdict = judged(told, ratio, step, hedge)
        if verdict is Verdict.CONSISTENT and told != ratio:
            verdict = Verdict.ROUNDING
    else:
        near = "nearly" in texts or "almost" in texts or "about" in texts
        slack = told * WORD_SLACK * (2 if near else 1)
        verdict = Verdict.CONSISTENT if abs(ratio - told) <= slack else Verdict.INCONSISTENT
    right = f"{printed(ratio, Decimal('0.01'))} times"
    new, old = (each.quote for each in operands)
    words = f"{new} is {right} {old}."
    return finding(FAMILY, sentence, fold, operands, right, verdict, words, right)


def _told(fold: Item) -> tuple[Decimal, Decimal, Hedge]:
    """Give the multiple, the step it is exact to (0 for a word) and its hedge."""
    if fold.number is not None:
        return fold.number.value, fold.number.step, fold.number.hedge
    return Decimal(DOUBLED.get(fold.text, 1)), Decimal(0), Hedge.NONE
