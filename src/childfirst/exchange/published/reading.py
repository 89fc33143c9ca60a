"""Reads published files from end to end: opens them, recognises each table, gives extracts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.published.headers import LOOKED_AT
from childfirst.exchange.published.recognising import YAML, Publication, published_tables
from childfirst.exchange.reading.kinds import refuse_kind, worth_reading
from childfirst.exchange.reading.stores import FolderStore, Store, zip_store
from childfirst.exchange.remarks import Place, Remarks

Progress = Callable[[str, int, int], None]


def read_published(
    sources: Sequence[Path],
    *,
    source: str = "",
    data_date: date | None = None,
    progress: Progress | None = None,
) -> tuple[Extracts, ...]:
    """Read workbooks, CSV, YAML and zips of them; give extracts, one for each table recognised.

    A sheet that is no table we know is passed over with a notice, and a file of which none is
    known is refused. `source` and `data_date` are told of every value that does not bring its
    own. Raise UnreadableInput, with everything that is wrong, when anything is.
    """
    remarks = Remarks()
    told = Publication(source, data_date)
    found: list[Extracts] = []
    for done, path in enumerate(sources):
        if progress:
            progress(f"Reading {path.name}", done, len(sources))
        before = len(found), len(remarks.findings)
        for store, inside in _files(path, remarks):
            found += published_tables(store, inside, told, remarks)
        if (len(found), len(remarks.findings)) == before:
            _refuse_unknown(path, remarks)
    _refuse_second(found, remarks)
    remarks.stop_if_any()
    notices = tuple(remarks.notices)
    return tuple(replace(each, notices=notices if not at else ()) for at, each in enumerate(found))


def _files(path: Path, remarks: Remarks) -> Iterator[tuple[Store, PurePosixPath]]:
    if not path.is_file():
        remarks.refuse(Place(path.name), "no file at this path", "a file", "Check the path.")
    elif path.suffix.lower() == ".zip":
        store = zip_store(path, remarks)
        for inside in sorted(store.entries) if store else []:
            if _readable(inside) and store:
                yield store, inside
            else:
                remarks.note(f"{path.name}/{inside}: was passed over.")
    elif _readable(PurePosixPath(path.name), lone=True):
        yield FolderStore(path.parent), PurePosixPath(path.name)
    else:
        refuse_kind(PurePosixPath(path.name), Place(path.name), remarks, lone=True)


def _readable(inside: PurePosixPath, *, lone: bool = False) -> bool:
    return inside.suffix.lower() in YAML or worth_reading(inside, lone=lone)


def _refuse_second(found: Sequence[Extracts], remarks: Remarks) -> None:
    first: dict[str, str] = {}
    for each in found:
        (table,) = each.tables.values()
        place = Place(table.file, table.sheet)
        if each.supplier in first:
            remarks.refuse(
                place,
                found=f"a second table for {each.supplier}; the first is {first[each.supplier]}",
                expected="every table once",
                remedy="Import the newer one alone: it holds the earlier years too.",
            )
        first.setdefault(each.supplier, str(place))


def _refuse_unknown(path: Path, remarks: Remarks) -> None:
    remarks.refuse(
        Place(path.name),
        found="no table that we know",
        expected="a local-level table of the open data, a chapter table listed in labels.yaml, or "
        "a typed series with indicator, area, period, value, unit, source and data_date",
        remedy=f"A header is looked for in the first {LOOKED_AT} rows: compare its labels with "
        "labels.yaml.",
    )
