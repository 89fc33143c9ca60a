"""What was supplied for a report: by whom, in which file, and how old it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from childfirst.record.dictionary import tables
from childfirst.record.supply_duties import duty_for


@dataclass(frozen=True)
class Supply:
    """One table of the record as supplied. `as_at` is the day it describes, if known."""

    table: str
    file: str
    rows: int
    as_at: date | None

    @property
    def title(self) -> str:
        """The table in the words of the data dictionary; its name where that has none."""
        entry = tables().get(self.table)
        return entry.title if entry else self.table

    @property
    def partner(self) -> str:
        """Who owes the table; `Nobody named` where the duties do not say."""
        try:
            return duty_for(self.table).partner
        except KeyError:
            return "Nobody named"
