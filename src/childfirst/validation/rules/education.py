"""Rules about education, training and employment."""

from childfirst.language.tables import education
from childfirst.validation.declaration import Owner, Rule, RuleExample

RULES = (
    Rule(
        code="EDU-01",
        rows=education,
        title="More hours attended than offered",
        remedy="Correct the weekly hours: a child cannot attend more than is offered.",
        owner=Owner.EDUCATION_WORKER,
        applies=education.hours_offered.is_known & education.hours_attended.is_known,
        fails=education.hours_attended > education.hours_offered,
        fields=(education.hours_attended, education.hours_offered),
        examples=(
            RuleExample(
                shows="Equal hours are right; where either is missing the rule does not apply.",
                given="""
                education: ypid, start_date, hours_offered, hours_attended
                  A, 2023-04-01, 20, 21
                  B, 2023-04-01, 20, 20
                  C, 2023-04-01, , 21
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
