"""KPI 5: substance misuse."""

from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.screenings import (
    YEAR_RULE,
    state,
    substance_misuse_in_any_quarter,
)
from childfirst.measures.lines import Line, total
from childfirst.periods import QUARTER, WHOLE

CITES = "Local performance report 2023/24, Visual 5; counting rule 5"
RULE = (
    "Yes when the latest substance misuse screening on or before the reference day has a need "
    "identified by then, No when it has none. A child never screened has no value and is left "
    "out of the table and its total."
)
QUARTERS = Measure(
    table="Visual 5",
    kpi="KPI 5",
    title="Substance misuse by quarter",
    counts="children",
    each=QUARTER,
    of=state,
    unit=state.ypid,
    only=state.screened_for_substance_misuse,
    lines=(
        Line(label="Yes", when=state.substance_misuse_need),
        Line(label="No", when=~state.substance_misuse_need),
        total("No. of Children"),
    ),
    rule=RULE,
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Never screened is not No: the child leaves the base.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, substance_misuse, 2023-04-12,
            """,
            expect={"Yes": 0, "No": 1, "No. of Children": 1},
        ),
    ),
)

CHANGE_GROW_LIVE = Measure(
    table="Visual 5",
    kpi="KPI 5",
    title="Children with a Change Grow Live intervention",
    counts="children",
    each=QUARTER,
    of=state,
    unit=state.ypid,
    lines=(Line(label="Change Grow Live intervention", when=state.change_grow_live),),
    rule=(
        "Children of the quarter's cohort with a substance misuse record of this provider that "
        "they attended on or before the reference day, whether or not they were screened."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="An offer that the child has not taken up by the reference day does not count.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, offered_date, attended_from, provider
              A, substance_misuse, 2023-04-12, 2023-06-30, Change Grow Live
              B, substance_misuse, 2023-04-12, 2023-07-01, Change Grow Live
            """,
            expect={"Change Grow Live intervention": 1},
        ),
    ),
)

YEAR = Measure(
    table="Visual 5",
    kpi="KPI 5",
    title="Substance misuse at any quarter of the period",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(Line(label="Yes", when=substance_misuse_in_any_quarter.held),),
    rule=f"{RULE} {YEAR_RULE}",
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="The base of the year is the whole cohort, screened or not.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, substance_misuse, 2023-04-12, 2023-04-12
            """,
            expect={"Yes": 1},
        ),
    ),
)

MEASURES = (QUARTERS, CHANGE_GROW_LIVE, YEAR)
