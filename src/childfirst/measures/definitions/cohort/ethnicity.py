"""Ethnicity, as the child defines it: the national groups, and the 18+1 codes."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.ages import SECTION
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.breakdowns import (
    ETHNICITIES,
    GROUPS,
    NOT_KNOWN,
    of_group,
)
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.lines import Line

KNOWN = cohort.ethnicity.one_of(
    *(code.code for code in ETHNICITIES.codes if code.group != NOT_KNOWN)
)
CASE = """
children: ypid, ethnicity
  A, W1
  B, B9
  C, NS
  D,
programmes: ypid, start_date
  A, 2023-04-10
  B, 2023-04-10
  C, 2023-04-10
  D, 2023-04-10
"""

ETHNIC_GROUPS = profile_table(
    "Ethnic group",
    SECTION,
    lines=(
        *(Line(label=group, when=of_group(group)) for group in GROUPS),
        Line(label=NOT_KNOWN, when=~KNOWN),
    ),
    rule=(
        "Each child of the cohort by the national group of the ethnicity that the child states. "
        "Not stated and not recorded are information not obtainable, shown last."
    ),
    examples=(
        Example(
            shows="Not stated and blank are both information not obtainable.",
            period="2023-24",
            given=CASE,
            expect={"White": 1, "Black or Black British": 1, "Mixed": 0, NOT_KNOWN: 2},
        ),
    ),
)
ETHNICITY = profile_table(
    "Ethnicity",
    SECTION,
    lines=(
        *(
            Line(
                label=code.label if code.group == NOT_KNOWN else f"{code.group}: {code.label}",
                when=cohort.ethnicity == code.code,
            )
            for code in ETHNICITIES.codes
        ),
        Line(label="Not recorded", when=cohort.ethnicity.is_missing),
    ),
    rule="Each child of the cohort by the code of the 18+1 classification that is recorded.",
    examples=(
        Example(
            shows="Stated, not stated and not recorded are told apart.",
            period="2023-24",
            given=CASE,
            expect={"White: British": 1, "White: Irish": 0, "Not stated": 1, "Not recorded": 1},
        ),
    ),
)

MEASURES = (ETHNIC_GROUPS, ETHNICITY)
