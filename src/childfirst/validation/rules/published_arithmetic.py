"""Rules about published figures that must fit one another."""

from childfirst.language.questions import any_of
from childfirst.language.tables import published_indicators
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

rows = published_indicators
again = rows.again()
value = rows.value
true_value = rows.corrected_value.or_else(rows.value)
same_period = (
    (again.indicator == rows.indicator)
    & (again.period_start == rows.period_start)
    & (again.period_end == rows.period_end)
)

# The national computer and the services' own returns give two series, which rightly differ
same_thing = (
    same_period
    & (again.source == rows.source)
    & (again.area == rows.area)
    & (again.measure == rows.measure)
)
wider = (
    ((rows.area_type == "service") & again.area_type.one_of("police_area", "region", "nation"))
    | ((rows.area_type == "police_area") & again.area_type.one_of("region", "nation"))
    | ((rows.area_type == "region") & (again.area_type == "nation"))
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
        fields=(value, rows.corrected_value, rows.source),
        examples=(
            RuleExample(
                shows="The same area and measure; corrections count.",
                given="""
                published_indicators: area, measure, value, corrected_value
                  A, count, 5,
                  A, count, 6,
                  B, count, 7, 5
                  B, count, 9, 5
                  B, rate, 9,
                """,
                failed=2,
                passed=3,
            ),
            RuleExample(
                shows="Another source may well have another figure.",
                given="""
                published_indicators: source, value
                  Returns, 5
                  Returns, 6
                  Computer, 9
                """,
                failed=2,
                passed=1,
            ),
            RuleExample(
                shows="Another period or indicator may well have another figure.",
                given="""
                published_indicators: indicator, period_start, period_end, value
                  reoffending, 2023-04-01, 2024-03-31, 5
                  reoffending, 2023-04-01, 2024-03-31, 6
                  reoffending, 2023-04-01, 2024-06-30, 9
                  reoffending, 2023-01-01, 2024-03-31, 9
                  custodial_sentences, 2023-04-01, 2024-03-31, 9
                """,
                failed=2,
                passed=3,
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
)
