"""Worked examples of KPI 2, for each table and age group."""

from childfirst.measures.declaration import Example

GIVEN_PEOPLE = """
            children: ypid, date_of_birth
              A, 2008-03-01
              B, 2006-03-01
              C, 2006-03-01
            programmes: ypid, start_date
              A, 2023-04-10
              B, 2023-04-10
              C, 2023-04-10
"""
"""A is in Year 10, B and C are above Year 11. C has no education record anywhere below."""

TYPES = f"""{GIVEN_PEOPLE}
            education: ypid, start_date, end_date, local_provision
              A, 2023-01-01, 2023-05-31, Mainstream
              A, 2023-06-01, , Alternative Provision
              B, 2023-01-01, , NEET
"""
SUITABILITIES = f"""{GIVEN_PEOPLE}
            education: ypid, start_date, suitability
              A, 2023-01-01, SUITABLE
              B, 2023-01-01, UNKNOWN
"""
HOURS = f"""{GIVEN_PEOPLE}
            education: ypid, start_date, hours_offered, hours_attended
              A, 2023-01-01, 20, 20
              A, 2023-02-01, 25, 10
              B, 2023-01-01, 25, 25
"""
SHOWS = {
    "ETE type": "The record in force decides; a child without one is in neither line nor total.",
    "Suitability": "A suitability not yet known is left out of the table, and of its total.",
    "Hours attended": "The later record alone counts: 20 hours there and 10 here are not 30.",
    "Hours provided": "No record is under 25 hours; hours offered are those of one record.",
}
GIVEN = {
    "ETE type": TYPES,
    "Suitability": SUITABILITIES,
    "Hours attended": HOURS,
    "Hours provided": HOURS,
}
TOTAL = "No. of Children"
EXPECT: dict[tuple[str, str], dict[str, object]] = {
    ("2i", "ETE type"): {"Alternative Provision": 1, "Mainstream": 0, TOTAL: 1},
    ("2ii", "ETE type"): {"NEET": 1, "Alternative Provision": 0, TOTAL: 1},
    ("2iii", "ETE type"): {"NEET": 1, "Alternative Provision": 1, TOTAL: 2},
    ("2i", "Suitability"): {"Suitable": 1, "Unsuitable": 0, TOTAL: 1},
    ("2ii", "Suitability"): {"Suitable": 0, "Unsuitable": 0, TOTAL: 0},
    ("2iii", "Suitability"): {"Suitable": 1, "Unsuitable": 0, TOTAL: 1},
    ("2i", "Hours attended"): {"25 Hours and Over": 0, "Under 25 Hours": 1, TOTAL: 1},
    ("2ii", "Hours attended"): {"25 Hours and Over": 1, "Under 25 Hours": 1, TOTAL: 2},
    ("2iii", "Hours attended"): {"25 Hours and Over": 1, "Under 25 Hours": 2, TOTAL: 3},
    ("2i", "Hours provided"): {"25 Hours and Over": 1, "Under 25 Hours": 0, TOTAL: 1},
    ("2ii", "Hours provided"): {"25 Hours and Over": 1, "Under 25 Hours": 1, TOTAL: 2},
    ("2iii", "Hours provided"): {"25 Hours and Over": 2, "Under 25 Hours": 1, TOTAL: 3},
}
SCHOOL_YEARS = Example(
    shows="Born 31 August 2007: Year 11 to 31 August 2023, then post-16. A day later: a year more.",
    period="2023-24",
    given="""
            children: ypid, date_of_birth
              A, 2007-08-31
              B, 2007-09-01
            programmes: ypid, start_date, end_date
              A, 2023-04-10, 2023-09-30
              B, 2023-04-10, 2023-09-30
            education: ypid, start_date, local_provision, school_year
              A, 2023-01-01, Mainstream, 11
              B, 2023-01-01, Mainstream, 11
            """,
    expect={
        "2023/24 Q1|Mainstream": 2,
        "2023/24 Q2|Mainstream": 1,
        "2023/24 Q2|No. of Children": 1,
        "2023/24 Q3|No. of Children": 0,
    },
)


def examples_for(group: str, table: str) -> tuple[Example, ...]:
    """Give the worked examples of a table for an age group."""
    shared = Example(
        shows=SHOWS[table], period="2023-24Q1", given=GIVEN[table], expect=EXPECT[group, table]
    )
    return (shared, SCHOOL_YEARS) if (group, table) == ("2i", "ETE type") else (shared,)
