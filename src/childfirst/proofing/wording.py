"""Findings made from items of sentences and from cells of tables."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.as_printed.manner import as_written
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.document import Spot
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.phrases.numbers import SHARE
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.tables.model import Column
from childfirst.proofing.tables.values import Value


def operand(sentence: Sentence, item: Item) -> Operand:
    """Give a number of a sentence as an operand."""
    number = item.number
    if number is None:
        raise ValueError("only a number can be an operand")
    return Operand(
        number.value,
        number.unit,
        sentence.passage.place_at(item.start),
        sentence.quote(item, item),
        sentence.spot(item, item),
    )


def says(item: Item) -> str:
    """Give a number as its sentence prints it, for explanations."""
    number = item.number
    if number is None or number.spelled or number.unit == SHARE:
        return item.text.replace(" - ", "-")
    return printed(number.value, number.step, number.unit)


def stated_in(reading: Reading, told: Finding) -> tuple[Sentence, Item] | None:
    """Give the sentence and the number that a finding is about; None for a cell or a word."""
    for sentence in reading.sentences_in(told.spot.block) if told.spot.row < 0 else ():
        for item in sentence.numbers():
            if item.start <= told.spot.start < item.end:
                return sentence, item
    return None


def finding(
    family: str,
    sentence: Sentence,
    stated: Item,
    operands: Sequence[Operand],
    recomputed: str,
    verdict: Verdict,
    explanation: str,
    suggestion: str = "",
) -> Finding:
    """Give a finding on a number or word of a sentence, quoted with its sentence."""
    return Finding(
        kind=family,
        place=sentence.passage.place_at(stated.start),
        quote=sentence.text,
        spot=sentence.spot(stated, stated),
        operands=tuple(operands),
        stated=sentence.quote(stated, stated),
        recomputed=recomputed,
        verdict=verdict,
        explanation=explanation,
        suggestion=_suggested(suggestion, sentence.quote(stated, stated), verdict),
    )


def _suggested(right: str, stated: str, verdict: Verdict) -> str:
    return as_written(right, stated) if verdict is Verdict.INCONSISTENT else ""


def finding_in_cell(
    family: str,
    stated: Value,
    operands: Sequence[Operand],
    recomputed: str,
    verdict: Verdict,
    explanation: str,
    suggestion: str = "",
) -> Finding:
    """Give a finding on a cell of a table, quoted as it is printed."""
    return Finding(
        kind=family,
        place=stated.place,
        quote=stated.text,
        spot=stated.spot,
        operands=tuple(operands),
        stated=stated.text,
        recomputed=recomputed,
        verdict=verdict,
        explanation=explanation,
        suggestion=_suggested(suggestion, stated.text, verdict),
    )


def finding_in_heading(
    family: str, column: Column, spot: Spot, recomputed: str, explanation: str
) -> Finding:
    """Give a finding that a heading says something else than its column; `spot` is a cell of it."""
    return Finding(
        kind=family,
        place=column.place,
        quote=column.heading,
        spot=spot,
        operands=(),
        stated=column.heading,
        recomputed=recomputed,
        verdict=Verdict.INCONSISTENT,
        explanation=explanation,
    )
