"""What was supplied for a report: by whom, in which file, and how old it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from childfirst.measures.figures import Status
from childfirst.publication.words.statuses import MARKS
from childfirst.publication.words.wording import written_date
from childfirst.record.dictionary import tables
from childfirst.record.supply_duties import duty_for
from childfirst.snapshot.manifest import Manifest, TableManifest

NO_FILE = "No file on record"
NOT_SAID = "Not said"


@dataclass(frozen=True)
class SupplyRow:
    """A supply as printed."""

    title: str
    partner: str
    file: str
    rows: str
    day: str
    age: str


@dataclass(frozen=True)
class Supply:
    """One table of the record as supplied; a blank `file` says that nobody supplied it.

    `as_at` is the day that the rows describe, None where the supplier did not say. No `rows`
    (None) are printed as withheld.
    """

    table: str
    file: str
    rows: int | None
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

    def days_old(self, on: date) -> int | None:
        """How many days before `on` the rows were true; None when their day is not known."""
        return None if self.as_at is None else (on - self.as_at).days

    def printed(self, on: date) -> SupplyRow:
        """Give the supply in words, with its age on a day."""
        days = self.days_old(on)
        return SupplyRow(
            title=self.title,
            partner=self.partner,
            file=self.file or "Not supplied",
            rows=MARKS[Status.SUPPRESSED].mark if self.rows is None else f"{self.rows:,}",
            day=written_date(self.as_at) if self.as_at else NOT_SAID,
            age=NOT_SAID if days is None else f"{days:,}",
        )


def supplies_of(manifest: Manifest) -> list[Supply]:
    """Give what a snapshot was made from, file by file, then what nobody supplied."""
    found = [supply for name, table in manifest.tables.items() for supply in _supplied(name, table)]
    return [*found, *(Supply(name, "", 0, None) for name in manifest.not_collected)]


def _supplied(name: str, table: TableManifest) -> Iterator[Supply]:
    if table.rows and not table.sources:
        yield Supply(name, NO_FILE, table.rows, None)
    for source in table.sources:
        file = f"{source.file}, {source.sheet}" if source.sheet else source.file
        yield Supply(
            name, file, source.rows, date.fromisoformat(source.as_at) if source.as_at else None
        )
