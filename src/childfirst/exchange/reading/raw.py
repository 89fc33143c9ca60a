"""A file or sheet as text: named columns, and the row on which each value stood."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange import limits
from childfirst.exchange.naming import normalised
from childfirst.exchange.remarks import Place, Remarks


@dataclass(frozen=True)
class RawTable:
    """One file or sheet: `name` is the file's stem or the sheet's name.

    `columns` are strings by header as written, trimmed, null where empty. `rows` holds
    the row of the sheet, or the line of the text file on which each record begins.
    """

    name: str
    place: Place
    sha256: str
    columns: dict[str, pa.Array]
    rows: pa.Array


@dataclass(frozen=True)
class Unread:
    """A file or sheet that was not wanted by its name; `data` when it looks like a table."""

    name: str
    place: Place
    data: bool


def raw_table(
    name: str,
    place: Place,
    sha256: str,
    header: Sequence[str],
    columns: Sequence[pa.Array],
    rows: pa.Array,
    remarks: Remarks,
) -> RawTable | None:
    """Name and clean columns, drop empty rows; None, with findings, when names will not do."""
    cleaned = [clean(column) for column in columns]
    titles = [" ".join(cell.replace("\ufeff", "").split()) for cell in header]
    if not _all_named(titles, cleaned, place, remarks):
        return None
    named: dict[str, pa.Array] = {}
    meanings: dict[str, str] = {}
    sound = True
    for title, column in zip(titles, cleaned, strict=True):
        if not title:
            continue
        meaning = normalised(title) or title
        if meaning in meanings:
            sound = False
            remarks.refuse(
                place,
                found=f"two columns with one name, '{meanings[meaning]}' and '{title}'",
                expected="every column once",
                remedy="Take one of them out, or give it its own name.",
                column=title,
            )
        meanings[meaning] = title
        named[title] = column
    if not sound:
        return None
    return _without_empty_rows(RawTable(name, place, sha256, named, rows))


def clean(column: pa.Array) -> pa.Array:
    """Trim every value, make no-break spaces plain ones, and make empty values null."""
    plain = pc.replace_substring(column, "\u00a0", " ")
    trimmed = pc.utf8_trim_whitespace(plain)
    return pc.if_else(pc.equal(trimmed, ""), pa.scalar(None, pa.string()), trimmed)


def too_many_columns(place: Place, count: int, remarks: Remarks) -> bool:
    """Say whether a header is wider than allowed, and add the finding when it is."""
    if count <= limits.COLUMNS:
        return False
    remarks.refuse(
        place,
        found=f"{count} columns",
        expected=f"at most {limits.COLUMNS}",
        remedy="Check that the file is the extract that was meant.",
    )
    return True


def _all_named(titles: list[str], columns: list[pa.Array], place: Place, remarks: Remarks) -> bool:
    """Say whether every column with values has a name; an empty one needs none."""
    nameless = [
        position
        for position, (title, column) in enumerate(zip(titles, columns, strict=True), start=1)
        if not title and column.null_count < len(column)
    ]
    if len(nameless) * 2 > len(titles):
        refuse_title_above(place, remarks)
        return False
    for position in nameless:
        remarks.refuse(
            place,
            found=f"values in column {position}, which has no name",
            expected="a name in the header of every column that holds values",
            remedy="Name the column, or take its values out.",
            kind="nameless",
        )
    return not nameless


def refuse_title_above(place: Place, remarks: Remarks) -> None:
    """Add the finding for a first row that is a title of the table and not its header."""
    remarks.refuse(
        place,
        found="a first row that does not name the columns below it",
        expected="the names of the columns in the first row",
        remedy="Delete what stands above the header.",
    )


def _without_empty_rows(table: RawTable) -> RawTable:
    if not table.columns or not len(table.rows):
        return table
    filled = None
    for column in table.columns.values():
        if not column.null_count:
            return table
        valid = pc.is_valid(column)
        filled = valid if filled is None else pc.or_(filled, valid)
    if pc.all(filled).as_py():
        return table
    kept = {name: column.filter(filled) for name, column in table.columns.items()}
    return RawTable(table.name, table.place, table.sha256, kept, table.rows.filter(filled))
