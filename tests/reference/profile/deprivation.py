"""How deprived the places are in which the children live."""

from __future__ import annotations

from collections.abc import Iterator

from tests.reference.cohort import Cohort
from tests.reference.periods import Period
from tests.reference.profile.answers import Answers


def tables(cohort: Cohort, period: Period) -> Iterator[Answers]:
    """Give each child by the decile of the postcode, where it is in the lookup."""
    ends = {"1": " (most deprived)", "10": " (least deprived)"}
    lookup = {
        row["home_postcode"]: f"Decile {row['decile']}{ends.get(row['decile'], '')}"
        for row in cohort.extracts.rows("postcode_deprivation")
    }
    homes = {
        row["ypid"]: row["postcode"].strip().upper() for row in cohort.extracts.rows("children")
    }
    children = cohort.reference_days(period)
    yield (
        "Deprivation",
        (
            lookup.get(homes[c], "Postcode not in the lookup") if homes[c] else "No postcode"
            for c in children
        ),
    )
