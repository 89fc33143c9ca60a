"""Finds which of our tables each file or sheet is."""

from __future__ import annotations

from collections.abc import Iterable

from childfirst.exchange.naming import nearest_table, normalised, table_called
from childfirst.exchange.reading.kinds import PROSE
from childfirst.exchange.reading.raw import RawTable, Unread
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.wording import quoted
from childfirst.record.dictionary import owed_tables, tables


def tables_by_name(raws: Iterable[RawTable | Unread], remarks: Remarks) -> dict[str, RawTable]:
    """Give each raw table under the name of our table; findings for those that are none."""
    found: dict[str, RawTable] = {}
    for raw in raws:
        name = table_called(raw.name)
        if isinstance(raw, Unread) or name is None:
            judge_unread(raw, remarks)
        elif name in found:
            _refuse_second(raw, found[name], name, remarks)
        else:
            found[name] = raw
    return found


def judge_unread(raw: RawTable | Unread, remarks: Remarks) -> None:
    """Refuse a table that is none of ours; pass over prose with a notice."""
    meant = nearest_table(raw.name)
    looks_empty = isinstance(raw, Unread) and not raw.data and (raw.place.sheet or not meant)
    if looks_empty or normalised(raw.name) in PROSE:
        remarks.note(f"{raw.place}: was passed over, its name is not that of a table.")
        return
    remarks.refuse(
        raw.place,
        found=f"a table called {quoted(raw.name)}",
        expected="the name of a table of the data dictionary",
        remedy=f"Did you mean {meant}?" if meant else "Rename it, take it out, or use a mapping.",
    )


def _refuse_second(raw: RawTable, first: RawTable, name: str, remarks: Remarks) -> None:
    remarks.refuse(
        raw.place,
        found=f"a second {name}; the first is {first.place}",
        expected="every table once",
        remedy="Take one of them out.",
    )


def refuse_without_tables(source: str, remarks: Remarks) -> None:
    """Add a finding for a partial delivery that brings no table at all."""
    remarks.refuse(
        Place(source),
        found="no table",
        expected=f"files or sheets called as our tables are, such as {next(iter(owed_tables()))}",
        remedy="Rename the file, or use a mapping; `childfirst dictionary` lists the tables.",
    )


def refuse_missing_tables(
    source: str, missing: Iterable[str], expected: str, remarks: Remarks
) -> None:
    """Add a finding for every table that a whole delivery must have and this one lacks."""
    for name in missing:
        remarks.refuse(
            Place(source),
            found=f"no table {name}",
            expected=f"{expected}: a file or sheet called {name} ({tables()[name].title})",
            remedy="Add it, with its header alone if there is nothing to tell, or say that the "
            "delivery is partial (--partial).",
        )
