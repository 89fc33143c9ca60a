"""Rules about published national indicators: dates, values and denominators."""

from childfirst.language.tables import published_indicators
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.shapes import in_the_future, out_of_order

rows = published_indicators
value = rows.value

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
        code="PUB-07",
        rows=rows,
        title="Negative figure, or a percentage over 100",
        remedy="Copy the figure again from the report.",
        owner=Owner.PERFORMANCE_ANALYST,
        applies=rows.measure != "change",
        fails=(value < 0) | ((rows.unit_true == "percent of the cohort") & (value > 100)),
        fields=(value, rows.unit_true, rows.measure),
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
            RuleExample(
                shows="A change may be a fall.",
                given="""
                published_indicators: measure, value
                  share, -90
                  change, -90
                """,
                failed=1,
                not_applicable=1,
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
)
