"""Freezes the record into a snapshot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from django.db import connection, transaction

from childfirst.access.trail import record_event
from childfirst.actions.stored_tables import stored_table
from childfirst.areas.catalogue import UNNAMED
from childfirst.configuration import configuration
from childfirst.record.dictionary import tables
from childfirst.record.published import PublishedIndicator
from childfirst.record.supply import Delivery, SuppliedFile
from childfirst.snapshot.manifest import Manifest, Source
from childfirst.snapshot.writing import write_snapshot


def freeze_record(
    *,
    folder: Path,
    by: str,
    as_at: date | None = None,
    area: str = "",
    progress: Callable[[str, int, int], None] | None = None,
) -> Manifest:
    """Write the whole record to `folder` as it stands at one moment.

    `as_at` is the day the record is taken to be true: without one, the latest day that a
    delivery states, else today. `area` likewise is that of the latest delivery which names
    it, else the service with published indicators that the supplier is named after.
    """
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        rows = {}
        for place, (name, entry) in enumerate(tables().items()):
            if progress:
                progress(name, place, len(tables()))
            rows[name] = stored_table(entry)
        sources = {name: tuple(_sources(name)) for name in tables()}
        manifest = write_snapshot(
            folder,
            rows,
            area=area or configuration().area or _area() or UNNAMED,
            as_at=as_at or _as_at(),
            sources=sources,
            not_collected=tuple(name for name in tables() if not sources[name]),
        )
        record_event(by=by, action="freeze_record", details={"snapshot": manifest.id})
    return manifest


def _sources(table: str) -> list[Source]:
    """Give the files that still stand for a table: those that brought rows, newest last."""
    newest: dict[tuple[str, str, str], Source] = {}
    for file in SuppliedFile.objects.filter(table=table).order_by("id"):
        newest[(file.supplier, file.file_name, file.sheet)] = Source(
            file=file.file_name,
            sheet=file.sheet,
            supplier=file.supplier,
            sha256=file.sha256,
            as_at=file.as_at.isoformat() if file.as_at else "",
            rows=file.rows,
        )
    return sorted(newest.values(), key=lambda s: (s.supplier, s.file, s.sheet))


def _as_at() -> date:
    latest = Delivery.objects.exclude(as_at=None).order_by("-as_at").first()
    return latest.as_at if latest else date.today()  # a day, not an instant


def _area() -> str:
    deliveries = Delivery.objects.order_by("-id")
    if named := deliveries.exclude(area="").first():
        return str(named.area)
    suppliers = [_letters(delivery.supplier) for delivery in deliveries]
    services = PublishedIndicator.objects.filter(area_type="service").values_list("area", flat=True)
    for service in sorted(set(services)):
        if any(supplier.startswith(_letters(service)) for supplier in suppliers):
            return str(service)
    return ""


def _letters(name: str) -> str:
    """Give a name as small letters only, to compare `Sefton` with `sefton-2023-24`."""
    return "".join(letter for letter in name.lower() if letter.isalpha())
