"""Rules about the views of victims."""

from childfirst.language.questions import any_of
from childfirst.language.tables import outcomes, victim_interventions
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

work = victim_interventions

RULES = (
    Rule(
        code="VIC-06",
        rows=work,
        title="View sought, but no date",
        remedy="Record the day on which the victim was asked.",
        owner=Owner.VICTIM_WORKER,
        applies=work.view_prior == "YES",
        fails=work.view_sought_date.is_missing,
        fields=(work.view_sought_date, work.view_prior),
        examples=(
            RuleExample(
                shows="Where no view was sought there is no date.",
                given="""
                victim_interventions: view_prior, view_sought_date
                  YES,
                  YES, 2023-05-02
                  NO,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="VIC-07",
        rows=work,
        title="Date of a view that is said not to have been sought",
        remedy="Answer that the view was sought, or clear the date.",
        owner=Owner.VICTIM_WORKER,
        applies=~(work.view_prior == "YES"),
        fails=work.view_sought_date.is_known,
        fields=(work.view_prior, work.view_sought_date),
        examples=(
            RuleExample(
                shows="A blank answer is no yes.",
                given="""
                victim_interventions: view_prior, view_sought_date
                  NO, 2023-05-02
                  , 2023-05-02
                  NO,
                  YES, 2023-05-02
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="VIC-08",
        rows=work,
        title="View said to be sought before the decision, but sought after it",
        remedy="Correct the date, or answer no: the view must come before the decision.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 10: view before decision",
        applies=(work.view_prior == "YES")
        & any_of(outcomes, outcomes.offence_id == work.offence_id),
        fails=~any_of(
            outcomes,
            (outcomes.offence_id == work.offence_id)
            & ~(outcomes.outcome_date < work.view_sought_date),
        ),
        fields=(work.view_prior, work.view_sought_date, outcomes.outcome_date),
        examples=(
            RuleExample(
                shows="Before one of the outcomes of the offence, or on its day, will do.",
                given="""
                offences: offence_id
                  1
                  2
                outcomes: offence_id, outcome_date
                  1, 2023-05-01
                  1, 2023-05-02
                  3, 2023-05-04
                victim_interventions: offence_id, view_prior, view_sought_date
                  1, YES, 2023-05-03
                  1, YES, 2023-05-02
                  1, NO, 2023-05-03
                  2, YES, 2023-05-03
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
