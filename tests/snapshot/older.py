"""Makes a snapshot as an older version of Childfirst would have taken it."""

from dataclasses import replace
from pathlib import Path

from childfirst.snapshot.manifest import MANIFEST, read_manifest


def without_table(folder: Path, table: str) -> None:
    """Take a table out of a snapshot, and out of what its manifest says."""
    manifest = read_manifest(folder)
    kept = {name: each for name, each in manifest.tables.items() if name != table}
    collected = tuple(name for name in manifest.not_collected if name != table)
    older = replace(manifest, tables=kept, not_collected=collected)
    older = replace(older, id=older.content_id())
    (folder / f"{table}.parquet").unlink()
    (folder / MANIFEST).write_text(older.to_json(), encoding="utf-8")
