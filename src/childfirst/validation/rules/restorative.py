"""Rules about taking part in restorative justice."""

from childfirst.language.tables import victim_interventions
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, known
from childfirst.validation.rules.shapes import out_of_order

work = victim_interventions
offered, accepted = work.rj_offered_date, work.rj_accepted_date
engaged, began, finished = work.engaged_rj, work.engaged_rj_from, work.engaged_rj_to

KPI_10 = "Youth Justice Board KPI 10: engaged among those who consented"

RULES = (
    Rule(
        code="RJU-04",
        rows=work,
        title="Victim took part without having agreed to contact",
        remedy="Correct the consent, or the record of taking part.",
        owner=Owner.VICTIM_WORKER,
        cites=KPI_10,
        applies=engaged == "YES",
        fails=~(work.consent_to_contact == "YES"),
        fields=(work.consent_to_contact, engaged),
        examples=(
            RuleExample(
                shows="A blank is no consent.",
                given="""
                victim_interventions: engaged_rj, consent_to_contact
                  YES, NO
                  YES,
                  YES, YES
                  NO, NO
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RJU-06",
        rows=work,
        title="Victim took part, but when or how is missing",
        remedy="Record when it began and what kind of restorative justice it was.",
        owner=Owner.VICTIM_WORKER,
        cites=KPI_10,
        applies=engaged == "YES",
        fails=~known(began, work.rj_type),
        fields=(engaged, began, work.rj_type),
        examples=(
            RuleExample(
                shows="Both are needed.",
                given="""
                victim_interventions: engaged_rj, engaged_rj_from, rj_type
                  YES, , LETTER
                  YES, 2023-05-02,
                  YES, 2023-05-02, LETTER
                  NO, ,
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="RJU-07",
        rows=work,
        title="Dates of restorative justice in which the victim took no part",
        remedy="Answer that the victim took part, or clear the dates.",
        owner=Owner.VICTIM_WORKER,
        applies=~(engaged == "YES"),
        fails=any_known(began, finished),
        fields=(engaged, began, finished),
        examples=(
            RuleExample(
                shows="Either of the dates says that it took place.",
                given="""
                victim_interventions: engaged_rj, engaged_rj_from, engaged_rj_to
                  NO, 2023-05-02,
                  , , 2023-05-02
                  NO, ,
                  YES, 2023-05-02, 2023-05-02
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    out_of_order(
        "RJU-08",
        began,
        finished,
        title="Restorative justice ended before it began",
        remedy="Correct the first or the last day.",
        owner=Owner.VICTIM_WORKER,
    ),
    out_of_order(
        "RJU-09",
        accepted,
        began,
        title="Restorative justice began before it was accepted",
        remedy="Correct the date of the answer or of the beginning.",
        owner=Owner.VICTIM_WORKER,
    ),
    Rule(
        code="RJU-10",
        rows=work,
        title="Restorative justice began without being accepted",
        remedy="Record the day on which the victim accepted.",
        owner=Owner.VICTIM_WORKER,
        severity=Severity.QUERY,
        applies=known(began),
        fails=accepted.is_missing,
        fields=(accepted, began),
        examples=(
            RuleExample(
                shows="Only what began must have been accepted.",
                given="""
                victim_interventions: rj_accepted_date, engaged_rj_from
                  , 2023-05-02
                  2023-05-01, 2023-05-02
                  2023-05-01,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
