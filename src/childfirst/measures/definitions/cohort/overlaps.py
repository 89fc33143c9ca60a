"""Needs that meet in one child: how many, which pairs, and which combinations."""

from decimal import Decimal
from itertools import combinations

from childfirst.language.expressions import Expression
from childfirst.language.functions import decide, together
from childfirst.language.rows import Frame
from childfirst.measures.declaration import Example, How, Line
from childfirst.measures.definitions.cohort.care import care_in_period
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.education import NEET
from childfirst.measures.definitions.cohort.exclusions import SENT_HOME
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.definitions.local.screenings import state
from childfirst.measures.definitions.local.special_needs import SUPPORTED

SECTION = "needs that overlap"
NEEDS = {
    "sen": ("SEN support or plan", SUPPORTED),
    "mental_health": ("Mental health", state.mental_health_need),
    "substance_misuse": ("Substance misuse", state.substance_misuse_need),
    "cared_for": ("Cared for", care_in_period.cared_for),
    "plan": (
        "Child protection or child in need",
        care_in_period.child_protection | care_in_period.child_in_need,
    ),
    "sent_home": ("Suspended or excluded", SENT_HOME),
    "neet": ("Out of education, training and employment", NEET),
}
"""The needs of the profile, in printing order: label and condition."""
NONE = "None of these"

needs = Frame(
    name="needs_of_child",
    of=cohort,
    columns={
        "period": cohort.period,
        "kind": cohort.kind,
        "ypid": cohort.ypid,
        **{name: ~~condition for name, (_, condition) in NEEDS.items()},
    },
    keys=("period", "ypid"),
    why="which of the profile's needs a child has",
)


def _sum() -> Expression:
    first, *others = (decide((needs.column(name), 1), otherwise=0) for name in NEEDS)
    total: Expression = first
    for other in others:
        total = total + other
    return total


def _written() -> Expression:
    """Write the needs of a child together, in printing order."""
    return together(
        " + ", *(decide((needs.column(name), label)) for name, (label, _) in NEEDS.items())
    )


combined = Frame(
    name="needs_combined",
    of=needs,
    columns={
        **{name: needs.column(name) for name in needs.columns},
        "number": _sum(),
        "combination": decide((_sum() >= 2, _written())),
    },
    keys=("period", "ypid"),
    why="how many of the profile's needs a child has, and which together",
)
WHICH = ", ".join(label[0].lower() + label[1:] for label, _ in NEEDS.values()).replace("sEN", "SEN")
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
