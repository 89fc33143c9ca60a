"""Writes a snapshot: all of it or nothing."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import dictionary_version, tables
from childfirst.snapshot.manifest import MANIFEST, BrokenSnapshot, Manifest, Source, TableManifest


def write_snapshot(
    folder: Path,
    rows: Mapping[str, pa.Table],
    *,
    area: str,
    as_at: date,
    sources: Mapping[str, tuple[Source, ...]],
    not_collected: tuple[str, ...] = (),
) -> Manifest:
    """Freeze `rows` into `folder`, in the place of a snapshot that is there already.

    Raises BrokenSnapshot when the folder holds something else, which stays untouched.
    """
    with put_in_place(folder) as beside:
        frozen = {
            name: _write_table(beside / f"{name}.parquet", name, rows[name], sources.get(name, ()))
            for name in tables()
        }
        return write_manifest(beside, frozen, area, as_at, not_collected)


def write_manifest(
    folder: Path,
    frozen: Mapping[str, TableManifest],
    area: str,
    as_at: date,
    not_collected: Iterable[str],
) -> Manifest:
    """Write beside its tables what a snapshot holds, under the id that follows from that."""
    manifest = Manifest(
        area=area,
        as_at=as_at,
        dictionary=dictionary_version(),
        tables=dict(frozen),
        not_collected=tuple(sorted(not_collected)),
    )
    manifest = replace(manifest, id=manifest.content_id())
    (folder / MANIFEST).write_text(manifest.to_json(), encoding="utf-8", newline="\n")
    return manifest


@contextmanager
def put_in_place(folder: Path) -> Iterator[Path]:
    """Give an empty folder to fill, which takes the place of `folder` once it is whole.

    Raises BrokenSnapshot when `folder` holds something else than a snapshot.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / MANIFEST).exists():
        raise BrokenSnapshot(f"{folder} holds other files: name an empty or a new folder")
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield beside
        _put_in_place(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def sorted_rows(name: str, rows: pa.Table) -> pa.Table:
    """Give a table in the order and types of the dictionary, sorted by its key."""
    entry = tables()[name]
    schema = with_provenance(arrow_schema(entry))
    ordered = rows.select(schema.names).cast(schema)
    return ordered.sort_by([(key, "ascending") for key in entry.primary_key]).combine_chunks()


def file_digest(path: Path) -> str:
    """Give the SHA-256 of a file's bytes."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _write_table(
    path: Path, name: str, rows: pa.Table, sources: tuple[Source, ...]
) -> TableManifest:
    pq.write_table(sorted_rows(name, rows), path, compression="zstd", use_dictionary=True)
    return TableManifest(rows=rows.num_rows, sha256=file_digest(path), sources=sources)


def _put_in_place(beside: Path, folder: Path) -> None:
    """Exchange the finished snapshot for the old one, which goes only when the new one stands."""
    beside.chmod(0o755)
    old = beside.with_name(f"{beside.name}-old")
    if folder.exists():
        folder.replace(old)
    beside.replace(folder)
    shutil.rmtree(old, ignore_errors=True)
