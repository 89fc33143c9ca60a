"""Reads a snapshot and checks that it is what it was."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import owed_tables, tables
from childfirst.snapshot.manifest import BrokenSnapshot, Manifest, read_manifest
from childfirst.snapshot.writing import file_digest
from childfirst.snapshot.younger_fields import with_younger_fields


@dataclass(frozen=True)
class Snapshot:
    """A snapshot read back: its manifest and its tables."""

    manifest: Manifest
    tables: dict[str, pa.Table]

    @property
    def not_collected(self) -> frozenset[str]:
        """The tables that were never supplied, or came after the snapshot was taken."""
        return frozenset(self.manifest.not_collected) | (tables().keys() - self.manifest.tables)


def read_snapshot(folder: Path) -> Snapshot:
    """Read a snapshot after verifying it; raise BrokenSnapshot saying what is wrong."""
    wrong = verify_snapshot(folder)
    if wrong:
        raise BrokenSnapshot("; ".join(wrong))
    manifest = read_manifest(folder)
    frozen = {
        name: with_younger_fields(name, pq.read_table(folder / f"{name}.parquet"))
        if name in manifest.tables
        else with_provenance(arrow_schema(entry)).empty_table()
        for name, entry in tables().items()
    }
    return Snapshot(manifest, frozen)


def verify_snapshot(folder: Path) -> list[str]:
    """Say everything in which a snapshot differs from its manifest; nothing when it is whole."""
    manifest = read_manifest(folder)
    wrong = []
    if manifest.content_id() != manifest.id:
        wrong.append("the manifest was altered: its id does not follow from its content")
    for name in sorted(set(owed_tables()) - manifest.tables.keys()):
        wrong.append(f"the manifest does not list the table {name}")
    for name, table in manifest.tables.items():
        path = folder / f"{name}.parquet"
        if not path.exists():
            wrong.append(f"{path.name} is missing")
        elif file_digest(path) != table.sha256:
            wrong.append(f"{path.name} was altered: its SHA-256 is not that of the manifest")
        elif pq.read_metadata(path).num_rows != table.rows:
            wrong.append(f"{path.name} has another number of rows than the manifest says")
    known = {f"{name}.parquet" for name in manifest.tables}
    for path in sorted(folder.glob("*.parquet")):
        if path.name not in known:
            wrong.append(f"{path.name} is no part of the snapshot")
    return wrong
