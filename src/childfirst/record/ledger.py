"""The data supply ledger: who owes which table for which period, and what came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.utils import timezone

from childfirst.periods import Period
from childfirst.periods_of_reports import quarters_of
from childfirst.record.supply import SuppliedFile
from childfirst.record.supply_duties import SupplyDuty, supply_duties


@dataclass(frozen=True)
class LedgerEntry:
    """One table owed for one period: `state` is received, received late, due or overdue."""

    partner: str
    table: str
    period: str
    due: date
    state: str
    received: date | None
    file: str


def supply_ledger(period: Period, today: date | None = None) -> Iterator[LedgerEntry]:
    """Give what every partner owes for the quarters, or the year, of a period."""
    day = today or timezone.localdate()
    for duty in supply_duties():
        for part in (*quarters_of(period), period):
            wanted = (part.kind == "quarter") == (duty.frequency == "quarterly")
            if wanted and duty.applies_to(part.last_day):
                yield from (_entry(duty, table, part, day) for table in duty.tables)


def _entry(duty: SupplyDuty, table: str, period: Period, today: date) -> LedgerEntry:
    """Look for the first file that came for the period, or that was made after it ended.

    A file that says neither its period nor its day counts by the day on which it came.
    """
    undated = Q(as_at=None, delivery__received_at__date__gte=period.last_day)
    made_after = Q(delivery__period="") & (Q(as_at__gte=period.last_day) | undated)
    for_it = Q(delivery__period=period.label) | made_after
    came = SuppliedFile.objects.filter(for_it, table=table).select_related("delivery")
    first = came.order_by("delivery__received_at").first()
    due = duty.due_on(period.last_day)
    if first is None:
        state = "overdue" if today > due else "due"
        return LedgerEntry(duty.partner, table, period.label, due, state, None, "")
    received = timezone.localtime(first.delivery.received_at).date()
    state = "received late" if received > due else "received"
    return LedgerEntry(duty.partner, table, period.label, due, state, received, first.file_name)
