"""Which row of a table counts everybody whom its other rows are some of."""

from __future__ import annotations

from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Row, Table
from childfirst.publication.sentences.of_areas import PUBLISHED


def whole_of(table: Table) -> Row | None:
    """Give the row that is declared a total, else the only one that is a share of nothing.

    None where there is no such row, or several, and where areas stand beside one another: the
    row of our own area is no total of the others.
    """
    if table.basis == PUBLISHED:
        return None
    totals = [row for row in table.rows if row.total]
    if not totals and any(column.shows is Shows.SHARE for column in table.columns):
        totals = [row for row in table.rows if not _is_share(row)]
    return totals[0] if len(totals) == 1 else None


def _is_share(row: Row) -> bool:
    return any(cell.figure is None or cell.figure.denominator is not None for cell in row.cells)
