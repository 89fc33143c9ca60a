"""Sections about all children: who they are, and where they live."""

from childfirst.periods import QUARTER, WHOLE
from childfirst.publication.declaration import ChartKind, SectionDeclaration, Tabulation

COHORT = SectionDeclaration(
    heading="Cohort",
    introduction=(
        "Children with statutory or non-statutory work open on any day of the period. Prevention "
        "work alone does not bring a child onto the cohort. Every percentage of children below "
        "is of these children, or of the part of them that a table names.",
    ),
    tables=(
        Tabulation(
            name="Cohort",
            table="Cohort",
            each="",
            chart=ChartKind.PERIODS,
            leads="No. of Children",
            called={"No. of Children": "Children"},
            says={"No. of Children": "were on the cohort"},
        ),
    ),
)

_LIVED = {"Suitable": "lived in accommodation recorded as suitable"}
ACCOMMODATION = SectionDeclaration(
    heading="1. Accommodation",
    introduction=(
        "Children, by whether the place they lived in was recorded as suitable. A child is looked "
        "at on the last day of the period on which work with them was open.",
    ),
    tables=(
        Tabulation(
            name="Visual 1b",
            table="Visual 1b",
            each=QUARTER,
            chart=ChartKind.PERIODS,
            leads="Suitable",
            says=_LIVED,
        ),
        Tabulation(
            name="Visual 1c",
            table="Visual 1c",
            each=WHOLE,
            chart=ChartKind.RANKED,
            leads="Suitable",
            says=_LIVED,
        ),
    ),
)
