"""KPI 1: whether children live in suitable accommodation."""

from childfirst.language.tables import residences
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.lines import Line, total
from childfirst.measures.states import in_force
from childfirst.periods import QUARTER, WHOLE

residence = in_force(
    "residence_in_force", residences, on=cohort.reference_day, key=residences.residence_id
)

SUITABLE = residence.suitability == "SUITABLE"
UNSUITABLE = residence.suitability == "UNSUITABLE"
LINES = (
    Line(label="Suitable", when=SUITABLE),
    Line(label="Unsuitable", when=UNSUITABLE),
    Line(label="Unknown", when=~(SUITABLE | UNSUITABLE)),
)
RULE = (
    "Each child of the cohort once, by the suitability of the residence in force on the "
    "child's reference day. Unknown is recorded as such, left blank, or without a residence."
)
CITES = "Local performance report 2023/24, Visuals 1a to 1c; counting rule 4"

QUARTERS = Measure(
    table="Visual 1b",
    kpi="KPI 1",
    title="Accommodation suitability by quarter",
    counts="children",
    each=QUARTER,
    of=cohort,
    unit=cohort.ypid,
    lines=(*LINES, total("No. of Children")),
    rule=RULE,
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Of two residences open on the day, the one that began later decides.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-01-10,
            residences: ypid, start_date, end_date, suitability
              A, 2022-01-01, , UNSUITABLE
              A, 2023-05-01, , SUITABLE
              A, 2023-07-01, , UNSUITABLE
            """,
            expect={"Suitable": 1, "Unsuitable": 0, "Unknown": 0, "No. of Children": 1},
        ),
        Example(
            shows="Begun on the same day: the one still open, though its key is smaller.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-01-10, 2023-05-31
            residences: residence_id, ypid, start_date, end_date, suitability
              R1, A, 2023-05-01, , UNSUITABLE
              R2, A, 2023-05-01, 2023-08-01, SUITABLE
            """,
            expect={"Suitable": 0, "Unsuitable": 1},
        ),
        Example(
            shows="No record, a blank and UNKNOWN are all unknown; the child stays in the total.",
            period="2023-24Q1",
            given="""
            programmes: ypid, start_date
              A, 2023-01-10
              B, 2023-01-10
              C, 2023-01-10
            residences: ypid, start_date, suitability
              B, 2023-01-01,
              C, 2023-01-01, UNKNOWN
            """,
            expect={"Suitable": 0, "Unsuitable": 0, "Unknown": 3, "No. of Children": 3},
        ),
    ),
)

YEAR = Measure(
    table="Visual 1c",
    kpi="KPI 1",
    title="Accommodation suitability over the whole period",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(*LINES, total("Total no. of children")),
    rule=RULE,
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="The year looks at the last day of the year on which work was open.",
            period="2023-24",
            given="""
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-11-30
            residences: ypid, start_date, end_date, suitability
              A, 2023-01-01, 2023-09-30, UNSUITABLE
              A, 2023-10-01, , SUITABLE
            """,
            expect={"Suitable": 1, "Unsuitable": 0, "Total no. of children": 1},
        ),
    ),
)

MEASURES = (QUARTERS, YEAR)
