"""A document read for its statements: what the kinds look at."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.proofing.document import Document, Table
from childfirst.proofing.tables.building import grid_of
from childfirst.proofing.tables.model import Grid


@dataclass(frozen=True)
class Reading:
    """A document with its tables understood."""

    document: Document
    grids: tuple[Grid, ...]


def read_for_statements(document: Document) -> Reading:
    """Understand the tables of a document."""
    found = (
        grid_of(block, number)
        for number, block in enumerate(document.blocks)
        if isinstance(block, Table)
    )
    return Reading(document, tuple(grid for grid in found if grid is not None))
