"""KPI 3: children with support or a plan for special educational needs."""

from childfirst.language.tables import special_needs
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.lines import Line, total
from childfirst.measures.states import in_any_quarter, in_force
from childfirst.periods import QUARTER, WHOLE

level = in_force(
    "special_needs_in_force",
    special_needs,
    on=cohort.reference_day,
    key=special_needs.special_need_id,
)
SEN_SUPPORT = level.level == "SEN_SUPPORT"
EHCP = level.level == "EHCP"
SUPPORTED = SEN_SUPPORT | EHCP
CITES = "Local performance report 2023/24, Visuals 3a and 3b; counting rules 4 and 5"

supported_in_any_quarter = in_any_quarter("supported_in_any_quarter", cohort, SUPPORTED)


LEVELS = Measure(
    table="Visual 3a",
    kpi="KPI 3",
    title="Level of special educational needs by quarter",
    counts="children",
    each=QUARTER,
    of=cohort,
    unit=cohort.ypid,
    lines=(
        Line(label="SEN Support", when=SEN_SUPPORT),
        Line(label="EHCP", when=EHCP),
        Line(label="No SEN Identified", when=~SUPPORTED),
        total("No. of Children"),
    ),
    rule=(
        "Each child of the cohort once, by the level of the special-needs record in force on the "
        "reference day. A level of none, or no record, is No SEN Identified."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="A plan that ended before the reference day no longer counts.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
              C, 2023-04-10
            special_needs: ypid, start_date, end_date, level
              A, 2020-01-01, 2023-06-29, EHCP
              B, 2020-01-01, 2023-06-30, EHCP
              C, 2020-01-01, , NONE
            """,
            expect={"EHCP": 1, "SEN Support": 0, "No SEN Identified": 2, "No. of Children": 3},
        ),
    ),
)

YEAR = Measure(
    table="Visual 3a",
    kpi="KPI 3",
    title="Children with SEN Support or a plan at any quarter",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(Line(label="EHCP or SEN Support", when=supported_in_any_quarter.held),),
    rule=(
        "Children of the whole period's cohort whose level was SEN Support or EHCP on the "
        "reference day of at least one of its quarters, as a share of that cohort."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="A level held only in the first quarter still counts for the year.",
            period="2023-24",
            given="""
            programmes: ypid, start_date
              A, 2023-04-10
            special_needs: ypid, start_date, end_date, level
              A, 2020-01-01, 2023-07-01, SEN_SUPPORT
            """,
            expect={"EHCP or SEN Support": 1},
        ),
    ),
)


MEASURES = (LEVELS, YEAR)
