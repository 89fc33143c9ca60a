"""Rules about populations."""

from childfirst.language.functions import times
from childfirst.language.questions import any_of
from childfirst.language.tables import populations, published_indicators
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

before = populations.again()
people = populations.population
a_tenth_off = (times(people, 10) > times(before.population, 11)) | (
    times(people, 10) < times(before.population, 9)
)

RULES = (
    Rule(
        code="POP-01",
        rows=populations,
        title="Population outside its own bounds",
        remedy="Correct the population or its bounds: lower, population, upper in this order.",
        owner=Owner.PERFORMANCE_ANALYST,
        fails=(populations.lower > people) | (people > populations.upper),
        fields=(people, populations.lower, populations.upper),
        examples=(
            RuleExample(
                shows="The bounds themselves are right.",
                given="""
                populations: population, lower, upper
                  10, 11, 12
                  10, 8, 9
                  10, 10, 10
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="POP-02",
        rows=populations,
        title="Ages other than 10 to 17",
        remedy="Take the population of children aged 10 to 17: rates are of these.",
        owner=Owner.PERFORMANCE_ANALYST,
        cites="Youth Justice Board KPI 9: children aged 10 to 17",
        fails=(populations.age_from != 10) | (populations.age_to != 17),
        fields=(populations.age_from, populations.age_to),
        examples=(
            RuleExample(
                shows="Both ages must be right.",
                given="""
                populations: age_from, age_to
                  0, 17
                  10, 18
                  10, 17
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="POP-03",
        rows=populations,
        title="Population changed by more than a tenth in a year",
        remedy="Check both years: so large a change in one year is seldom right.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=any_of(
            before, (before.area == populations.area) & (before.year == populations.year - 1)
        ),
        fails=any_of(
            before,
            (before.area == populations.area) & (before.year == populations.year - 1) & a_tenth_off,
        ),
        fields=(people,),
        examples=(
            RuleExample(
                shows="A tenth more or less is still right.",
                given="""
                populations: area, year, population
                  B, 2023, 1101
                  D, 2023, 89
                  A, 2023, 110
                  C, 2023, 90
                  A, 2022, 100
                  B, 2022, 1000
                  C, 2022, 100
                  D, 2022, 100
                  E, 2022, 100
                  E, 2024, 200
                """,
                failed=2,
                passed=2,
                not_applicable=6,
            ),
        ),
    ),
    Rule(
        code="POP-04",
        rows=populations,
        title="Population of an area for which nothing is published",
        remedy="Write the area as the indicators do, or delete the row.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        fails=~any_of(published_indicators, published_indicators.area == populations.area),
        fields=(populations.area, published_indicators.area),
        examples=(
            RuleExample(
                shows="The name must be the same, letter by letter.",
                given="""
                populations: area, year
                  St Helens, 2023
                  Wirral, 2023
                published_indicators: area
                  Wirral
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
)
