"""Rules about what each agency gives, in money and in kind."""

from childfirst.language.functions import digit, matches, quarter_number, remainder, times
from childfirst.language.tables import contributions, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.repeats import repeated

year, kind = contributions.financial_year, contributions.kind
two_digits = times(digit(year, 3), 10) + digit(year, 4)
following = times(digit(year, 6), 10) + digit(year, 7)
first_year = times(digit(year, 1), 1000) + times(digit(year, 2), 100) + two_digits
# April to June is the second quarter of a calendar year, and the first of a financial one
first_quarter = times(first_year, 4) + 2

RULES = (
    Rule(
        code="FIN-01",
        rows=contributions,
        title="Financial year whose two parts do not follow each other",
        remedy="Write the year as 2023/24: the second part is the year after the first.",
        owner=Owner.FINANCE_OFFICER,
        fails=~matches(year, "[0-9]{4}/[0-9]{2}") | (remainder(two_digits + 1, 100) != following),
        fields=(year,),
        examples=(
            RuleExample(
                shows="After 2099 comes 00.",
                given="""
                contributions: financial_year
                  2023/25
                  2023/23
                  2023-24
                  2023/24
                  2099/00
                """,
                failed=3,
                passed=2,
            ),
        ),
    ),
    Rule(
        code="FIN-02",
        rows=contributions,
        title="Financial year that has not begun",
        remedy="Correct the year: a budget that is only planned is no contribution yet.",
        owner=Owner.FINANCE_OFFICER,
        severity=Severity.QUERY,
        applies=matches(year, "[0-9]{4}/[0-9]{2}"),
        fails=first_quarter > quarter_number(snapshot.as_at),
        fields=(year,),
        examples=(
            RuleExample(
                shows="On 30 June 2024 the year 2024/25 has begun.",
                given="""
                contributions: financial_year
                  2025/26
                  2024/25
                  2025
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="FIN-03",
        rows=contributions,
        title="Contribution of nought or less",
        remedy="Correct the amount, or delete the row if nothing was given.",
        owner=Owner.FINANCE_OFFICER,
        fails=contributions.amount_gbp <= 0,
        fields=(contributions.amount_gbp,),
        examples=(
            RuleExample(
                shows="A pound is a contribution.",
                given="""
                contributions: amount_gbp
                  -5
                  0
                  1
                """,
                failed=2,
                passed=1,
            ),
        ),
    ),
    repeated(
        "FIN-04",
        contributions,
        (contributions.agency, year, kind, contributions.amount_gbp),
        title="Same contribution recorded twice",
        remedy="Delete the second row, unless the agency really gave the same amount twice.",
        owner=Owner.FINANCE_OFFICER,
    ),
    Rule(
        code="FIN-05",
        rows=contributions,
        title="Posts on a contribution of money",
        remedy="Record posts as a payment in kind, or clear them.",
        owner=Owner.FINANCE_OFFICER,
        applies=known(contributions.posts_fte),
        fails=(kind == "cash") & (contributions.posts_fte > 0),
        fields=(contributions.posts_fte, kind),
        examples=(
            RuleExample(
                shows="Nought posts with money are no contradiction.",
                given="""
                contributions: kind, posts_fte
                  cash, 0.5
                  cash, 0
                  in_kind, 0.5
                  cash,
                """,
                failed=1,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="FIN-06",
        rows=contributions,
        title="Payment in kind without posts",
        remedy="Record how many full-time posts were given, or what was given in their place.",
        owner=Owner.FINANCE_OFFICER,
        severity=Severity.QUERY,
        applies=kind == "in_kind",
        fails=contributions.posts_fte.is_missing | (contributions.posts_fte <= 0),
        fields=(contributions.posts_fte, kind),
        examples=(
            RuleExample(
                shows="Half a post is a post.",
                given="""
                contributions: kind, posts_fte
                  in_kind,
                  in_kind, 0
                  in_kind, 0.5
                  cash,
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
