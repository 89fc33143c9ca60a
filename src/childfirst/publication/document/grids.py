"""Tables of a report as tables of a document, split where a page is too narrow for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from childfirst.publication.document.blocks import Grid, Head, Line
from childfirst.publication.document.table_views import Block, PrintedRow
from childfirst.publication.words.wording import written_period

MOST_COLUMNS = 12  # of numbers, beside the names of the lines, on a page of A4


def grids_of(block: Block) -> tuple[Grid, ...]:
    """Give the table of a block: whole, or in parts of whole periods that each fit a page."""
    parts = list(_parts(block))
    return tuple(_grid(block, part, len(parts) > 1, number) for number, part in enumerate(parts, 1))


def plain_grid(
    key: str, caption: str, heads: Sequence[str], rows: Sequence[Sequence[str]], prose: set[int]
) -> Grid:
    """Make a table of texts: the first column names the lines; `prose` counts from the second."""
    lines = tuple(Line(first, tuple(rest)) for first, *rest in rows)
    return Grid(key, caption, heads[0], (), tuple(heads[1:]), lines, frozenset(prose))


def _parts(block: Block) -> Iterator[list[int]]:
    """Group the columns of a table into parts, never through the middle of a period."""
    part: list[int] = []
    columns = block.table.columns
    for _, run in groupby(range(len(columns)), key=lambda place: columns[place].group):
        period = list(run)
        if part and len(part) + len(period) > MOST_COLUMNS:
            yield part
            part = []
        part += period
    if part:
        yield part


def _grid(block: Block, part: list[int], several: bool, number: int) -> Grid:
    table, heads = block.table, [head.heading for head in block.heads]
    runs = groupby(written_period(table.columns[place].group) for place in part)
    return Grid(
        key=table.key if number == 1 else f"{table.key}-{number}",
        caption=f"{block.caption}, part {number}" if several else block.caption,
        stub=table.stub,
        groups=tuple(Head(name, len(list(run))) for name, run in runs) if block.two_heads else (),
        heads=tuple(heads[place] for place in part),
        lines=tuple(_line(row, part) for row in block.rows),
    )


def _line(row: PrintedRow, part: list[int]) -> Line:
    return Line(row.words, tuple(_text(row, place) for place in part), row.total)


def _text(row: PrintedRow, place: int) -> str:
    printed = row.cells[place]
    return "" if printed.hidden else f"{printed.cell.arrow} {printed.cell.text}".strip()
