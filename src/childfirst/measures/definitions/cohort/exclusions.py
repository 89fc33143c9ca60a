"""Children sent home from school, and violence beside it."""

from childfirst.language.frames import Frame, sum_of, whether_any
from childfirst.language.functions import decide
from childfirst.language.tables import periods, suspensions_exclusions
from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.care import this_period
from childfirst.measures.definitions.cohort.decided import decided_by_child
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.cohort.education import SECTION
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.lines import How, Line

SUSPENSION = suspensions_exclusions.kind == "suspension"
EXCLUSION = suspensions_exclusions.kind == "permanent_exclusion"

sent_home = Frame(
    name="sent_home",
    of=cohort,
    along=(suspensions_exclusions, periods),
    where=(cohort.ypid == suspensions_exclusions.ypid)
    & this_period
    & (suspensions_exclusions.start_date >= periods.first_day)
    & (suspensions_exclusions.start_date <= periods.last_day),
    columns={
        "period": cohort.period,
        "ypid": cohort.ypid,
        "suspended": whether_any(SUSPENSION),
        "excluded": whether_any(EXCLUSION),
        "suspensions": sum_of(decide((SUSPENSION, 1), otherwise=0)),
        "exclusions": sum_of(decide((EXCLUSION, 1), otherwise=0)),
        "days": sum_of(suspensions_exclusions.days),
    },
    keys=("period", "ypid"),
    group_by=("period", "ypid"),
    why="suspensions and exclusions of a child that began in the period, taken together",
)
SENT_HOME = sent_home.ypid.is_known
CASE = """
programmes: ypid, start_date
  A, 2023-05-01
  B, 2023-05-01
  C, 2023-05-01
suspensions_exclusions: ypid, kind, start_date, days
  A, suspension, 2023-04-01, 2
  A, suspension, 2024-03-31, 3
  B, suspension, 2023-03-31, 5
  C, permanent_exclusion, 2023-09-04,
offences: offence_id, ypid, yjb_offence_category
  O1, A, ROBBERY
  O2, B, VIOLENCE_AGAINST_THE_PERSON
  O3, C, DRUGS
outcomes: offence_id, outcome_date
  O1, 2023-04-10
  O2, 2023-04-10
  O3, 2023-04-10
"""


def _number(label: str, column: str, unit: str) -> Line:
    adds = sent_home.column(column).or_else(0)
    return Line(label=label, how=How.TOTAL, adds=adds, share_of=None, unit=unit)


SUSPENSIONS = profile_table(
    "Suspensions and exclusions",
    SECTION,
    lines=(
        Line(label="Children suspended", when=sent_home.suspended),
        Line(label="Children permanently excluded", when=sent_home.excluded),
        Line(label="Children suspended or excluded", when=SENT_HOME),
        _number("Suspensions", "suspensions", "suspensions"),
        _number("Permanent exclusions", "exclusions", "exclusions"),
        _number("School days lost to suspension", "days", "school days"),
    ),
    rule=(
        "Children of the cohort with a suspension or permanent exclusion that began in the "
        "period, as a share of the cohort; how many there were; and the school days lost, as far "
        "as days were recorded."
    ),
    examples=(
        Example(
            shows="The first and the last day count; the day before does not.",
            period="2023-24",
            given=CASE,
            expect={
                "Children suspended": 1,
                "Children permanently excluded": 1,
                "Children suspended or excluded": 2,
                "Suspensions": 2,
                "Permanent exclusions": 1,
                "School days lost to suspension": 5,
            },
        ),
    ),
)
VIOLENCE = profile_table(
    "Violence and exclusion from school",
    SECTION,
    lines=(
        Line(label="Violent offence", when=decided_by_child.violent),
        Line(label="Suspended or excluded", when=SENT_HOME),
        Line(label="Both", when=decided_by_child.violent & SENT_HOME),
        Line(label="Neither", when=~decided_by_child.violent & ~SENT_HOME),
    ),
    rule=(
        "Children of the cohort with an outcome that stands, dated in the period, for violence "
        "against the person or robbery; with a suspension or exclusion that began in it; with "
        "both; and with neither, as shares of the cohort. Which came first is not asked, and "
        "neither is said to cause the other. That robbery is violent is an assumption."
    ),
    cites="Audit of violence and exclusion, May 2024",
    examples=(
        Example(
            shows="A child is in both only if both fall in the period.",
            period="2023-24",
            given=CASE,
            expect={"Violent offence": 2, "Suspended or excluded": 2, "Both": 1, "Neither": 0},
        ),
    ),
)

MEASURES = (SUSPENSIONS, VIOLENCE)
