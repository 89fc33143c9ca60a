"""KPI 2: education, training and employment, for school age, post-16 and all children."""

from childfirst.language.expressions import Condition
from childfirst.language.functions import ALWAYS, age, school_year_group
from childfirst.language.tables import education
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.definitions.local.cohort import FROM, cohort
from childfirst.measures.definitions.local.education_examples import examples_for
from childfirst.measures.lines import How, Line, lines_for, total
from childfirst.measures.states import in_force
from childfirst.periods import QUARTER, WHOLE

placement = in_force(
    "education_in_force", education, on=cohort.reference_day, key=education.education_id
)

year_group = school_year_group(cohort.date_of_birth, cohort.reference_day)
SCHOOL_AGE = year_group <= 11
POST_16 = year_group > 11
AGE_GROUPS: dict[str, tuple[str, Condition]] = {
    "2i": ("statutory school age", SCHOOL_AGE),
    "2ii": ("post-16", POST_16),
    "2iii": ("all children", ALWAYS),
}

HAS_PLACEMENT = placement.education_id.is_known
ASSESSED = placement.suitability.one_of("SUITABLE", "UNSUITABLE")
FULL_HOURS = 25
CITES = "Local performance report 2023/24, section 2; counting rules 4 and 5"
BY_TYPE = lines_for(
    placement.local_provision, {code: code for code in education.local_provision.codes}
)
BY_SUITABILITY = lines_for(
    placement.suitability, {"SUITABLE": "Suitable", "UNSUITABLE": "Unsuitable"}
)


def hours_lines(hours: str) -> tuple[Line, ...]:
    """Give the two bands of weekly hours; no record or no hours is under 25."""
    full = placement.column(hours) >= FULL_HOURS
    return (
        Line(label="25 Hours and Over", when=full),
        Line(label="Under 25 Hours", when=~full),
    )


def tables_for(group: str) -> tuple[Measure, ...]:
    """Declare the four quarterly tables of one age group."""
    words, members = AGE_GROUPS[group]
    return tuple(
        Measure(
            table=f"{group} {name}",
            kpi="KPI 2",
            title=f"{title}, {words}",
            counts="children",
            each=QUARTER,
            of=cohort,
            unit=cohort.ypid,
            only=members & condition,
            lines=(*lines, total("No. of Children")),
            rule=f"{RULES[name]} {AGE_RULES[group]}",
            cites=CITES,
            valid_from=FROM,
            examples=examples_for(group, name),
        )
        for name, title, condition, lines in (
            ("ETE type", "Type of provision", HAS_PLACEMENT, BY_TYPE),
            ("Suitability", "Suitability of provision", ASSESSED, BY_SUITABILITY),
            ("Hours attended", "Hours attended a week", ALWAYS, hours_lines("hours_attended")),
            ("Hours provided", "Hours offered a week", ALWAYS, hours_lines("hours_offered")),
        )
    )


HOURS_RULE = (
    "Every child of the age group, by the weekly hours on the education record in force on the "
    "reference day: 25 and over, or under 25, which includes no record and no hours. Hours of "
    "several records are not added."
)
RULES = {
    "ETE type": (
        "Children with an education record in force on the reference day, by its local type. "
        "Children without one are left out of the table and its total."
    ),
    "Suitability": (
        "Children whose education record in force on the reference day is assessed as suitable "
        "or unsuitable. Unknown, blank and no record are left out of the table and its total."
    ),
    "Hours attended": HOURS_RULE,
    "Hours provided": HOURS_RULE,
}
AGE_RULES = {
    "2i": "Statutory school age: Year 11 or below on the reference day, by date of birth.",
    "2ii": "Post-16: above Year 11 on the reference day, by date of birth.",
    "2iii": "Children of every age.",
}
age_on_reference_day = age(cohort.date_of_birth, cohort.reference_day)
AGE_GROUP = Measure(
    table="2 Age group",
    kpi="KPI 2",
    title="Age groups of the cohort over the whole period",
    counts="children",
    each=WHOLE,
    of=cohort,
    unit=cohort.ypid,
    lines=(
        Line(label="Statutory school age", when=SCHOOL_AGE),
        Line(label="Post 16", when=POST_16),
        Line(
            label="Youngest age",
            how=How.LEAST,
            adds=age_on_reference_day,
            share_of=None,
            unit="years",
        ),
        Line(
            label="Eldest age",
            how=How.GREATEST,
            adds=age_on_reference_day,
            share_of=None,
            unit="years",
        ),
    ),
    rule=(
        "Each child of the cohort by year group, worked out from the date of birth on the "
        "reference day of the year; the youngest and eldest age in whole years on that day."
    ),
    cites=CITES,
    valid_from=FROM,
    examples=(
        Example(
            shows="Born on 29 February 2008: still 15 on 28 February 2024, 16 on the 29th.",
            period="2023-24",
            given="""
            children: ypid, date_of_birth
              A, 2008-02-29
              B, 2008-02-29
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2024-02-28
              B, 2023-04-10, 2024-02-29
            """,
            expect={"Statutory school age": 2, "Post 16": 0, "Youngest age": 15, "Eldest age": 16},
        ),
    ),
)

MEASURES = (*tables_for("2i"), *tables_for("2ii"), *tables_for("2iii"), AGE_GROUP)
