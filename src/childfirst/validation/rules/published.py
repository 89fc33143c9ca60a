"""Rules about published national indicators: period, unit, misprints and arithmetic."""

from childfirst.language.functions import any_of, times
from childfirst.language.tables import published_indicators
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.shapes import in_the_future, out_of_order

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
    in_the_future("PUB-01", rows, "Published indicator", Owner.PERFORMANCE_ANALYST),
    out_of_order(
        "PUB-02",
        rows.period_start,
        rows.period_end,
        title="Period that ends before it starts",
        remedy="Correct the first or the last day of the period.",
        owner=Owner.PERFORMANCE_ANALYST,
    ),
    out_of_order(
        "PUB-03",
        rows.period_end,
        rows.data_date,
        title="Data taken before the period was over",
        remedy="Correct the period, or the date on which the data were taken.",
        owner=Owner.PERFORMANCE_ANALYST,
    ),
    Rule(
        code="PUB-04",
        rows=rows,
        title="Corrected value on a figure that is not marked as a misprint",
        remedy="Mark the figure as a misprint, or clear the corrected value.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=rows.misprint == "NO",
        fails=rows.corrected_value.is_known,
        fields=(rows.misprint, rows.corrected_value),
        examples=(
            RuleExample(
                shows="A misprint may have a corrected value.",
                given="""
                published_indicators: misprint, corrected_value
                  NO, 5
                  NO,
                  YES, 5
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="PUB-05",
        rows=rows,
        title="Misprint without a word on what is wrong",
        remedy="Note what is wrong with the printed figure and how that is known.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=rows.misprint == "YES",
        fails=rows.note.is_missing,
        fields=(rows.note, rows.misprint),
        examples=(
            RuleExample(
                shows="Only misprints need a note.",
                given="""
                published_indicators: misprint, note
                  YES,
                  YES, Digits swapped
                  NO,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="PUB-06",
        rows=rows,
        title="Corrected value is the printed one",
        remedy="Clear the corrected value, or correct it.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=known(rows.corrected_value),
        fails=rows.corrected_value == value,
        fields=(rows.corrected_value, value),
        examples=(
            RuleExample(
                shows="A correction changes something.",
                given="""
                published_indicators: value, corrected_value
                  5, 5
                  5, 6
                  5,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="PUB-07",
        rows=rows,
        title="Negative figure, or a percentage over 100",
        remedy="Copy the figure again from the report.",
        owner=Owner.PERFORMANCE_ANALYST,
        fails=(value < 0) | ((rows.unit_true == "percent of the cohort") & (value > 100)),
        fields=(value, rows.unit_true),
        examples=(
            RuleExample(
                shows="Nought and a full hundred are right; a rate may be over 100.",
                given="""
                published_indicators: value, unit_true
                  -1, children
                  101, percent of the cohort
                  0, children
                  100, percent of the cohort
                  101, children
                """,
                failed=2,
                passed=3,
            ),
        ),
    ),
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
                published_indicators: area, period_start, period_end, indicator, measure, value, corrected_value
                  A, 2023-01-01, 2023-12-31, reoffending, count, 5,
                  A, 2023-01-01, 2023-12-31, reoffending, count, 6,
                  B, 2023-01-01, 2023-12-31, reoffending, count, 7, 5
                  B, 2023-01-01, 2023-12-31, reoffending, count, 9, 5
                  B, 2023-01-01, 2023-12-31, reoffending, rate, 9,
                  B, 2023-01-01, 2023-12-30, reoffending, count, 9,
                  B, 2023-01-02, 2023-12-31, reoffending, count, 9,
                  B, 2023-01-01, 2023-12-31, custodial_sentences, count, 9,
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
                  A, rate, 101, "{PER_100_000}", 9950
                  A, rate, 100, "{PER_100_000}", 10050
                  C, rate, 101, "{PER_100_000}", 10000
                  A, rate, 101, "{PER_100_000}",
                  A, rate, 101, percent of the cohort, 10000
                  A, count, 10, children,
                  B, count, 10, children,
                """,
                failed=2,
                passed=4,
                not_applicable=4,
            ),
        ),
    ),
    Rule(
        code="PUB-11",
        rows=rows,
        title="Rate without the number it is a share of",
        remedy="Record the denominator that count and rate imply.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=(rows.measure == "rate") & (value > 0),
        fails=rows.denominator_derived.is_missing,
        fields=(rows.denominator_derived, rows.measure),
        examples=(
            RuleExample(
                shows="From a rate of nought nothing can be worked out.",
                given="""
                published_indicators: measure, value, denominator_derived
                  rate, 5,
                  rate, 5, 100
                  rate, 0,
                  count, 5,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="PUB-12",
        rows=rows,
        title="Unit as printed is not the true one, yet no misprint is marked",
        remedy="Mark the figure as a misprint and note the true unit.",
        owner=Owner.PERFORMANCE_ANALYST,
        severity=Severity.QUERY,
        applies=(rows.unit_printed == "Rate per 100 000"),
        fails=(rows.unit_true != PER_100_000) & (rows.misprint == "NO"),
        fields=(rows.unit_printed, rows.unit_true, rows.misprint),
        examples=(
            RuleExample(
                shows="A rate per 1,000 printed as one per 100,000 is a misprint.",
                given=f"""
                published_indicators: unit_printed, unit_true, misprint
                  Rate per 100 000, "per 1,000 children aged 10-17", NO
                  Rate per 100 000, "per 1,000 children aged 10-17", YES
                  Rate per 100 000, "{PER_100_000}", NO
                  No. of FTE, children, NO
                """,
                failed=1,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
)
