"""`childfirst freeze`: the record frozen into a snapshot."""

from __future__ import annotations

from childfirst.cli import options
from childfirst.cli.screen import say, show_json


def freeze(
    out: options.Out,
    as_at: options.AsAt = None,
    area: options.Area = "",
    database: options.Database = "",
    as_json: options.AsJson = False,
) -> None:
    """Freeze the record into a folder: figures come from snapshots only.

    An equal record gives equal bytes.

    Example: childfirst freeze --as-at 2024-06-30 --out snapshots/2024-06-30
    """
    from childfirst.cli.source_of_tables import freeze_to, open_database

    open_database(database)
    manifest = freeze_to(out, as_at=as_at, area=area)
    rows = sum(table.rows for table in manifest.tables.values())
    if as_json:
        show_json({"id": manifest.id, "area": manifest.area, "as_at": manifest.as_at, "rows": rows})
        return
    if not rows:
        say("Note: the record is empty; childfirst import takes extracts in.")
    say(f"{rows} rows of {manifest.area}, as at {manifest.as_at}, frozen as {manifest.short_id}.")
