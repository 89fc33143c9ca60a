"""Multiples told between two periods of which a table has the numbers: `grew 6-fold from Q1`."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.changes.multiple_judged import FAMILY, judged_multiple
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import Match, matches
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of

SHAPE = "{fold:times} ... from {since:period} to {until:period}"
SURE = 0.6


def find(reading: Reading) -> Iterator[Finding]:
    """Check multiples between two periods of a row that the sentence names."""
    for sentence in reading.sentences:
        for match in matches(SHAPE, sentence.items):
            yield from _in_table(reading, sentence, match["fold"], match)


def _in_table(reading: Reading, sentence: Sentence, fold: Item, match: Match) -> Iterator[Finding]:
    since, until = match["since"].period, match["until"].period
    for found in lookup(reading).rows(sentence.text, sentence.block)[:3]:
        old = since and found.value(since, Content.COUNT, Content.MONEY)
        new = until and found.value(until, Content.COUNT, Content.MONEY)
        if old and new and old.number and new.number:
            result = judged_multiple(sentence, fold, new.number / old.number, (
                operand_of(new), operand_of(old)
            ))  # fmt: skip
            if result.verdict is not Verdict.INCONSISTENT or found.fit >= SURE:
                yield result
                return


KIND = Kind(
    name="multiples in tables",
    family=FAMILY,
    claims="Something that a table holds grew so many times between two periods.",
    checks="The number of the later period is divided by that of the earlier one.",
    find=find,
    examples=(
        Example(
            "Step\tQ2\tQ1\nOffers made\t19\t14\nOffers taken\t28\t5\n\n"
            "Offers taken increased 6-fold from Q1 to Q2.",
            ((5, "rounding"),),
        ),
        Example(
            "Step\tQ2\tQ1\nOffers made\t19\t14\nOffers taken\t28\t5\n\n"
            "Offers taken increased 8-fold from Q1 to Q2.",
            ((5, "inconsistent"),),
        ),
    ),
)
