"""Rises and falls that a sentence tells of a row, which the table has a change or periods for."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import PERCENT, Hedge
from childfirst.proofing.quantities.changes.changes_that_tables_have import ChangeOfRow, changes_in
from childfirst.proofing.quantities.changes.with_both_ends import changes
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import Found
from childfirst.proofing.quantities.rows_of_tables.rows_word_for_word import rows_word_for_word
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.directions import NOT_TOLD
from childfirst.proofing.sentences.items import Sentence, number_of, texts_before
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.sentences.vocabulary import direction_of
from childfirst.proofing.wording import finding, says

FAMILY = "change"
SHAPES = ("{move:direction} [..] by|of {amount:amount}", "{move:updown} {amount:amount}")
TAKES_UP = {"it", "this", "they", "these", "that"}
LEAST = 3  # smaller changes are found in every table


def find(reading: Reading) -> Iterator[Finding]:
    """Check each change told with a row's label against the changes that the table has."""
    before: Sentence | None = None
    sizes = [(c.sentence.block, c.match["amount"]) for c in changes(reading) if "amount" in c.match]
    for sentence in reading.sentences:
        seen = {size.start for block, size in sizes if block == sentence.block}
        for match in matches_of_any(SHAPES, sentence.items):
            if match["amount"].start not in seen and direction_of(match["move"].text) in (1, -1):
                seen.add(match["amount"].start)
                yield from _checked(reading, sentence, before, match)
        before = sentence


def _checked(
    reading: Reading, sentence: Sentence, before: Sentence | None, match: Match
) -> Iterator[Finding]:
    amount, number = match["amount"], number_of(match["amount"])
    told = number.value * (direction_of(match["move"].text) or 0)
    rows = _rows(reading, sentence, before, match)
    found = list(changes_in(rows, percent=number.unit == PERCENT))
    for verdict in (Verdict.CONSISTENT, Verdict.ROUNDING):
        for each in found:
            if judged(told, each.change, number.step, number.hedge) is verdict:
                yield _finding(sentence, match, each, verdict)
                return
    usual = [each for each in found if each.usual]
    turned = [e for e in usual if judged(-told, e.change, number.step) is Verdict.CONSISTENT]
    words = set(texts_before(sentence.items, amount))
    plain = number.hedge is Hedge.NONE and not NOT_TOLD & words
    if plain and turned and number.value >= LEAST and len({each.found.row for each in found}) == 1:
        yield _finding(sentence, match, turned[0], Verdict.INCONSISTENT)


def _rows(
    reading: Reading, sentence: Sentence, before: Sentence | None, match: Match
) -> list[Found]:
    """Give the rows named before the word of change, or by the sentence that `it` takes up."""
    takes_up = sentence.items[0].text in TAKES_UP
    if takes_up and before is not None and before.block == sentence.block:
        return rows_word_for_word(reading, before.text, before.block)
    said = " ".join(i.text for i in sentence.items if i.start < match["move"].start)
    return rows_word_for_word(reading, said, sentence.block)


def _finding(sentence: Sentence, match: Match, told: ChangeOfRow, verdict: Verdict) -> Finding:
    amount = match["amount"]
    number = number_of(amount)
    right = printed(told.change, number.step, "%" if told.percent else "")
    right = right if right.startswith("-") else f"+{right}"
    way = "a rise" if direction_of(match["move"].text) == 1 else "a fall"
    words = (
        f"“{told.found.row.label}” {told.how}, a change of {right}. "
        f"Told here is {way} of {says(amount)}."
    )
    return finding(FAMILY, sentence, amount, told.operands, right, verdict, words)


TABLE = (
    "Type\t2023/24\t2024/25\tChange\nViolence against the person\t181\t168\t-13\n"
    "Theft and handling\t62\t71\t+9\nTotal\t243\t239\t-4\n\n"
)
KIND = Kind(
    name="changes told of rows",
    family=FAMILY,
    claims="A row of a table rose or fell by so much.",
    checks=(
        "The row is named by its whole label, by the first word that only it begins with, or by "
        "the sentence before. The change may be that of a column of changes or between any two "
        "periods. It is wrong where the table has the same change up to now the other way."
    ),
    find=find,
    examples=(
        Example(f"{TABLE}Theft and handling rose by 9.", ((6, "consistent"),)),
        Example(f"{TABLE}Theft rose by 15 per cent.", ((6, "consistent"),)),
        Example(f"{TABLE}Theft and handling fell by 9 offences.", ((6, "inconsistent"),)),
        Example(
            f"{TABLE}Violence was the largest group in both years. It rose by 13 offences.",
            ((6, "inconsistent"),),
        ),
        Example(f"{TABLE}Violence with knives rose by 4.", ()),
    ),
)
