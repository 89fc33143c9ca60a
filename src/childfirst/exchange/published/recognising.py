"""Recognises published tables by their labels, and gives the extracts of each."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from childfirst.exchange.extracts import Extracts
from childfirst.exchange.published.chapters import chapter_table, read_chapter
from childfirst.exchange.published.counts import read_counts
from childfirst.exchange.published.grids import Grid, grids_of, tell
from childfirst.exchange.published.headers import looks_local_level
from childfirst.exchange.published.labels import labels
from childfirst.exchange.published.supplying import Origin, extracts_of
from childfirst.exchange.published.typed_columns import Typed
from childfirst.exchange.published.typed_files import typed_table, typed_yaml
from childfirst.exchange.published.typed_in import typed_rows
from childfirst.exchange.reading.stores import Store
from childfirst.exchange.remarks import Place, Remarks

YAML = (".yaml", ".yml")
COUNTS, INDICATORS = "published_counts", "published_indicators"
STATISTICS = "Youth Justice Statistics"


@dataclass(frozen=True)
class Publication:
    """What the person who imports says of the files: their source and the day of the data."""

    source: str = ""
    data_date: date | None = None


def published_tables(
    store: Store, inside: PurePosixPath, told: Publication, remarks: Remarks
) -> Iterator[Extracts]:
    """Give the extracts of every table in a file that we know; a notice for other sheets."""
    shown = store.shown(inside)
    data = store.read(inside, remarks)
    if data is None:
        return
    if inside.suffix.lower() in YAML:
        digest = hashlib.sha256(data).hexdigest()
        values = typed_yaml(data, Place(shown), remarks)
        yield from _typed(values, inside.stem, Place(shown), digest, remarks)
        return
    for grid in grids_of(data, inside, shown, remarks):
        if grid.cells:
            yield from _of_grid(grid, inside, told, remarks)


def _of_grid(
    grid: Grid, inside: PurePosixPath, told: Publication, remarks: Remarks
) -> Iterator[Extracts]:
    """Give the extracts of a sheet: of the open data, of a chapter, typed in, or none."""
    known = labels()
    if (at := looks_local_level(grid, known)) is not None:
        tell(grid.faults, remarks)
        if counts := read_counts(grid, at, known, remarks):
            rows = [(row, counts.numbers[key]) for key, row in counts.rows.items()]
            supplier = f"{STATISTICS}: {counts.statistic} by service"
            yield _extracts(COUNTS, supplier, grid, rows, told, "local level open data")
    elif table := chapter_table(grid, known):
        tell(grid.faults, remarks)
        rows = read_chapter(grid, table, remarks)
        supplier = f"{STATISTICS}: {table.chapter.name}"
        yield _extracts(INDICATORS, supplier, grid, rows, told, table.chapter.name)
    elif (values := typed_table(grid, remarks)) is not None:
        tell(grid.faults, remarks)
        yield from _typed(values, inside.stem, grid.place, grid.sha256, remarks)
    else:
        remarks.note(f"{grid.place}: is no table that we know, and was passed over.")


def _extracts(
    table: str,
    supplier: str,
    grid: Grid,
    rows: list[tuple[dict[str, object], int]],
    told: Publication,
    what: str,
) -> Extracts:
    origin = Origin(supplier, grid.place, grid.sha256)
    source = told.source or f"{STATISTICS}, {what[:1].lower()}{what[1:]}"
    return extracts_of(table, origin, rows, source=source, data_date=told.data_date)


def _typed(
    values: list[Typed], name: str, place: Place, sha256: str, remarks: Remarks
) -> Iterator[Extracts]:
    rows = typed_rows(values, place, remarks)
    if rows:
        yield extracts_of(INDICATORS, Origin(f"Typed in: {name}", place, sha256), rows)
    elif not remarks.findings:
        remarks.refuse(place, "no values", "at least one value", "Fill the table in.")
