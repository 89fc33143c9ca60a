"""Rules about published figures that must fit one another."""

from childfirst.language.functions import any_of, times
from childfirst.language.tables import published_indicators
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known

rows = published_indicators
again = rows.again()
value = rows.value
true_value = rows.corrected_value.or_else(rows.value)
same_period = (
    (again.indicator == rows.indicator)
    & (again.period_start == rows.period_start)
    & (again.period_end == rows.period_end)
)

same_thing = same_period & (again.area == rows.area) & (again.measure == rows.measure)
wider = (
    ((rows.area_type == "service") & again.area_type.one_of("police_area", "region", "nation"))
    | ((rows.area_type == "police_area") & again.area_type.one_of("region", "nation"))
    | ((rows.area_type == "region") & (again.area_type == "nation"))
)

PER_100_000 = "per 100,000 children aged 10-17"

# A printed rate is rounded: twice the count must lie between one less and one more than twice it
twice_the_count = times(again.corrected_value.or_else(again.value), 200_000)
twice_the_rate = times(true_value, 2)
rate_and_count_differ = (twice_the_count < times(twice_the_rate - 1, rows.denominator_derived)) | (
    twice_the_count > times(twice_the_rate + 1, rows.denominator_derived)
)

RULES = (
    Rule(
        code="PUB-08",
        rows=rows,
        title="Two tables print different figures for the same thing",
        remedy="Find out which is right and mark the other as a misprint, with its correction.",
        owner=Owner.PERFORMANCE_ANALYST,
        fails=any_of(
            again, same_thing & (again.corrected_value.or_else(again.value) != true_value)
        ),
        fields=(value, rows.corrected_value),
        examples=(
            RuleExample(
                shows="Area, period, indicator and measure are the same; corrections count.",
                given="""
                published_indicators: area, measure, value, corrected_value
                  A, count, 5,
                  A, count, 6,
                  B, count, 7, 5
                  B, count, 9, 5
                  B, rate, 9,
                published_indicators: area, period_start, period_end, indicator, measure, value
                  B, 2023-04-01, 2023-04-02, first_time_entrants, count, 9
                  B, 2023-04-02, 2023-04-01, first_time_entrants, count, 9
                  B, 2023-04-01, 2023-04-01, custodial_sentences, count, 9
                """,
                failed=2,
                passed=6,
            ),
        ),
    ),
    Rule(
        code="PUB-09",
        rows=rows,
        title="Part larger than the whole",
        remedy="Find the misprint: no service, police area or region has more than its country.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=rows.measure == "count",
        fails=any_of(
            again,
            same_period
            & (again.measure == "count")
            & wider
            & (again.corrected_value.or_else(again.value) < true_value),
        ),
        fields=(value, rows.corrected_value, rows.area_type),
        examples=(
            RuleExample(
                shows="Each wider area has at least as many.",
                given="""
                published_indicators: area, area_type, period_start, period_end, measure, value
                  A, service, 2023-01-01, 2023-12-31, count, 21
                  Q, police_area, 2023-01-01, 2023-12-31, count, 31
                  S, region, 2023-01-01, 2023-12-31, count, 41
                  B, service, 2023-01-01, 2023-12-31, count, 20
                  P, police_area, 2023-01-01, 2023-12-31, count, 20
                  R, region, 2023-01-01, 2023-12-31, count, 30
                  N, nation, 2023-01-01, 2023-12-31, count, 40
                  A, nation, 2022-01-01, 2023-12-31, count, 1
                  A, nation, 2023-01-01, 2022-12-31, count, 1
                  A, service, 2023-01-01, 2023-12-31, rate, 99
                  A, nation, 2023-01-01, 2023-12-31, rate, 1
                """,
                failed=3,
                passed=6,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="PUB-10",
        rows=rows,
        title="Rate and count do not agree",
        remedy="Work the rate out again from count and population, and mark the misprint.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=(rows.measure == "rate")
        & (rows.unit_true == PER_100_000)
        & known(rows.denominator_derived),
        fails=any_of(
            again,
            same_period
            & (again.area == rows.area)
            & (again.measure == "count")
            & rate_and_count_differ,
        ),
        fields=(value, rows.corrected_value, rows.denominator_derived),
        examples=(
            RuleExample(
                shows="10 of 10,000 are 100 per 100,000; a rate rounded to it may be half off.",
                given=f"""
                published_indicators: area, measure, value, unit_true, denominator_derived
                  A, rate, 101, "{PER_100_000}", 10000
                  A, rate, 99, "{PER_100_000}", 10000
                  A, rate, 100, "{PER_100_000}", 10000
                  A, rate, 100.5, "{PER_100_000}", 10000
                  A, rate, 99.5, "{PER_100_000}", 10000
                  A, rate, 101, "{PER_100_000}", 9950
                  C, rate, 101, "{PER_100_000}", 10000
                  A, rate, 101, "{PER_100_000}",
                  A, rate, 101, percent of the cohort, 10000
                  A, count, 10, "{PER_100_000}", 10
                  B, count, 99, children,
                published_indicators: area, indicator, period_start, period_end, measure, value
                  A, custodial_sentences, 2023-04-01, 2023-04-01, count, 99
                  A, first_time_entrants, 2023-03-31, 2023-04-01, count, 99
                  A, first_time_entrants, 2023-04-01, 2023-04-02, count, 99
                """,
                failed=2,
                passed=5,
                not_applicable=7,
            ),
        ),
    ),
)
