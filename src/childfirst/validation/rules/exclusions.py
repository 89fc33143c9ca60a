"""Rules about permanent exclusions."""

from childfirst.language.questions import any_of
from childfirst.language.tables import education, suspensions_exclusions
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, known

STILL_ENROLLED = 30
"""Days after a permanent exclusion in which the school's record should have ended."""

rows = suspensions_exclusions
is_exclusion = rows.kind == "permanent_exclusion"

RULES = (
    Rule(
        code="SUS-04",
        rows=rows,
        title="Permanent exclusion with an end or a number of days",
        remedy="Clear both, or record a suspension: a permanent exclusion has no end.",
        owner=Owner.EDUCATION_WORKER,
        applies=is_exclusion,
        fails=any_known(rows.end_date, rows.days),
        fields=(rows.kind, rows.end_date, rows.days),
        examples=(
            RuleExample(
                shows="Either of the two belongs to a suspension.",
                given="""
                suspensions_exclusions: kind, end_date, days
                  permanent_exclusion, 2023-05-02,
                  permanent_exclusion, , 2
                  permanent_exclusion, ,
                  suspension, 2023-05-02, 2
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="SUS-09",
        rows=rows,
        title="Still at the school that excluded the child",
        remedy="End the school's record on the day of the exclusion and record what came next.",
        owner=Owner.EDUCATION_WORKER,
        severity=Severity.QUERY,
        cites="Statutory guidance on exclusions: other provision from the sixth day",
        applies=is_exclusion & known(rows.school),
        fails=any_of(
            education,
            (education.ypid == rows.ypid)
            & (education.provider == rows.school)
            & (education.start_date <= rows.start_date)
            & ~(education.end_date <= rows.start_date + STILL_ENROLLED),
        ),
        fields=(rows.school, education.provider, education.end_date),
        examples=(
            RuleExample(
                shows="A month is allowed, another school or a later return is no matter.",
                given="""
                suspensions_exclusions: ypid, kind, start_date, school
                  A, permanent_exclusion, 2023-05-01, Dunes
                  G, permanent_exclusion, 2023-05-01, Dunes
                  B, permanent_exclusion, 2023-05-01, Dunes
                  C, permanent_exclusion, 2023-05-01, Dunes
                  D, permanent_exclusion, 2023-05-01, Dunes
                  E, permanent_exclusion, 2023-05-01,
                  F, suspension, 2023-05-01, Dunes
                education: ypid, provider, start_date, end_date
                  A, Dunes, 2023-05-01, 2023-06-01
                  B, Dunes, 2022-09-01, 2023-05-31
                  C, Marram, 2022-09-01,
                  D, Dunes, 2023-05-02,
                  F, Dunes, 2022-09-01,
                  G, Dunes, 2022-09-01,
                """,
                failed=2,
                passed=3,
                not_applicable=2,
            ),
        ),
    ),
)
