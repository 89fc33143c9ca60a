"""Figures that a document lists with a reference each, and the places that print them.

A reference stands for one figure, wherever it is printed: in a table of references, laid out like
the table that they are of, beside a key figure, and in a list of what each sentence speaks of.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from childfirst.proofing.document import Passage, Table
from childfirst.proofing.quantities.references.key_figures import (
    Printed,
    key_figures,
    listed_figures,
)
from childfirst.proofing.quantities.references.reference_codes import (
    CODE,
    named_after,
    references_in,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.columns_beside import BASES
from childfirst.proofing.tables.headings import periods_in
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.operands import operand_of

NEAR = 6  # blocks before a table in which its name stands
CAPTION_NUMBER = re.compile(r"^(?:table|figure) \d+\.? ", re.IGNORECASE)
SPEAKS = re.compile(r"^(?:• )?[A-Z][a-z]+ sentence: ")


@dataclass(frozen=True)
class Spoken:
    """The references that a sentence speaks of, and the words of the list that says so."""

    references: tuple[str, ...]
    words: str


@dataclass
class Traced:
    """Places by reference, tables by the name that their references have, and what is spoken of.

    `spoken` gives what each sentence above a table speaks of, by the table's name.
    """

    places: dict[str, list[Printed]] = field(default_factory=lambda: defaultdict(list))
    grids: dict[str, list[Grid]] = field(default_factory=lambda: defaultdict(list))
    spoken: dict[str, list[Spoken]] = field(default_factory=lambda: defaultdict(list))

    def add(self, found: Iterable[tuple[str, Printed]]) -> None:
        """Add what is printed of figures, by their references."""
        for reference, printed in found:
            self.places[reference].append(printed)


@lru_cache(maxsize=4)
def traced(reading: Reading) -> Traced:
    """Find the references of a document, and what is printed of each figure where."""
    made = Traced()
    listed: list[tuple[str, Table]] = []
    name = ""
    for number, block in enumerate(reading.document.blocks):
        if isinstance(block, Passage):
            name = named_after(block.text) or name
            if SPEAKS.match(block.text):
                made.spoken[name].append(_listed_in(block.text))
        elif references_in(block):
            name = named_after(block.title) or name
            listed.append((name, block))
            made.add((*key_figures(reading, block, number), *listed_figures(block, number)))
    names = {name for name, _ in listed} | set(made.spoken)
    for grid in reading.grids if names else ():
        made.grids[_name_of(reading, grid, names)].append(grid)
    for name, table in listed:
        made.add(_printed(table, made.grids.get(name, [])))
    return made


def _listed_in(text: str) -> Spoken:
    """Give the references of a list, and an empty one where the list is cut off."""
    codes = (*CODE.findall(text), *(() if text.endswith(").") else ("",)))
    return Spoken(codes, CODE.sub("", SPEAKS.sub("", text)))


def _name_of(reading: Reading, grid: Grid, names: set[str]) -> str:
    """Give the name of a table that its references have: `KPI 1` of `KPI 1: children, 2023/24`."""
    texts = [grid.title]
    for block in reversed(reading.document.blocks[max(grid.block - NEAR, 0) : grid.block]):
        if isinstance(block, Table):
            break
        texts.append(block.text)
    for text in texts:
        name, colon, _ = CAPTION_NUMBER.sub("", text).partition(":")
        if colon and name in names:
            return name
    return ""


def _printed(table: Table, grids: list[Grid]) -> Iterator[tuple[str, Printed]]:
    """Give each reference of a table with what the table that it is of prints there."""
    heads = [cell.text for cell in table.rows[0]]
    for cells in table.rows[1:]:
        label = cells[0].text if cells else ""
        rows = [(g, row) for g in grids for row in g.rows if row.label == label]
        for head, cell in zip(heads[1:], cells[1:], strict=False):
            found = [each for g, row in rows if (each := _at(g, row, head))]
            if CODE.fullmatch(cell.text) and len(found) == 1:
                yield cell.text, found[0]


def _at(grid: Grid, row: Row, head: str) -> Printed | None:
    """Give what a row prints in the columns that a heading of references is for."""
    wanted = _plain(head)
    mine = [
        (index, rest)
        for index, column in enumerate(grid.columns)
        if (rest := _rest(_plain(column.heading), wanted)) is not None
        and row.values[index].number is not None
    ]
    share = [i for i, _ in mine if grid.columns[i].content is Content.PERCENT]
    whole = [i for i, rest in mine if BASES.search(rest)]
    number = [i for i, _ in mine if i not in share and i not in whole]
    if len(number) != 1 or len(share) > 1 or len(whole) > 1:
        return None
    told = [operand_of(row.values[each[0]]) if each else None for each in (number, whole, share)]
    return Printed(row.label, head, *told)


def _rest(heading: str, wanted: str) -> str | None:
    """Give what a heading says beyond the wanted; None where it is of something else."""
    if heading == wanted:
        return ""
    if not heading.startswith(f"{wanted} "):
        return None
    rest = heading.removeprefix(f"{wanted} ")
    return None if periods_in(rest) or rest.startswith("difference") else rest


def _plain(heading: str) -> str:
    return " ".join(heading.lower().replace(",", " ").split())
