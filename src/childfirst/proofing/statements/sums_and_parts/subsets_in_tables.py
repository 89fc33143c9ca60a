"""Rows of tables said to be part of a number: a main reason, a group that another includes."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import SURE, Found, lookup
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matching
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "comparison"
REASON = "main|commonest|principal|primary reason|cause|need ... was|is|were"
INCLUDES = "includes|include|including those|children|people|anyone who|with ... have|has|had"


def find(reading: Reading) -> Iterator[Finding]:
    """Check main reasons, and groups said to include others."""
    before: dict[int, Sentence] = {}
    for sentence in reading.sentences:
        previous = before.get(sentence.block)
        if previous is not None and matching(REASON, sentence.items):
            yield from _main_reason(reading, sentence, previous)
        if matching(INCLUDES, sentence.items):
            yield from _includes(reading, sentence)
        before[sentence.block] = sentence


def _main_reason(reading: Reading, sentence: Sentence, before: Sentence) -> Iterator[Finding]:
    """Hold the row that is called the main reason against the number it is a reason of."""
    wholes = [item for item in before.numbers() if number_of(item).value > 0]
    periods = [item.period for item in before.periods() if item.period]
    if len(wholes) != 1 or len(periods) != 1:
        return
    at = next(i.end for i in sentence.items if i.text in ("was", "is", "were"))
    reason = sentence.passage.text[at : sentence.items[-1].end]
    for found in _nearest(reading, reason, sentence, periods[0]):
        cell = found.value(periods[0], Content.COUNT)
        if cell is not None and cell.number is not None:
            yield _reason(sentence, before, wholes[0], found, cell.number)


def _nearest(reading: Reading, text: str, sentence: Sentence, period: Period) -> list[Found]:
    """Give the row of the nearest table above, in the same section, that a reason names."""
    rows = lookup(reading).rows(text, sentence.block)
    mine = [
        found
        for found in rows
        if found.fit >= SURE
        and found.grid.block in reading.section(sentence.block)
        and found.grid.block < sentence.block
        and found.value(period, Content.COUNT) is not None
    ]
    return sorted(mine, key=lambda each: -each.grid.block)[:1]


def _reason(
    sentence: Sentence, before: Sentence, whole: Item, found: Found, size: object
) -> Finding:
    cell = next(v for v in found.row.values if v.number == size)
    larger = (cell.number or 0) > number_of(whole).value
    verdict = Verdict.INCONSISTENT if larger else Verdict.CONSISTENT
    words = f"“{found.row.label}” is {cell.text} at {cell.place}; it is told as a reason of "
    words += f"{says(whole)}{', which are fewer' if larger else ''}."
    stated = sentence.items[0]
    operands = (operand_of(cell), operand(before, whole))
    return finding(FAMILY, sentence, stated, operands, f"at most {says(whole)}", verdict, words)


def _includes(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """Hold a group that is said to include another against the numbers told of both."""
    at = next(i.start for i in sentence.items if i.text in ("includes", "include", "including"))
    whole_words = sentence.passage.text[sentence.items[0].start : at]
    part_words = sentence.passage.text[at : sentence.items[-1].end]
    parts = _yearly(reading, part_words, sentence)
    wholes = _told(reading, whole_words, sentence)
    for found, (other, item) in zip(parts[:1], wholes[:1], strict=False):
        cell = found.row.values[found.grid.columns_of(Content.COUNT)[0]]
        if cell.number is not None and cell.number > number_of(item).value:
            words = f"{says(item)} are told to include “{found.row.label}”, which is "
            words += f"{cell.text} at {cell.place}."
            yield finding(
                FAMILY, sentence, sentence.items[0], (operand_of(cell), operand(other, item)),
                f"at least {cell.text}", Verdict.INCONSISTENT, words,
            )  # fmt: skip


def _yearly(reading: Reading, text: str, sentence: Sentence) -> list[Found]:
    """Give the rows, of tables with one column of numbers, whose label a text says."""
    return [
        found
        for found in lookup(reading).rows(text, sentence.block)
        if found.fit >= SURE and len(found.grid.columns_of(Content.COUNT)) == 1
    ]


def _told(reading: Reading, text: str, sentence: Sentence) -> list[tuple[Sentence, Item]]:
    """Give the sentences of the section that tell one number of the full group of a name."""
    wanted = reading.words.terms(text)
    found = []
    for other in reading.sentences:
        texts = {item.text for item in other.items}
        if other.block not in reading.section(sentence.block) or "full" not in texts:
            continue
        shared = reading.words.terms(other.text) & wanted
        if reading.words.weight(shared) * 2 >= reading.words.weight(wanted) and other.numbers():
            found.append((other, other.numbers()[0]))
    return found


TABLE = "Reason\tQ2\tQ1\nIllness\t19\t4\nHolidays\t8\t7\n\n"
KIND = Kind(
    name="subsets in tables",
    family=FAMILY,
    claims="A row called the main reason, or said to be included, is no larger than its whole.",
    checks=(
        "A row called the main reason is held against the number of those with a reason; a group "
        "said to include a row against that row."
    ),
    find=find,
    examples=(
        Example(
            f"{TABLE}In Q2, 16 pupils were absent. The main reason for absence was illness.",
            ((5, "inconsistent"),),
        ),
    ),
)
