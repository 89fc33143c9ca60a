"""Says which rows of a table are shares of something else than its total."""

from __future__ import annotations

from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Row, Table
from childfirst.publication.tables.wholes import whole_of
from childfirst.publication.words.statuses import has_number
from childfirst.publication.words.wording import joined


def note_on_bases(table: Table) -> str:
    """Name the rows whose percentages are not of the printed total; blank where all are.

    A table that prints what each share is out of needs no such note.
    """
    whole = whole_of(table)
    if whole is None or any(column.shows is Shows.BASE for column in table.columns):
        return ""
    others = [row for row in table.rows if _is_of_another(table, row, whole)]
    if not others:
        return ""
    names = joined([f"“{row.words}”" for row in others])
    which = "percentages are not shares" if len(others) > 1 else "percentage is not a share"
    return f"{names}: the {which} of “{whole.words}”. How {table.name} is counted says what of."


def _is_of_another(table: Table, row: Row, total: Row) -> bool:
    """Say whether some share that is printed in a row is of another number than the total."""
    for place, column in enumerate(table.columns):
        figure, whole = row.cells[place].figure, _total_of(table, total, column.group)
        if (
            column.shows is Shows.SHARE
            and row is not total
            and figure is not None
            and has_number(figure)
            and figure.denominator
            and whole is not None
            and figure.denominator != whole
        ):
            return True
    return False


def _total_of(table: Table, total: Row, period: str) -> object:
    """Give the total printed for a period; None where none is."""
    for column, cell in zip(table.columns, total.cells, strict=True):
        if column.shows is Shows.VALUE and column.group == period and cell.figure is not None:
            return cell.figure.value if has_number(cell.figure) else None
    return None
