"""Made-up records of cautions, sentences, releases and offences, on days that are hard to count."""

from __future__ import annotations

import csv
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


def made_up_record(chance: Random) -> str:
    """Give a record in the words of a worked example: a few children, many hard days."""
    children, offences, outcomes, programmes, links = [], [], [], [], []
    anchor = chance.choice(ANCHORS)
    for child in range(chance.randint(2, 8)):
        born = months_after(_day(chance, anchor), -12 * chance.choice((9, 10, 14, 17, 18)))
        number = chance.choice(("", "N/A", "n/a", "SE 1", "SE1", "SE2"))
        shared = number in ("SE1", "SE2") and chance.random() < 0.7
        born = date(2008, 2, 29) if shared else born
        deleted = "YES" if chance.random() < 0.1 else "NO"
        children.append(f"C{child}, {number}, {born}, {deleted}")
        for _ in range(chance.randint(1, 6)):
            offence = f"O{len(offences)}"
            offences.append(f"{offence}, C{child}, {_day(chance, anchor)}")
            for _ in range(chance.choice((0, 1, 1, 1, 2))):
                facts = [chance.choice(of) for of in (OUTCOMES, HOMES, APPEALS)]
                outcomes.append(", ".join([offence, str(_day(chance, anchor)), *facts]))
        if chance.random() < 0.4:
            end = _day(chance, anchor) if chance.random() < 0.8 else ""
            facts = (f"P{child}", f"C{child}", "2022-01-01", end, "DTO_CUSTODY")
            programmes.append(", ".join([*map(str, facts), chance.choice(REASONS)]))
            if chance.random() < 0.5:
                links.append(f"P{child}, {offence}")
    blocks = {
        "children: ypid, originating_yot_person_id, date_of_birth, deleted": children,
        "offences: offence_id, ypid, offence_date": offences,
        "outcomes: offence_id, outcome_date, legal_outcome, residence_on_legal_outcome_date, "
        "outcome_appeal_status": outcomes,
        "programmes: programme_id, ypid, start_date, end_date, disposal_type, end_reason": (
            programmes
        ),
        "programme_offences: programme_id, offence_id": links,
    }
    return "\n".join(line for heading, rows in blocks.items() for line in (heading, *rows))


def _day(chance: Random, anchor: date) -> date:
    """Give a day at, or a day beside, so many months from the end of a month."""
    moved = months_after(anchor, chance.choice((-3, 0, 0, 0, 6, 12, 12, 18, 18)))
    return moved + timedelta(days=chance.choice((-1, 0, 0, 1)))


def write_record(given: str, folder: Path) -> dict[str, pa.Table]:
    """Write an example as a folder of extracts; give it as the tables of a session too."""
    tables = example_tables(given)
    for name, table in tables.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, table.column_names)
            writer.writeheader()
            writer.writerows(table.to_pylist())
    return tables
