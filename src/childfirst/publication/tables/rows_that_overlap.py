"""Says of a table whose rows do not add up to its total why they do not."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Row, Table
from childfirst.publication.tables.wholes import whole_of
from childfirst.publication.words.statuses import has_number

FEWEST_ROWS = 2


def note_on_rows(table: Table) -> str:
    """Say that rows share some of those counted, or leave some out; blank where they add up.

    It follows from the numbers that are printed: a column with one withheld says nothing.
    """
    whole = whole_of(table)
    parts = [row for row in table.rows if row.part and row is not whole]
    if whole is None or len(parts) < FEWEST_ROWS:
        return ""
    gaps = list(_gaps(table, whole, parts))
    why = [f"some {table.counts} are in several rows"] if any(gap > 0 for gap in gaps) else []
    if any(gap < 0 for gap in gaps):
        why.append("some are in none" if why else f"some {table.counts} are in none of them")
    if not why:
        return ""
    return f"The rows do not add up to “{whole.words}”, as {' and '.join(why)}."


def _gaps(table: Table, total: Row, parts: list[Row]) -> Iterator[Decimal]:
    """Give, column by column, how far the rows are above the total, where all are printed."""
    for place, column in enumerate(table.columns):
        figures = [row.cells[place].figure for row in (total, *parts)]
        if column.shows is Shows.VALUE and all(f is not None and has_number(f) for f in figures):
            whole, *rest = (_number(figure) for figure in figures if figure is not None)
            yield sum(rest, Decimal()) - whole


def _number(figure: Figure) -> Decimal:
    return Decimal(figure.value) if isinstance(figure.value, int | Decimal) else Decimal()
