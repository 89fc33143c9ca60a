"""Needs that meet in one child: how many, which pairs, and which combinations."""

from decimal import Decimal
from itertools import combinations

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.combined_needs import NEEDS, WHICH, combined
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.lines import How, Line

SECTION = "needs that overlap"
NONE = "None of these"


CASE = """
programmes: ypid, start_date
  A, 2023-05-01
  B, 2023-05-01
  C, 2023-05-01
special_needs: ypid, start_date, level
  A, 2020-01-01, EHCP
  B, 2020-01-01, SEN_SUPPORT
care_statuses: ypid, status, start_date
  A, cared_for, 2022-01-01
  B, cared_for, 2022-01-01
suspensions_exclusions: ypid, kind, start_date
  B, suspension, 2023-09-04
"""

NUMBER = profile_table(
    "Number of needs",
    SECTION,
    of=combined,
    lines=(
        *(
            Line(label=label, when=combined.number == number)
            for number, label in enumerate(("None", "One", "Two", "Three"))
        ),
        Line(label="Four or more", when=combined.number >= 4),
        Line(
            label="Mean number of needs",
            how=How.MEAN,
            adds=combined.number,
            share_of=None,
            unit="needs",
        ),
    ),
    rule=f"Each child of the cohort by how many of these are known: {WHICH}.",
    examples=(
        Example(
            shows="Three children with two, three and no needs.",
            period="2023-24",
            given=CASE,
            expect={"None": 1, "Two": 1, "Three": 1, "Mean number of needs": Decimal("1.7")},
        ),
    ),
)
PAIRS = profile_table(
    "Needs and pairs of needs",
    SECTION,
    of=combined,
    lines=(
        *(Line(label=label, when=combined.column(name)) for name, (label, _) in NEEDS.items()),
        *(
            Line(
                label=f"{NEEDS[one][0]} + {NEEDS[other][0]}",
                when=combined.column(one) & combined.column(other),
            )
            for one, other in combinations(NEEDS, 2)
        ),
    ),
    rule=(
        "Children of the cohort with the need, and with both needs of a pair whatever else they "
        f"have, as shares of the cohort. The needs are: {WHICH}. A child is in every line that "
        "fits."
    ),
    examples=(
        Example(
            shows="A child with three needs is in three pairs.",
            period="2023-24",
            given=CASE,
            expect={
                "Cared for": 2,
                "SEN support or plan + Cared for": 2,
                "Cared for + Suspended or excluded": 1,
                "Mental health + Substance misuse": 0,
            },
        ),
    ),
)
COMBINATIONS = profile_table(
    "Combinations of needs",
    SECTION,
    of=combined,
    lines=(
        Line(label=NONE, when=combined.number == 0),
        Line(label="One need only", when=combined.number == 1),
    ),
    lines_by=Line(label="", of=combined.combination),
    rule=(
        "Each child of the cohort once: with two needs or more by exactly which they are, with a "
        f"line for each combination that occurs; with one; with none. The needs are: {WHICH}."
    ),
    examples=(
        Example(
            shows="Each child is in one combination only.",
            period="2023-24",
            given=CASE,
            expect={
                "SEN support or plan + Cared for": 1,
                "SEN support or plan + Cared for + Suspended or excluded": 1,
                NONE: 1,
            },
        ),
    ),
)

MEASURES = (NUMBER, PAIRS, COMBINATIONS)
