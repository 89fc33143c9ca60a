"""Made-up records of cautions, sentences, releases and offences, on days that are hard to count."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pyarrow as pa

from childfirst.engine.example_tables import example_tables
from childfirst.periods import months_after

ANCHORS = (date(2022, 12, 31), date(2023, 2, 28), date(2023, 3, 31), date(2024, 2, 29))
OUTCOMES = (
    "YOUTH_CAUTION",
    "YOUTH_CONDITIONAL_CAUTION",
    "REFERRAL_ORDER",
    "YOUTH_REHABILITATION_ORDER",
    "DETENTION_AND_TRAINING_ORDER",
    "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
)
HOMES = ("LOCAL", "LOCAL", "LOCAL", "OTHER")
APPEALS = ("", "", "", "Appeal pending", "Changed on appeal", "Result of appeal successful")
REASONS = ("COMPLETED", "", "TRANSFERRED_OUT")
FIELDS = {
    "children": "ypid, originating_yot_person_id, date_of_birth, deleted",
    "offences": "offence_id, ypid, offence_date",
    "outcomes": "offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date, "
    "outcome_appeal_status",
    "hearings": "hearing_id, ypid, hearing_date",
    "hearing_offences": "hearing_id, offence_id",
    "programmes": "programme_id, ypid, start_date, end_date, disposal_type, end_reason",
    "programme_offences": "programme_id, offence_id",
}


class _Record:
    """Rows as a worked example writes them, around one day."""

    def __init__(self, chance: Random) -> None:
        self.chance, self.anchor = chance, chance.choice(ANCHORS)
        self.rows: dict[str, list[str]] = defaultdict(list)

    def add(self, table: str, *values: object) -> None:
        self.rows[table].append(", ".join(map(str, values)))

    def day(self) -> date:
        """Give a day at, or a day beside, so many months from the end of a month."""
        moved = months_after(self.anchor, self.chance.choice((-3, 0, 0, 0, 6, 12, 12, 18, 18)))
        return moved + timedelta(days=self.chance.choice((-1, 0, 0, 1)))

    def child(self, child: str) -> None:
        born = months_after(self.day(), -12 * self.chance.choice((9, 10, 14, 17, 18)))
        number = self.chance.choice(("", "N/A", "n/a", "SE 1", "SE1", "SE2"))
        shared = number in ("SE1", "SE2") and self.chance.random() < 0.7
        born = date(2008, 2, 29) if shared else born
        self.add("children", child, number, born, "YES" if self.chance.random() < 0.1 else "NO")
        for number in range(self.chance.randint(1, 6)):
            self.offence(f"O{child}{number}", child)
        if self.chance.random() < 0.4:
            end = self.day() if self.chance.random() < 0.8 else ""
            reason = self.chance.choice(REASONS)
            self.add("programmes", f"P{child}", child, "2022-01-01", end, "DTO_CUSTODY", reason)
            if self.chance.random() < 0.5:
                self.add("programme_offences", f"P{child}", f"O{child}0")

    def offence(self, key: str, child: str) -> None:
        self.add("offences", key, child, self.day())
        for _ in range(self.chance.choice((0, 1, 1, 1, 2))):
            facts = [self.chance.choice(of) for of in (OUTCOMES, HOMES, APPEALS)]
            self.add("outcomes", key, self.day(), *facts)
        for number in range(self.chance.choice((0, 1, 1, 2))):
            self.add("hearings", f"H{key}{number}", child, self.day())
            self.add("hearing_offences", f"H{key}{number}", key)


def made_up_record(chance: Random) -> str:
    """Give a record in the words of a worked example: a few children, many hard days."""
    record = _Record(chance)
    for number in range(chance.randint(2, 8)):
        record.child(f"C{number}")
    blocks = ((f"{table}: {fields}", record.rows[table]) for table, fields in FIELDS.items())
    return "\n".join(line for heading, rows in blocks for line in (heading, *rows))


def write_record(given: str, folder: Path) -> dict[str, pa.Table]:
    """Write an example as a folder of extracts; give it as the tables of a session too."""
    tables = example_tables(given)
    for name, table in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, table.column_names)
            writer.writeheader()
            writer.writerows(table.to_pylist())
    return tables
