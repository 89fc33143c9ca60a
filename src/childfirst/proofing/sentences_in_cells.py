"""Sentences in the cells of tables: read as paragraphs of their section, told at their cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from childfirst.proofing.document import Block, Cell, Document, Passage, Role, Spot, Table
from childfirst.proofing.findings import Finding

FEWEST_WORDS = 5  # of a cell that says something; fewer name a row, or are a number with its unit
FEWEST_OF_LABELS = 12  # words of a first cell, or one of the first row, that is no label
ENDS = (".", "!", "?")
SIDE_BY_SIDE = re.compile(r"\d%?\s+[-+£]?\d")


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A document whose cells with sentences stand as passages at the end of their section.

    `spots` says for each of its blocks which block, or which cell, of the document it is.
    """

    document: Document
    spots: tuple[Spot, ...]

    def closed(self, finding: Finding) -> Finding:
        """Give a finding of the opened document as one of the document as it was read."""
        operands = tuple(replace(each, spot=self._spot(each.spot)) for each in finding.operands)
        return replace(finding, spot=self._spot(finding.spot), operands=operands)

    def _spot(self, spot: Spot) -> Spot:
        mine = self.spots[spot.block]
        if mine.row < 0:
            return replace(spot, block=mine.block)
        return replace(mine, start=spot.start, end=spot.end)


def opened(document: Document) -> Opened:
    """Give a document with the cells that hold sentences as passages of their own."""
    blocks: list[Block] = []
    spots: list[Spot] = []
    waiting: list[tuple[Passage, Spot]] = []
    for number, block in enumerate(document.blocks):
        heads = isinstance(block, Passage) and block.role is Role.HEADING
        elsewhere = bool(blocks) and block.place.sheet != blocks[-1].place.sheet
        if heads or elsewhere:
            _put(waiting, blocks, spots)
        blocks.append(block)
        spots.append(Spot(number))
        waiting += _told(block, number) if isinstance(block, Table) else []
    _put(waiting, blocks, spots)
    return Opened(replace(document, blocks=tuple(blocks)), tuple(spots))


def _put(waiting: list[tuple[Passage, Spot]], blocks: list[Block], spots: list[Spot]) -> None:
    """Put the cells of a section behind it, so that they stand between no table and its title."""
    blocks += [passage for passage, _ in waiting]
    spots += [spot for _, spot in waiting]
    waiting.clear()


def _told(table: Table, block: int) -> Iterator[tuple[Passage, Spot]]:
    for at, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            if _tells(cell, labels=at == 0 or column == 0):
                yield Passage(cell.text, ((0, cell.place),)), Spot(block, at, column)


def _tells(cell: Cell, *, labels: bool) -> bool:
    """Say whether a cell holds a sentence and not only a name or a number."""
    words = [word for word in cell.text.split() if any(sign.isalpha() for sign in word)]
    if SIDE_BY_SIDE.search(cell.text):
        return False  # what several cells hold, read as one
    if labels and not cell.text.rstrip().endswith(ENDS):
        return False
    return not cell.heads and len(words) >= (FEWEST_OF_LABELS if labels else FEWEST_WORDS)
