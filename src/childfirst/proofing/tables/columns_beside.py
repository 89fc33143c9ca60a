"""Columns that belong to the one beside them: parts to their percentages, wholes to both."""

from __future__ import annotations

import re

from childfirst.proofing.tables.model import Content, Grid

BASES = re.compile(r"\bout of\b|\bbase\b|\bdenominator\b|\btotal\b|\bcohort\b|\beligible\b")
"""In a heading: the column holds what others are shares of."""


def column_beside(grid: Grid, column: int, *contents: Content) -> int | None:
    """Give the nearest column of some content, to the left first, that may belong to one."""
    left = [index for index in grid.columns_of(*contents) if index < column]
    right = [index for index in grid.columns_of(*contents) if index > column]
    return left[-1] if left else right[0] if right else None


def base_beside(grid: Grid, column: int) -> tuple[int, int] | None:
    """Give the columns of parts and of wholes, where the wholes have a column of their own."""
    counts = [index for index in grid.columns_of(Content.COUNT) if index < column]
    bases = [index for index in counts if BASES.search(grid.columns[index].heading.lower())]
    parts = [index for index in counts if bases and index < bases[-1]]
    return (parts[-1], bases[-1]) if parts and bases[-1] == counts[-1] else None
