"""Invented rows as a folder that loads like an extract: one CSV a table, and the schema."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from childfirst.record.renderings.fake_rows import Row, fake_rows
from childfirst.record.renderings.package_file import package_file


def fake_files(seed: int) -> Iterator[tuple[str, bytes]]:
    """Give name and content of every file of the folder."""
    yield "datapackage.json", package_file()
    for name, rows in fake_rows(seed).items():
        yield f"{name}.csv", _csv(rows)


def _csv(rows: list[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()
