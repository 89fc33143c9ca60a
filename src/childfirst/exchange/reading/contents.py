"""Reads every file of a delivery into tables of text."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath

from childfirst.exchange.reading.delimited import read_delimited
from childfirst.exchange.reading.kinds import WORKBOOKS
from childfirst.exchange.reading.raw import RawTable, Unread
from childfirst.exchange.reading.stores import Store
from childfirst.exchange.reading.text import decoded
from childfirst.exchange.reading.workbook import read_workbook
from childfirst.exchange.remarks import Place, Remarks

Progress = Callable[[str, int, int], None]
Wanted = Callable[[PurePosixPath, str], bool]
"""Says by the path of a file, and the name of the file or its sheet, whether to read it."""


@dataclass(frozen=True)
class Declared:
    """What a data package or mapping says about how a text file is written."""

    encoding: str = ""
    delimiter: str = ""


@dataclass(frozen=True)
class File:
    """A file of a delivery: its path there, its name in messages, which names are wanted."""

    inside: PurePosixPath
    shown: str
    wanted: Callable[[str], bool]

    @property
    def suffix(self) -> str:
        """The file's ending in lower case, with its dot."""
        return self.inside.suffix.lower()

    @property
    def is_workbook(self) -> bool:
        """Whether the file holds sheets."""
        return self.suffix in WORKBOOKS


def raw_tables(
    store: Store,
    files: Iterable[PurePosixPath],
    declared: Mapping[PurePosixPath, Declared],
    wanted: Wanted,
    remarks: Remarks,
    progress: Progress | None = None,
) -> list[tuple[PurePosixPath, RawTable | Unread]]:
    """Give every table of the files, with the file it came from; faults become findings."""
    found: list[tuple[PurePosixPath, RawTable | Unread]] = []
    every = list(files)
    for done, inside in enumerate(every):
        if progress:
            progress(f"Reading {inside}", done, len(every))
        file = File(inside, store.shown(inside), partial(wanted, inside))
        if not file.is_workbook and not file.wanted(inside.stem):
            found.append((inside, Unread(inside.stem, Place(file.shown), file.suffix != ".txt")))
            continue
        data = store.read(inside, remarks)
        if data is not None:
            tables = read_file(data, file, declared.get(inside, Declared()), remarks)
            found.extend((inside, table) for table in tables)
    return found


def read_file(
    data: bytes, file: File, declared: Declared, remarks: Remarks
) -> list[RawTable | Unread]:
    """Give the tables in the bytes of one file: one of a text file, many of a workbook."""
    sha256 = hashlib.sha256(data).hexdigest()
    if file.is_workbook:
        return list(read_workbook(data, file.shown, sha256, file.wanted, remarks))
    place = Place(file.shown)
    text = decoded(data, place, remarks, declared.encoding)
    if text is None:
        return []
    table = read_delimited(text, file.inside.stem, place, sha256, remarks, declared.delimiter)
    return [table] if table else []
