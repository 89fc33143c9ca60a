"""Parts larger than their whole: of 12 children, 15; a main reason with more than all reasons."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import Hedge
from childfirst.proofing.phrases.period import Period
from childfirst.proofing.quantities.lookup import SURE, Found, lookup
from childfirst.proofing.quantities.shares import number_of
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.shapes import matches, matching
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.wording import finding, operand, says

FAMILY = "comparison"
SHAPES = (
    "{whole:count} ... of whom|which [only|just] {part:count}",
    "of the|these|our|all [those] .. {whole:count} ... , {part:count}",
    "{whole:count} ... including {part:count}",
    "{whole:count} ... ( including {part:count}",
)
REASON = "main|commonest|principal|primary reason|cause|need ... was|is|were"
INCLUDES = "includes|include|including those|children|people|anyone who|with ... have|has|had"
MOST_TIMES = 4  # a "part" so many times its whole counts something else
NOT_NESTED = {"appointments", "sessions", "offences", "hours", "days", "weeks", "times", "visits"}


def find(reading: Reading) -> Iterator[Finding]:
    """Check parts and wholes told together, main reasons, and groups said to include others."""
    before: dict[int, Sentence] = {}
    for sentence in reading.sentences:
        yield from _told_together(sentence)
        previous = before.get(sentence.block)
        if previous is not None and matching(REASON, sentence.items):
            yield from _main_reason(reading, sentence, previous)
        if matching(INCLUDES, sentence.items):
            yield from _includes(reading, sentence)
        before[sentence.block] = sentence


def _told_together(sentence: Sentence) -> Iterator[Finding]:
    seen: set[int] = set()
    for shape in SHAPES:
        for match in matches(shape, sentence.items):
            part, whole = match["part"], match["whole"]
            if part.start in seen or number_of(whole).hedge is not Hedge.NONE:
                continue
            seen.add(part.start)
            after = {i.text for i in sentence.items if 0 <= i.start - part.end < 25}
            if after & NOT_NESTED or number_of(part).upper:
                continue
            for each in (part, *_further(sentence, part)):
                if number_of(each).value <= number_of(whole).value * MOST_TIMES:
                    yield _part(sentence, each, whole)


def _further(sentence: Sentence, part: Item) -> list[Item]:
    """Give the numbers after a part that go on in its manner: `5 were known and 3 had a plan`."""
    items = sentence.items
    found = []
    for before, item, after in zip(items, items[1:], items[2:], strict=False):
        goes_on = before.text in ("and", ",") and after.text in ("had", "were", "was", "have")
        if goes_on and item.start > part.start and is_of_class(item, "count"):
            found.append(item)
    return found


def _part(sentence: Sentence, part: Item, whole: Item) -> Finding:
    larger = number_of(part).value > number_of(whole).value
    verdict = Verdict.INCONSISTENT if larger else Verdict.CONSISTENT
    words = f"{says(part)} are told as part of {says(whole)}."
    operands = (operand(sentence, whole),)
    return finding(FAMILY, sentence, part, operands, f"at most {says(whole)}", verdict, words)


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
    name="subsets",
    family=FAMILY,
    claims="A part is no larger than what it is part of.",
    checks=(
        "Numbers told as `of 12 children, 5` or `12, of whom 5`; a row called the main reason "
        "against the number of those with a reason; a group said to include a row."
    ),
    find=find,
    examples=(
        Example("We saw 31 families, of whom 35 were new.", ((1, "inconsistent"),)),
        Example("Of the 31 families we saw, 12 were new.", ((1, "consistent"),)),
        Example(
            f"{TABLE}In Q2, 16 pupils were absent. The main reason for absence was illness.",
            ((5, "inconsistent"),),
        ),
    ),
)
