"""Rules about published rates and the counts that they are made of."""

from childfirst.language.functions import times
from childfirst.language.questions import any_of
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

PER_100_000 = "per 100,000 children aged 10-17"

# A printed rate is rounded: twice the count must lie between one less and one more than twice it
twice_the_count = times(again.corrected_value.or_else(again.value), 200_000)
twice_the_rate = times(true_value, 2)
rate_and_count_differ = (twice_the_count < times(twice_the_rate - 1, rows.denominator_derived)) | (
    twice_the_count > times(twice_the_rate + 1, rows.denominator_derived)
)

RULES = (
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
                """,
                failed=2,
                passed=5,
                not_applicable=4,
            ),
            RuleExample(
                shows="The count must be of the same indicator.",
                given=f"""
                published_indicators: indicator, measure, value, unit_true, denominator_derived
                  reoffending, rate, 100, "{PER_100_000}", 10000
                  reoffending, count, 10, children,
                  custodial_sentences, count, 99, children,
                """,
                passed=1,
                not_applicable=2,
            ),
            RuleExample(
                shows="The count must be of the same first day.",
                given=f"""
                published_indicators: period_start, measure, value, unit_true, denominator_derived
                  2023-01-01, rate, 100, "{PER_100_000}", 10000
                  2023-01-01, count, 10, children,
                  2023-02-01, count, 99, children,
                """,
                passed=1,
                not_applicable=2,
            ),
            RuleExample(
                shows="The count must be of the same last day.",
                given=f"""
                published_indicators: period_end, measure, value, unit_true, denominator_derived
                  2023-05-31, rate, 100, "{PER_100_000}", 10000
                  2023-05-31, count, 10, children,
                  2023-06-30, count, 99, children,
                """,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
