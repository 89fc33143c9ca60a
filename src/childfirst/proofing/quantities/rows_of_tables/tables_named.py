"""Tables by the names that the text uses for them: Table 3, Figure 2, Visual 1b."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from childfirst.proofing.document import Passage, Role
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Grid

NAME = re.compile(r"\b(figure|table|chart|visual|graph|exhibit)\s+(\d{1,3}[a-z]?)\b")
NEAR = 3  # blocks from a caption before which its table stands


@lru_cache(maxsize=4)
def named_grids(reading: Reading) -> dict[str, Grid]:
    """Give tables by name; whether captions stand above or below is learnt from the document."""
    blocks = {grid.block: grid for grid in reading.grids}
    captions = list(_captions(reading))
    sides = _sides([number for number, _ in captions], blocks)
    named: dict[str, Grid] = {}
    for number, name in captions:
        near = [number + side * away for side in sides for away in range(1, NEAR)]
        grid = next((blocks[each] for each in near if each in blocks), None)
        if grid is not None:
            named.setdefault(name, grid)
    for grid in reading.grids:
        found = NAME.match(grid.title.lower())
        if found:
            named.setdefault(found[0], grid)
    return named


def _captions(reading: Reading) -> Iterator[tuple[int, str]]:
    """Give the blocks that are captions, and the names that they begin with."""
    for number, block in enumerate(reading.document.blocks):
        if isinstance(block, Passage) and block.role is Role.CAPTION:
            found = NAME.match(block.text.lower())
            if found:
                yield number, found[0]


def _sides(captions: Sequence[int], blocks: Container[int]) -> tuple[int, int]:
    """Give the side of a caption on which most tables stand, -1 for above, then the other."""
    counted = Counter[int]()
    for number in captions:
        for away in range(1, NEAR):
            for side in (-1, 1):
                counted[side] += number + side * away in blocks
    return (-1, 1) if counted[-1] >= counted[1] else (1, -1)


def grids_named_in(reading: Reading, text: str) -> list[Grid]:
    """Give the tables that a text names."""
    named = named_grids(reading)
    return [named[name] for name in _names_in(text) if name in named]


@lru_cache(maxsize=1_000)
def _names_in(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found[0] for found in NAME.finditer(text.lower())))
