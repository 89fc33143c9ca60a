"""Writes the extracts: one CSV for each table, and the description of them all."""

from __future__ import annotations

import csv
import json
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from childfirst.demo.story import Rows
from childfirst.record.dictionary import package, tables

if TYPE_CHECKING:
    from _csv import Writer


class Folder:
    """A folder of extracts that is open for writing; rows go to disk as they come."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files = ExitStack()
        self.fields = {t.name: tuple(f.name for f in t.fields) for t in tables().values()}

    def __enter__(self) -> Self:
        self.path.mkdir(parents=True, exist_ok=True)
        self.writers = {table: self._writer(table) for table in self.fields}
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.files.close()

    def write(self, rows: Rows) -> None:
        """Write rows of any tables; a field that a row does not have is left empty."""
        for table, made in rows.items():
            fields = self.fields[table]
            self.writers[table].writerows([row.get(name) for name in fields] for row in made)

    def describe(self, *, name: str, title: str, description: str) -> None:
        """Write the description of the tables under a name of its own."""
        told = {**package(), "name": name, "title": title, "description": description}
        text = json.dumps(told, indent=2, ensure_ascii=False)
        (self.path / "datapackage.json").write_text(f"{text}\n", encoding="utf-8")

    def _writer(self, table: str) -> Writer:
        path = self.path / f"{table}.csv"
        file = self.files.enter_context(path.open("w", encoding="utf-8", newline=""))
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(self.fields[table])
        return writer
