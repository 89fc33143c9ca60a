"""Takes published tables into the record."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from childfirst.actions.import_extracts import Imported, import_extracts
from childfirst.exchange.extracts import Extracts


def import_published(
    *,
    tables: Sequence[Extracts],
    by: str,
    allow_removals: bool = False,
    dry_run: bool = False,
) -> list[Imported]:
    """Take every published table in, or none of them when one cannot be.

    Each belongs to its own publication: a new release of a table replaces what the old one
    said, and nothing else. Raises UnreadableInput as `import_extracts` does.
    """
    with transaction.atomic():
        return [
            import_extracts(
                extracts=each,
                by=by,
                supplier=each.supplier,
                allow_removals=allow_removals,
                dry_run=dry_run,
            )
            for each in tables
        ]
