"""The work with the cohort: its kind, its orders, and how many programmes at once."""

from childfirst.language.frames import Frame
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.programmes_by_child import (
    ORDERS,
    most_at_once,
    work_by_child,
)
from childfirst.measures.lines import Line

SECTION = "work"
CASE = """
programmes: ypid, start_date, end_date, kind, disposal_type
  A, 2023-04-10, 2023-06-30, statutory, REFERRAL_ORDER
  A, 2023-06-30, 2023-09-30, non_statutory, YOUTH_CAUTION
  B, 2023-04-10, 2023-06-30, statutory, REFERRAL_ORDER
  B, 2023-07-01, 2023-09-30, statutory, REFERRAL_ORDER
  C, 2023-01-10, , non_statutory, YOUTH_CAUTION
  C, 2023-01-10, , prevention, PREVENTION_PROGRAMME
"""


def _numbers(frame: Frame) -> tuple[Line, ...]:
    number = frame.column("programmes")
    return (
        Line(label="One", when=number == 1),
        Line(label="Two", when=number == 2),
        Line(label="Three or more", when=number >= 3),
    )


KIND = profile_table(
    "Kind of work",
    SECTION,
    lines=(
        Line(label="Statutory only", when=work_by_child.statutory & ~work_by_child.non_statutory),
        Line(
            label="Non-statutory only",
            when=work_by_child.non_statutory & ~work_by_child.statutory,
        ),
        Line(label="Both", when=work_by_child.statutory & work_by_child.non_statutory),
    ),
    rule="Each child of the cohort once, by the kinds of counted work open in the period.",
    examples=(
        Example(
            shows="Prevention beside other work changes nothing.",
            period="2023-24",
            given=CASE,
            expect={"Statutory only": 1, "Non-statutory only": 1, "Both": 1},
        ),
    ),
)
ORDER = profile_table(
    "Order",
    SECTION,
    lines=tuple(
        Line(label=label, when=work_by_child.column(f"had_{code.lower()}"))
        for code, label in ORDERS.items()
    ),
    rule=(
        "Children of the cohort with a counted programme of the order or disposal open in the "
        "period, as a share of the cohort. A child may be in several lines."
    ),
    examples=(
        Example(
            shows="Two programmes of one order are one child.",
            period="2023-24",
            given=CASE,
            expect={"Referral order": 2, "Youth caution": 2, "Reparation order": 0},
        ),
    ),
)
PROGRAMMES = profile_table(
    "Programmes in the period",
    SECTION,
    lines=_numbers(work_by_child),
    rule="Each child of the cohort by how many counted programmes were open in the period.",
    examples=(
        Example(
            shows="One after the other or at once, two are two.",
            period="2023-24",
            given=CASE,
            expect={"One": 1, "Two": 2, "Three or more": 0},
        ),
    ),
)
AT_ONCE = profile_table(
    "Programmes at once",
    SECTION,
    lines=_numbers(most_at_once),
    rule=(
        "Each child of the cohort by the most counted programmes open on one day of the period. "
        "Days of start and of end are included."
    ),
    examples=(
        Example(
            shows="A day in common is at once; beginning the day after is not.",
            period="2023-24",
            given=CASE,
            expect={"One": 2, "Two": 1, "Three or more": 0},
        ),
    ),
)

MEASURES = (KIND, ORDER, PROGRAMMES, AT_ONCE)
