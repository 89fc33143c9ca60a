"""Visuals 9b and 9c: children by the group and the wording of their offences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from tests.reference.cells import Cell
from tests.reference.cohort import Cohort, stands
from tests.reference.extracts import day
from tests.reference.periods import Period, quarters

GROUPS = {
    "VIOLENCE_AGAINST_THE_PERSON": "Violence Against The Person",
    "DRUGS": "Drugs",
    "ROBBERY": "Robbery",
    "RACIALLY_AGGRAVATED": "Racially Aggravated",
    "SEXUAL_OFFENCES": "Sexual Offences",
    "DEATH_OR_INJURY_BY_DANGEROUS_DRIVING": "Death Or Injury By Dangerous Driving",
}


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give different children by group and in total, then by wording, for each quarter."""
    offences = cohort.extracts.rows("offences")
    grouped = [row for row in offences if row["yjb_offence_category"] in GROUPS]
    wordings = sorted({row["offence_description"] for row in grouped})
    for quarter in quarters(year):
        groups, words = _children(cohort, quarter)
        for code, name in GROUPS.items():
            yield Cell("Visual 9b", name, quarter.label, len(groups[code]))
        yield Cell("Visual 9b", "Total", quarter.label, len(set().union(*groups.values())))
        for wording in wordings:
            yield Cell("Visual 9c", wording, quarter.label, len(words[wording]))


def _children(cohort: Cohort, period: Period) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Give the children of the period by offence group, and by offence wording."""
    outcomes = cohort.extracts.by("outcomes", "offence_id")
    members = cohort.reference_days(period)
    groups: dict[str, set[str]] = defaultdict(set)
    words: dict[str, set[str]] = defaultdict(set)
    for offence in cohort.extracts.rows("offences"):
        found = [o for o in outcomes.get(offence["offence_id"], ()) if stands(o)]
        decided = any(period.holds(day(outcome, "outcome_date")) for outcome in found)
        listed = offence["yjb_offence_category"] in GROUPS
        if decided and listed and offence["ypid"] in members:
            groups[offence["yjb_offence_category"]].add(offence["ypid"])
            words[offence["offence_description"]].add(offence["ypid"])
    return groups, words
