"""Rules about offences: their dates, the child's age and the outcome."""

from childfirst.language.functions import age
from childfirst.language.questions import any_of
from childfirst.language.tables import offences, outcomes, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.shapes import in_the_future, out_of_order

OUTCOME_WITHIN = 182
"""Days after which an offence without any outcome is asked about: half a year."""

RULES = (
    in_the_future("OFF-01", offences, "Offence or arrest", Owner.CASE_MANAGER),
    out_of_order(
        "OFF-02",
        offences.offence_date,
        offences.arrest_date,
        title="Arrested before the offence",
        remedy="Correct the date of the offence or of the arrest.",
        owner=Owner.CASE_MANAGER,
    ),
    Rule(
        code="OFF-03",
        rows=offences,
        title="Child under 10 at the offence",
        remedy="Correct the date of birth or of the offence: under 10 no child can be charged.",
        owner=Owner.CASE_MANAGER,
        cites="Youth Justice Board KPI counting rules: children aged 10 to 17",
        fails=age(offences.child.date_of_birth, offences.offence_date) < 10,
        fields=(offences.offence_date, offences.child.date_of_birth),
        examples=(
            RuleExample(
                shows="Born on 29 February, a child turns 10 on that day in a leap year.",
                given="""
                children: ypid, date_of_birth
                  A, 2012-02-29
                offences: ypid, offence_date
                  A, 2022-02-28
                  A, 2022-03-01
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="OFF-04",
        rows=offences,
        title="Already 18 at the offence",
        remedy="Check both dates: an adult's offence does not belong in a child's case.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        fails=age(offences.child.date_of_birth, offences.offence_date) >= 18,
        fields=(offences.offence_date, offences.child.date_of_birth),
        examples=(
            RuleExample(
                shows="The day before the birthday is right.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-02
                offences: ypid, offence_date
                  A, 2023-05-02
                  A, 2023-05-01
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="OFF-05",
        rows=offences,
        title="Offence without an outcome after six months",
        remedy="Record how the matter was dealt with, or why it is still undecided.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        applies=offences.offence_date + OUTCOME_WITHIN < snapshot.as_at,
        fails=~any_of(outcomes, outcomes.offence_id == offences.offence_id),
        fields=(offences.offence_date, outcomes.outcome_date),
        examples=(
            RuleExample(
                shows="After 182 days to 30 June 2024 an outcome is expected.",
                given="""
                offences: offence_id, offence_date
                  1, 2023-12-30
                  3, 2023-12-30
                  2, 2023-12-31
                outcomes: offence_id
                  3
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
