"""A document read for its statements: what the kinds look at."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from childfirst.proofing.document import Block, Document, Passage, Role, Table
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.items import Sentence
from childfirst.proofing.sentences.splitting import sentences_of
from childfirst.proofing.sentences.stretches import Stretch
from childfirst.proofing.sentences.taking_up import with_those_taken_up
from childfirst.proofing.sentences.telling_words import TellingWords
from childfirst.proofing.tables.building import grid_of
from childfirst.proofing.tables.model import Grid

OPENING = 4  # passages of a document among which stands whose it is
NEAR = 3  # blocks from a table within which a caption or title belongs to it


@dataclass(frozen=True, eq=False)
class Reading:
    """A document with its sentences taken apart and its tables understood.

    `descriptions` are the sentences that say what pictures show, which are no statements of
    the text.
    """

    document: Document
    sentences: tuple[Sentence, ...]
    grids: tuple[Grid, ...]
    descriptions: tuple[Sentence, ...] = ()

    @cached_property
    def words(self) -> TellingWords:
        """Give the document's words, its abbreviations and how telling each word is."""
        texts = [block.text for block in self.document.blocks if isinstance(block, Passage)]
        labels = [row.label for grid in self.grids for row in grid.rows]
        return TellingWords([*texts, *labels])

    def names(self, area: str) -> bool:
        """Say whether the document names an area anywhere, in its words or its labels."""
        return bool(stems(area)) and self.words.has(stems(area))

    @cached_property
    def own_titles(self) -> str:
        """Give the first headings, else the first passages, which say whose the document is."""
        passages = [each for each in self.document.blocks if isinstance(each, Passage)][:OPENING]
        headings = [each.text for each in passages if each.role is Role.HEADING]
        return " ".join(headings or [each.text for each in passages[:2]])

    @cached_property
    def _headings(self) -> list[int]:
        """The blocks that begin a section: headings, and the first of each sheet."""
        found, sheet = [], None
        for number, block in enumerate(self.document.blocks):
            heads = isinstance(block, Passage) and block.role is Role.HEADING
            if heads or block.place.sheet != sheet:
                found.append(number)
            sheet = block.place.sheet
        return found

    def section(self, block: int) -> range:
        """Give the blocks from the heading above a block to the next heading or sheet."""
        at = bisect_right(self._headings, block)
        first = self._headings[at - 1] if at else 0
        later = self._headings[at:]
        return range(first, later[0] if later else len(self.document.blocks))

    def grids_in_section(self, block: int) -> list[Grid]:
        """Give the tables of a block's section."""
        section = self.section(block)
        return [grid for grid in self.grids if grid.block in section]

    def text_around(self, block: int) -> str:
        """Give the words of a block's section and of the introductions to those it is in."""
        numbers = list(self.section(block))
        level = self._level(numbers[0])
        for heading in reversed(self._headings[: bisect_right(self._headings, numbers[0]) - 1]):
            if self._level(heading) < level:
                level = self._level(heading)
                numbers += self.section(heading)
        blocks = (self.document.blocks[number] for number in numbers)
        return " ".join(each.text for each in blocks if isinstance(each, Passage))

    def _level(self, block: int) -> int:
        each = self.document.blocks[block]
        return each.level if isinstance(each, Passage) else 0

    def titles(self, grid: Grid) -> str:
        """Give the words that say what a table is about: heading, caption, text before it."""
        first = max(self.section(grid.block).start, grid.block - NEAR)
        near = self.document.blocks[first : grid.block]
        texts = [each.text for each in near if isinstance(each, Passage) and len(each.text) < 200]
        heading = self.document.blocks[self.section(grid.block).start]
        top = heading.text if isinstance(heading, Passage) and len(heading.text) < 200 else ""
        return " ".join(dict.fromkeys([top, *texts, grid.title, grid.corner]))

    def lead_in(self, grid: Grid) -> str:
        """Give the titles of a table with the whole passage before it: what it says is counted.

        The words for a picture between the two say nothing of the table.
        """
        at = grid.block - 1
        while at >= 0 and _is_description(self.document.blocks[at]):
            at -= 1
        before = self.document.blocks[at] if at >= 0 else None
        told = before.text if isinstance(before, Passage) else ""
        return f"{self.titles(grid)} {told}"

    @cached_property
    def stretches(self) -> list[tuple[Sentence, Stretch]]:
        """Give each sentence; one that takes up the one before it also joined to that one."""
        return list(with_those_taken_up(self.sentences))

    def sentences_in(self, block: int) -> list[Sentence]:
        """Give the sentences of a block."""
        return self._by_block.get(block, [])

    @cached_property
    def _by_block(self) -> dict[int, list[Sentence]]:
        by_block = groupby(self.sentences, key=lambda sentence: sentence.block)
        return {block: list(group) for block, group in by_block}


def _is_description(block: Block) -> bool:
    return isinstance(block, Passage) and block.role is Role.DESCRIPTION


def read_for_statements(document: Document) -> Reading:
    """Take the sentences of a document apart and understand its tables."""
    sentences: list[Sentence] = []
    descriptions: list[Sentence] = []
    grids: list[Grid] = []
    for number, block in enumerate(document.blocks):
        if isinstance(block, Table):
            grid = grid_of(block, number)
            grids += [grid] if grid is not None else []
        elif block.role is Role.DESCRIPTION:
            descriptions += sentences_of(block, number)
        elif block.role is not Role.HEADING or any(c.isdigit() for c in block.text):
            sentences += sentences_of(block, number)
    return Reading(document, tuple(sentences), tuple(grids), tuple(descriptions))
