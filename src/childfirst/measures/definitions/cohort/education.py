"""Where the children learn or work, and for how many hours."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.declaring import profile_table
from childfirst.measures.definitions.local.education import (
    HAS_PLACEMENT,
    POST_16,
    SCHOOL_AGE,
    placement,
)
from childfirst.measures.lines import Line, lines_for, total
from childfirst.record.codelists import codelist

SECTION = "education"
PROVISIONS = {code.code: code.label for code in codelist("local_provision").codes}
NOT_RECORDED = "Not recorded"
NEET = placement.local_provision == "NEET"
CASE = """
children: ypid, date_of_birth
  A, 2008-08-31
  B, 2007-08-31
  C, 2007-08-31
  D, 2007-08-31
programmes: ypid, start_date
  A, 2023-04-10
  B, 2023-04-10
  C, 2023-04-10
  D, 2023-04-10
education: ypid, start_date, local_provision, hours_offered, hours_attended
  A, 2023-09-01, Mainstream, 25, 24
  B, 2023-09-01, NEET, 0, 0
  C, 2023-09-01, FE College, 16,
"""


def _hours(column: str) -> tuple[Line, ...]:
    hours = placement.column(column)
    return (
        Line(label="25 and over", when=hours >= 25),
        Line(label="16 to 24", when=(hours >= 16) & (hours < 25)),
        Line(label="1 to 15", when=(hours >= 1) & (hours < 16)),
        Line(label="None", when=hours == 0),
        Line(label=NOT_RECORDED, when=hours.is_missing),
    )


PROVISION = profile_table(
    "Education, training or employment",
    SECTION,
    lines=(
        *lines_for(placement.local_provision, PROVISIONS),
        Line(label=NOT_RECORDED, when=~HAS_PLACEMENT),
    ),
    rule=(
        "Each child of the cohort once, by the local type of the education record in force on "
        "the reference day. Not recorded: no record is in force."
    ),
    examples=(
        Example(
            "A child without a record is not recorded, and not out of education.",
            CASE,
            "2023-24",
            {"Mainstream school": 1, PROVISIONS["NEET"]: 1, NOT_RECORDED: 1},
        ),
    ),
)
HOURS_RULE = (
    "Each child of the cohort once, by the weekly hours {} on the education record in force on "
    "the reference day. None is a record that says 0; not recorded is no record or no hours."
)
OFFERED = profile_table(
    "Hours offered a week",
    SECTION,
    lines=_hours("hours_offered"),
    rule=HOURS_RULE.format("offered"),
    examples=(
        Example(
            "Nothing offered and nothing recorded are told apart.",
            CASE,
            "2023-24",
            {"25 and over": 1, "16 to 24": 1, "None": 1, NOT_RECORDED: 1},
        ),
    ),
)
ATTENDED = profile_table(
    "Hours attended a week",
    SECTION,
    lines=_hours("hours_attended"),
    rule=HOURS_RULE.format("attended"),
    examples=(
        Example(
            "Blank hours are not recorded.",
            CASE,
            "2023-24",
            {"25 and over": 0, "16 to 24": 1, "None": 1, NOT_RECORDED: 2},
        ),
    ),
)
AGE_GROUP = profile_table(
    "School age and post-16",
    SECTION,
    lines=(
        Line(label="School age", when=SCHOOL_AGE),
        Line(label="Post-16", when=POST_16),
    ),
    rule=(
        "Each child of the cohort by year group on the reference day, from the date of birth: "
        "school age is Year 11 or below."
    ),
    examples=(
        Example(
            "Born on 31 August 2008: Year 11 in 2023/24.",
            CASE,
            "2023-24",
            {"School age": 1, "Post-16": 3},
        ),
    ),
)
NEET_AFTER_16 = profile_table(
    "Post-16 children out of education, training and employment",
    SECTION,
    only=POST_16,
    lines=(
        Line(label="Out of education, training and employment", when=NEET),
        Line(label="In education, training or employment", when=HAS_PLACEMENT & ~NEET),
        Line(label=NOT_RECORDED, when=~HAS_PLACEMENT),
        total("Post-16 children"),
    ),
    rule=(
        "Children of the cohort above Year 11 on the reference day, by the education record in "
        "force on it. Out of education is a record whose local type is NEET; no record is not "
        "recorded, and not NEET."
    ),
    examples=(
        Example(
            "Children of school age are left out.",
            CASE,
            "2023-24",
            {
                "Out of education, training and employment": 1,
                "In education, training or employment": 1,
                NOT_RECORDED: 1,
                "Post-16 children": 3,
            },
        ),
    ),
)

MEASURES = (PROVISION, OFFERED, ATTENDED, AGE_GROUP, NEET_AFTER_16)
