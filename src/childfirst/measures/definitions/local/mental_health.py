"""KPI 4: mental health and emotional wellbeing."""

from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.screenings import (
    YEAR_RULE,
    mental_health_in_any_quarter,
    state,
)
from childfirst.measures.lines import Line, total
from childfirst.periods import QUARTER, WHOLE

CITES = "Local performance report 2023/24, Visual 4; counting rule 5"
RULE = (
    "A child has a mental health need when the latest mental health screening on or before the "
    "reference day identified a need by then; or Social, Emotional and Mental Health is among "
    "the needs identified by then and the level in force is SEN Support or EHCP; or the latest "
    "substance misuse screening has a need and records a mental health category."
)
QUARTERS = Measure(
    table="Visual 4",
    kpi="KPI 4",
    title="Mental health need by quarter",
    counts="children",
    each=QUARTER,
    of=state,
    unit=state.ypid,
    lines=(
        Line(label="Yes", when=state.mental_health_need),
        Line(label="No", when=~state.mental_health_need),
        total("No. of Children"),
    ),
    rule=RULE,
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="The latest screening decides, and a need found by it only from its own date on.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-04-12, 2023-04-12
              A, mental_health, 2023-08-01,
              B, mental_health, 2023-06-20, 2023-07-10
            """,
            expect={"2023/24 Q1|Yes": 1, "2023/24 Q2|Yes": 1, "2023/24 Q2|No": 1},
        ),
        Example(
            shows="SEMH counts only with SEN Support or a plan in force.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            special_needs: ypid, start_date, level
              A, 2022-01-01, SEN_SUPPORT
              B, 2022-01-01, NONE
            special_need_types: ypid, need, identified_date
              A, "Social, Emotional and Mental Health", 2022-01-01
              B, "Social, Emotional and Mental Health", 2022-01-01
            """,
            expect={"Yes": 1, "No": 1},
        ),
    ),
)

PLANS = Measure(
    table="Visual 4 of those with need",
    kpi="KPI 4",
    title="Children with a mental health need, by level of special educational needs",
    counts="children",
    each=QUARTER,
    of=state,
    unit=state.ypid,
    only=state.mental_health_need,
    lines=(
        Line(label="EHCP", when=state.ehcp),
        Line(label="SEN Support", when=state.sen_support),
        total("No. of Children"),
    ),
    rule="Children with a mental health need, by the level in force on the reference day.",
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="A child with a plan and no mental health need is not in this table.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
            special_needs: ypid, start_date, level
              A, 2022-01-01, EHCP
              B, 2022-01-01, EHCP
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-04-12, 2023-04-12
            """,
            expect={"EHCP": 1, "SEN Support": 0, "No. of Children": 1},
        ),
    ),
)

YEAR = Measure(
    table="Visual 4",
    kpi="KPI 4",
    title="Mental health need at any quarter of the period",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(Line(label="Yes", when=mental_health_in_any_quarter.held),),
    rule=f"{RULE} {YEAR_RULE}",
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="A need in the first quarter that a later screening does not find still counts.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
            health_needs: ypid, domain, screened_date, need_identified_date
              A, mental_health, 2023-04-12, 2023-04-12
              A, mental_health, 2023-08-01,
            """,
            expect={"Yes": 1},
        ),
    ),
)

MEASURES = (QUARTERS, PLANS, YEAR)
