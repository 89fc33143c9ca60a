"""Who owes which tables, how often: `supply_duties.yaml`, read and checked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files
from typing import Literal

import yaml

Frequency = Literal["quarterly", "yearly"]


@dataclass(frozen=True)
class SupplyDuty:
    """A partner's duty to supply tables `due_days` after each quarter or financial year."""

    partner: str
    tables: tuple[str, ...]
    frequency: Frequency
    due_days: int

    def applies_to(self, period_end: date) -> bool:
        """Say whether a period of the duty ends on `period_end`."""
        months = (3,) if self.frequency == "yearly" else (3, 6, 9, 12)
        last_of_month = (period_end + timedelta(days=1)).day == 1
        return last_of_month and period_end.month in months

    def due_on(self, period_end: date) -> date:
        """Give the last day in time for the period that ends on `period_end`."""
        return period_end + timedelta(days=self.due_days)


@cache
def supply_duties() -> tuple[SupplyDuty, ...]:
    """Give every duty, in the order of the file."""
    text = (files("childfirst.record") / "supply_duties.yaml").read_text(encoding="utf-8")
    return tuple(
        SupplyDuty(**{**row, "tables": tuple(row["tables"])}) for row in yaml.safe_load(text)
    )


def duty_for(table: str) -> SupplyDuty:
    """Give the duty that covers `table`; raise KeyError when nobody owes it."""
    for duty in supply_duties():
        if table in duty.tables:
            return duty
    raise KeyError(f"nobody owes {table}")
