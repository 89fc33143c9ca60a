"""Who the children are: age, sex, and age at the first start."""

from childfirst.measures.declaration import Example
from childfirst.measures.definitions.cohort.ages import (
    AGE,
    AGE_BAND,
    FIRST_AGE,
    FIRST_BAND,
    SECTION,
    bands,
)
from childfirst.measures.definitions.cohort.declaring import NOT_KNOWN, profile_table
from childfirst.measures.definitions.local.cohort import cohort
from childfirst.measures.lines import Line, lines_for

SEXES = {"1": "Boys", "2": "Girls", "9": NOT_KNOWN}


TWO = Example(
    shows="Sex decides; gender is asked only where sex does not say.",
    period="2023-24",
    given="""
    children: ypid, date_of_birth, sex, gender
      A, 2008-01-01, 1, 2
      B, 2011-01-01, 9, 2
      C, 2008-01-01, 9,
    programmes: ypid, start_date
      A, 2023-04-10
      B, 2023-04-10
      C, 2023-04-10
    """,
    expect={"Boys": 1, "Girls": 1, "Not known": 1},
)
SEX = profile_table(
    "Sex",
    SECTION,
    lines=lines_for(cohort.sex, SEXES),
    rule="Each child of the cohort by sex; where sex does not say, by gender; else not known.",
    examples=(TWO,),
)
AGE_AND_SEX = profile_table(
    "Age and sex",
    SECTION,
    lines=tuple(
        Line(label=f"{sex}, {band}", when=when & (cohort.sex == code))
        for code, sex in SEXES.items()
        for band, when in bands(cohort.age).items()
    ),
    rule="Each child of the cohort by sex and by age band on the reference day.",
    examples=(
        Example(
            shows="Each child is in one line.",
            period=TWO.period,
            given=TWO.given,
            expect={"Boys, 15 to 17": 1, "Girls, 10 to 14": 1, "Not known, 15 to 17": 1},
        ),
    ),
)

MEASURES = (AGE, AGE_BAND, SEX, AGE_AND_SEX, FIRST_AGE, FIRST_BAND)
