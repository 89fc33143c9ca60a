"""Small packages written on the spot, one child and one order at a time."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

from tests.reference.extracts import Row

FIELDS = {
    "children": "ypid originating_yot_person_id date_of_birth sex gender ethnicity deleted",
    "offences": (
        "offence_id ypid offence_date arrest_date yjb_offence_category yjb_seriousness_score"
    ),
    "outcomes": (
        "outcome_id offence_id outcome_date legal_outcome residence_on_legal_outcome_date "
        "outcome_appeal_status"
    ),
    "programmes": (
        "programme_id ypid start_date end_date release_date disposal_type successfully_completed"
    ),
    "programme_offences": "programme_id offence_id",
    "hearings": "hearing_id ypid hearing_date remand_decision",
    "hearing_offences": "hearing_id offence_id",
    "residences": "residence_id ypid start_date end_date accommodation_type suitability",
    "education": (
        "ypid start_date end_date provision_type suitability hours_offered hours_attended"
    ),
    "special_needs": "ypid start_date end_date identified_sendaln formal_plan",
    "health_needs": (
        "ypid domain screened_date need_identified_date offered_date attended_from attended_to "
        "intervention_type"
    ),
    "care_statuses": "ypid status start_date end_date",
    "victims": "victim_id type",
    "victim_interventions": (
        "victim_id offence_id consent_to_contact contacted_date engaged_rj view_prior "
        "progress_provided_date support_provided_date progress_requested_date "
        "support_requested_date"
    ),
    "populations": "area year population",
    "board_members": "member_id sector senior joined_date",
    "board_meetings": "meeting_id meeting_date",
    "board_attendance": "meeting_id member_id status",
}
"""The fields that counting asks for; whatever a test does not say is blank."""


class Package:
    """Rows of a made-up service; keys are short names that a test chooses itself."""

    def __init__(self) -> None:
        self.rows: dict[str, list[Row]] = defaultdict(list)

    def add(self, table: str, **values: str) -> None:
        """Add a row; fields not given are blank."""
        blank = dict.fromkeys(FIELDS[table].split(), "")
        unknown = set(values) - set(blank)
        if unknown:
            raise ValueError(f"{table} has no field {', '.join(sorted(unknown))}")
        self.rows[table].append(blank | values)

    def child(self, key: str = "A", born: str = "2007-06-15", **values: str) -> None:
        """Add a child, a white boy of 15 or 16 in the spring of 2023 unless told otherwise."""
        usual = {"sex": "1", "ethnicity": "W1", "deleted": "NO"}
        self.add("children", **usual | {"ypid": key, "date_of_birth": born} | values)

    def offence(self, key: str, child: str = "A", **values: str) -> None:
        """Add an offence of 1 January 2023, a theft unless told otherwise."""
        usual = {"yjb_offence_category": "THEFT_AND_HANDLING_STOLEN_GOODS"}
        usual |= {"offence_date": "2023-01-01", "yjb_seriousness_score": "3"}
        self.add("offences", **usual | {"offence_id": key, "ypid": child} | values)

    def outcome(self, offence: str, kind: str, decided: str, **values: str) -> None:
        """Add a local outcome of an offence."""
        key = f"{offence}{len(self.rows['outcomes'])}"
        usual = {"outcome_id": key, "residence_on_legal_outcome_date": "LOCAL"}
        facts = {"offence_id": offence, "legal_outcome": kind, "outcome_date": decided}
        self.add("outcomes", **usual | facts | values)

    def programme(
        self, offence: str, kind: str, start: str, end: str, child: str = "A", done: str = ""
    ) -> None:
        """Add a programme that answers one offence."""
        key = f"P{len(self.rows['programmes'])}"
        facts = {"ypid": child, "disposal_type": kind, "start_date": start, "end_date": end}
        self.add("programmes", programme_id=key, successfully_completed=done, **facts)
        self.add("programme_offences", programme_id=key, offence_id=offence)

    def order(self, key: str, kind: str, start: str, end: str, child: str = "A") -> None:
        """Add an offence with its outcome and programme, both begun on the same day."""
        self.offence(key, child)
        self.outcome(key, kind, start)
        self.programme(key, kind, start, end, child)

    def hearing(self, offence: str, moment: str, child: str = "A", remand: str = "") -> None:
        """Add a hearing of one offence."""
        key = f"H{len(self.rows['hearings'])}"
        facts = {"ypid": child, "hearing_date": moment, "remand_decision": remand}
        self.add("hearings", hearing_id=key, **facts)
        self.add("hearing_offences", hearing_id=key, offence_id=offence)

    def write(self, folder: Path) -> Path:
        """Write every table to a folder, empty ones as their header alone, and give it back."""
        for table, fields in FIELDS.items():
            with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, fields.split())
                writer.writeheader()
                writer.writerows(self.rows[table])
        return folder
