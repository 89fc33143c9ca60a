"""Numbers of like things side by side, each with its name: columns of tables, lists in sentences.

A rank, a comparison or a difference told of one of them is checked against all of them, whether
they stand in a table or one after the other in the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.phrases.numbers import COUNT, PERCENT
from childfirst.proofing.quantities.listings.listing import FEWEST, Listing, entries_of
from childfirst.proofing.quantities.listings.lists_in_sentences import Named, named_numbers
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import operand

NUMBERS = (Content.COUNT, Content.MONEY, Content.PERCENT, Content.RATE)
CHANGES = (Content.CHANGE, Content.PERCENT_CHANGE)
SHORT = 120  # characters of an entry of a list


@lru_cache(maxsize=4)
def listings(reading: Reading) -> tuple[Listing, ...]:
    """Give everything that a document lists with numbers."""
    tables = (each for grid in reading.grids for each in _of_grid(grid))
    sentences = (each for s in reading.sentences for each in _of_sentence(s))
    return (*tables, *sentences, *_of_lists(reading))


def _of_grid(grid: Grid) -> Iterator[Listing]:
    for index in grid.columns_of(*NUMBERS, *CHANGES):
        column = grid.columns[index]
        rows = [row for row in grid.listed() if row.values[index].number is not None]
        named = [(row.label, operand_of(row.values[index])) for row in rows]
        made = entries_of(named)
        if made:
            yield Listing(
                made, column.heading, rows[0].values[index].unit, grid.block, grid.block,
                column.content, column.period,
            )  # fmt: skip


def _of_sentence(sentence: Sentence) -> Iterator[Listing]:
    named = named_numbers(sentence)
    if named:
        block = sentence.block
        entries = entries_of([(each.name, operand(sentence, each.item)) for each in named])
        if entries:
            yield Listing(entries, sentence.text, _unit(named), block, block)


def _of_lists(reading: Reading) -> Iterator[Listing]:
    """Give the lists of which each entry is a name and a number."""
    run: list[tuple[Sentence, Item]] = []
    for block in range(len(reading.document.blocks) + 1):
        entry = _entry(reading, block) if block < len(reading.document.blocks) else None
        if entry is not None:
            run.append(entry)
            continue
        if len(run) >= FEWEST and len({i.number.unit for _, i in run if i.number}) == 1:
            named = [(_before(s, i), operand(s, i)) for s, i in run]
            entries, first = entries_of(named), run[0][0].block
            unit = run[0][1].number.unit if run[0][1].number else COUNT
            if entries:
                yield Listing(entries, _intro(reading, first), unit, first, block - 1)
        run = []


def _entry(reading: Reading, block: int) -> tuple[Sentence, Item] | None:
    each = reading.document.blocks[block]
    if not isinstance(each, Passage) or each.role is not Role.LIST_ITEM or len(each.text) > SHORT:
        return None
    sentences = reading.sentences_in(block)
    numbers = sentences[0].numbers() if len(sentences) == 1 else []
    return (sentences[0], numbers[0]) if len(numbers) == 1 else None


def _before(sentence: Sentence, item: Item) -> str:
    return " ".join(each.text for each in sentence.items if each.start < item.start)


def _intro(reading: Reading, block: int) -> str:
    before = reading.document.blocks[block - 1] if block else None
    return before.text if isinstance(before, Passage) else ""


def _unit(named: list[Named]) -> str:
    number = named[0].item.number
    return number.unit if number else PERCENT
