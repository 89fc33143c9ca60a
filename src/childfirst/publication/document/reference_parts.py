"""Tables of references in parts that fit a page: a reference is wider than a number."""

from __future__ import annotations

from itertools import pairwise

from childfirst.publication.document.blocks import Grid, Line

MOST_COLUMNS = 4  # of references, beside the names of the lines, on a page of A4


def in_parts(grid: Grid, most: int = MOST_COLUMNS) -> tuple[Grid, ...]:
    """Give a table of references in parts of about as many columns, each fit for a page."""
    number = -(-len(grid.heads) // most)
    if number <= 1:
        return (grid,)
    ends = [len(grid.heads) * part // number for part in range(number + 1)]
    return tuple(_part(grid, *span, number) for number, span in enumerate(pairwise(ends), 1))


def _part(grid: Grid, first: int, end: int, number: int) -> Grid:
    return Grid(
        key=f"{grid.key}-{number}",
        caption=f"{grid.caption}, part {number}",
        stub=grid.stub,
        groups=(),
        heads=grid.heads[first:end],
        lines=tuple(Line(line.words, line.cells[first:end], line.total) for line in grid.lines),
        prose=frozenset(range(end - first)),
    )
