"""By what the tables of children can be broken down on the local basis."""

from __future__ import annotations

from childfirst.language.expressions import Condition
from childfirst.language.functions import decide
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.record.codelists import codelist

ETHNICITIES = codelist("ethnicity")
NOT_KNOWN = "Information not obtainable"


def of_group(group: str) -> Condition:
    """Say whether a child's ethnicity is of a national group."""
    return cohort.ethnicity.one_of(*(c.code for c in ETHNICITIES.codes if c.group == group))


GROUPS = tuple(group for group in ETHNICITIES.groups() if group != NOT_KNOWN)

BREAKDOWNS = {
    "sex": Breakdown(
        name="sex",
        value=decide(
            (cohort.sex == "1", "male"), (cohort.sex == "2", "female"), otherwise="unknown"
        ),
        values=("male", "female", "unknown"),
    ),
    "age": Breakdown(
        name="age",
        value=decide(
            (cohort.age < 10, "under 10"),
            (cohort.age <= 14, "10-14"),
            (cohort.age <= 17, "15-17"),
            otherwise="18 and over",
        ),
        values=("under 10", "10-14", "15-17", "18 and over"),
    ),
    "ethnicity": Breakdown(
        name="ethnicity",
        value=decide(*((of_group(group), group) for group in GROUPS), otherwise=NOT_KNOWN),
        values=(*GROUPS, NOT_KNOWN),
    ),
}
