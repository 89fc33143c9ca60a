"""Snapshots of many services side by side: one folder a service, and in it one a year.

`service=NAME/year=2023/residences.parquet`: the layout that engines read without being told
(Hive partitions). A service's folder is written and replaced whole and has a manifest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from urllib.parse import quote

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from childfirst.record.dictionary import dictionary_version, tables
from childfirst.record.entries import TableEntry
from childfirst.snapshot.manifest import (
    BrokenSnapshot,
    Manifest,
    TableManifest,
    read_manifest,
)
from childfirst.snapshot.writing import file_digest, put_in_place, sorted_rows, write_manifest

UNDATED = "undated"
"""The year of rows that no day places: children, links, plain lists."""


@dataclass(frozen=True)
class Partitions:
    """The snapshots of many services: where they lie, and the manifest of each."""

    folder: Path
    manifests: tuple[Manifest, ...]

    def files(self, table: str) -> str:
        """Give the pattern that names every file of a table."""
        return f"{self.folder.as_posix()}/service=*/year=*/{table}.parquet"


def write_partition(
    folder: Path,
    rows: Mapping[str, pa.Table],
    *,
    area: str,
    as_at: date,
    not_collected: tuple[str, ...] = (),
) -> Manifest:
    """Put a service's tables beside those of others, in the place of its earlier ones."""
    with put_in_place(_place(folder, area)) as beside:
        frozen = {}
        for entry in tables().values():
            given = sorted_rows(entry.name, rows[entry.name])
            for year, part in _by_year(entry, given):
                path = beside / f"year={year}" / f"{entry.name}.parquet"
                path.parent.mkdir(exist_ok=True)
                pq.write_table(part, path, compression="zstd", use_dictionary=True)
                found = TableManifest(rows=part.num_rows, sha256=file_digest(path))
                frozen[f"year={year}/{entry.name}"] = found
        return write_manifest(beside, frozen, area, as_at, not_collected)


def read_partitions(folder: Path) -> Partitions:
    """Read the manifests and verify the files; raise BrokenSnapshot saying what is wrong."""
    places = sorted(folder.glob("service=*"))
    if not places:
        raise BrokenSnapshot(f"{folder} holds no service: expected folders named service=NAME")
    manifests = tuple(read_manifest(place) for place in places)
    wrong = [
        problem
        for place, manifest in zip(places, manifests, strict=True)
        for problem in _wrong(place, manifest)
    ]
    if wrong:
        raise BrokenSnapshot("; ".join(wrong))
    return Partitions(folder, manifests)


def _wrong(place: Path, manifest: Manifest) -> Iterator[str]:
    """Say everything in which a service's folder differs from its manifest."""
    name = _place(place.parent, manifest.area).name
    if manifest.dictionary != dictionary_version():
        yield f"{place.name} was written with another data dictionary: write it again"
    if manifest.content_id() != manifest.id or place.name != name:
        yield f"{place.name}: the manifest was altered: its id does not follow from its content"
    files = place.glob("*/*.parquet")
    there = {path.relative_to(place).with_suffix("").as_posix() for path in files}
    for name in sorted(there - manifest.tables.keys()):
        yield f"{place.name}/{name}.parquet is no part of the snapshot"
    for name, table in manifest.tables.items():
        if name not in there:
            yield f"{place.name}/{name}.parquet is missing"
        elif file_digest(place / f"{name}.parquet") != table.sha256:
            yield f"{place.name}/{name}.parquet was altered: its SHA-256 is not the manifest's"


def _place(folder: Path, area: str) -> Path:
    return folder / f"service={quote(area, safe=' ')}"


def _by_year(entry: TableEntry, rows: pa.Table) -> Iterator[tuple[str, pa.Table]]:
    """Give the rows of each year by the table's first day that is never blank."""
    dated = [f.name for f in entry.fields if f.kind == "date" and f.required]
    if not dated or entry.primary_key == ("ypid",) or not rows.num_rows:
        yield UNDATED, rows
        return
    years = pc.year(rows.column(dated[0]))
    for year in sorted(years.unique().to_pylist()):
        yield str(year), rows.filter(pc.equal(years, year))
