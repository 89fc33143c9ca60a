"""Takes extracts into the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from childfirst.access.trail import record_event
from childfirst.actions.changes import TableChanges, changes_to
from childfirst.actions.orphans import orphans
from childfirst.actions.removals import check_removals
from childfirst.actions.writing import remove_rows, write_rows
from childfirst.exchange.extracts import Extracts, SuppliedTable
from childfirst.exchange.findings import UnreadableInput
from childfirst.record.dictionary import tables
from childfirst.record.supply import Delivery, SuppliedFile
from childfirst.record.supply_duties import duty_for

Progress = Callable[[str, int, int], None]


class _DryRun(Exception):
    """Undoes everything at the end of a dry run."""


@dataclass
class Imported:
    """What an import did, or in a dry run would have done."""

    changes: list[TableChanges] = field(default_factory=list)
    delivery: int | None = None

    @property
    def any(self) -> bool:
        """Whether anything in the record changed."""
        return any(change.any for change in self.changes)


def import_extracts(
    *,
    extracts: Extracts,
    by: str,
    period: str = "",
    mapping: str = "",
    supplier: str = "",
    allow_removals: bool = False,
    dry_run: bool = False,
    progress: Progress | None = None,
) -> Imported:
    """Take extracts in: all of them or, when anything is wrong, nothing.

    The same extracts twice change nothing; a corrected one updates. Each table belongs to
    `supplier`, or without one to the partner who owes it. Raises UnreadableInput for
    references to nothing, and when much would vanish and `allow_removals` is not set.
    """
    done = Imported()
    try:
        with transaction.atomic():
            _take_in(done, extracts, by, period, mapping, supplier, allow_removals, progress)
            if dry_run:
                raise _DryRun
    except _DryRun:
        done.delivery = None
    return done


def _take_in(
    done: Imported,
    extracts: Extracts,
    by: str,
    period: str,
    mapping: str,
    supplier: str,
    allow_removals: bool,
    progress: Progress | None,
) -> None:
    names = [name for name in tables() if name in extracts.tables]
    for place, name in enumerate(names):
        if progress:
            progress(name, place, len(names))
        owner = supplier or duty_for(name).partner
        done.changes.append(changes_to(tables()[name], extracts.tables[name].rows, owner))
    if not allow_removals:
        check_removals(done.changes)
    if not done.any and all(_already_here(extracts.tables[name]) for name in names):
        return
    delivery = Delivery.objects.create(
        supplier=supplier or extracts.supplier,
        received_at=timezone.now(),
        received_by=by,
        period=period,
        mapping=mapping,
        as_at=extracts.as_at,
        area=extracts.area or "",
    )
    for change in done.changes:
        owner = supplier or duty_for(change.table).partner
        _write(change, extracts.tables[change.table], delivery, owner)
    for change in reversed(done.changes):
        remove_rows(tables()[change.table], change.removed)
    if found := orphans(change.table for change in done.changes if change.any):
        raise UnreadableInput(found)
    done.delivery = delivery.pk
    record_event(by=by, action="import_extracts", details=_summary(done))


def _already_here(supplied: SuppliedTable) -> bool:
    return bool(
        SuppliedFile.objects.filter(
            table=supplied.table,
            sha256=supplied.sha256,
            file_name=supplied.file,
            sheet=supplied.sheet,
        ).exists()
    )


def _write(change: TableChanges, supplied: SuppliedTable, delivery: Delivery, owner: str) -> None:
    file = SuppliedFile.objects.create(
        delivery=delivery,
        supplier=owner,
        file_name=supplied.file,
        sheet=supplied.sheet,
        table=supplied.table,
        sha256=supplied.sha256,
        rows=supplied.rows.num_rows,
        as_at=delivery.as_at,
    )
    write_rows(tables()[change.table], [*change.added, *change.updated], file.pk)


def _summary(done: Imported) -> dict[str, object]:
    return {
        "delivery": done.delivery,
        "tables": {
            change.table: {
                "added": len(change.added),
                "updated": len(change.updated),
                "removed": len(change.removed),
            }
            for change in done.changes
            if change.any
        },
    }
