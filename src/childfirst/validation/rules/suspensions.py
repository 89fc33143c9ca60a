"""Rules about suspensions and permanent exclusions."""

from childfirst.language.tables import suspensions_exclusions
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.repeats import overlapping
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

MOST_DAYS = 45
"""School days for which a child may be suspended in a school year."""

rows = suspensions_exclusions
is_suspension = rows.kind == "suspension"

RULES = (
    in_the_future("SUS-01", rows, "Suspension or exclusion", Owner.EDUCATION_WORKER),
    ends_before_start("SUS-02", rows, "Suspension", Owner.EDUCATION_WORKER),
    before_birth("SUS-03", rows, "Suspension or exclusion", Owner.EDUCATION_WORKER),
    Rule(
        code="SUS-05",
        rows=rows,
        title="Suspension without its end or its days",
        remedy="Record the last day and the number of school days lost.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        applies=is_suspension,
        fails=~known(rows.end_date, rows.days),
        fields=(rows.end_date, rows.days),
        examples=(
            RuleExample(
                shows="Both are needed of a suspension.",
                given="""
                suspensions_exclusions: kind, end_date, days
                  suspension, 2023-05-02,
                  suspension, , 2
                  suspension, 2023-05-02, 2
                  permanent_exclusion, ,
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="SUS-06",
        rows=rows,
        title="More school days lost than the suspension lasted",
        remedy="Correct the days or the dates: both ends counted, it is shorter than that.",
        owner=Owner.EDUCATION_WORKER,
        applies=is_suspension & known(rows.end_date, rows.days),
        fails=rows.days > rows.end_date - rows.start_date + 1,
        fields=(rows.days, rows.start_date, rows.end_date),
        examples=(
            RuleExample(
                shows="From the 1st to the 2nd are two days.",
                given="""
                suspensions_exclusions: kind, start_date, end_date, days
                  suspension, 2023-05-01, 2023-05-02, 3
                  suspension, 2023-05-01, 2023-05-02, 2
                  suspension, 2023-05-01, , 3
                  suspension, 2023-05-01, 2023-05-02,
                  permanent_exclusion, 2023-05-01, 2023-05-02, 3
                """,
                failed=1,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
    Rule(
        code="SUS-07",
        rows=rows,
        title="Suspension longer than a school year allows",
        remedy="Correct the days: no child may be suspended for more than 45 in a school year.",
        owner=Owner.EDUCATION_WORKER,
        applies=known(rows.days),
        fails=rows.days > MOST_DAYS,
        fields=(rows.days,),
        examples=(
            RuleExample(
                shows="45 days are the most.",
                given="""
                suspensions_exclusions: days
                  46
                  45
                  ""
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    overlapping(
        "SUS-08",
        rows,
        title="Two suspensions or exclusions of the same kind at once",
        remedy="Delete what is recorded twice, or correct the dates.",
        owner=Owner.EDUCATION_WORKER,
        same="kind",
        values=("suspension", "permanent_exclusion"),
    ),
)
