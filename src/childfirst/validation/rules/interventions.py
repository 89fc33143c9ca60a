"""Rules about the order of referral, offer and attendance."""

from childfirst.language.tables import health_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.shapes import out_of_order

needs = health_needs
kind, offered, begun = needs.intervention_type, needs.offered_date, needs.attended_from

RULES = (
    out_of_order(
        "INT-01",
        needs.referred_date,
        offered,
        title="Offered before the referral",
        remedy="Correct the date of the referral or of the offer.",
        owner=Owner.HEALTH_WORKER,
    ),
    out_of_order(
        "INT-02",
        offered,
        begun,
        title="Attended before the offer",
        remedy="Correct the date of the offer or of the first attendance.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 4: treatment from before the order counts as a need",
    ),
    out_of_order(
        "INT-03",
        needs.referred_date,
        begun,
        title="Attended before the referral",
        remedy="Correct the date of the referral or of the first attendance.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
    ),
    out_of_order(
        "INT-04",
        begun,
        needs.attended_to,
        title="Last attendance before the first",
        remedy="Correct the first or the last day of attendance.",
        owner=Owner.HEALTH_WORKER,
    ),
    Rule(
        code="INT-05",
        rows=needs,
        title="Last attendance without the first",
        remedy="Record the first day of attendance.",
        owner=Owner.HEALTH_WORKER,
        applies=known(needs.attended_to),
        fails=begun.is_missing,
        fields=(begun, needs.attended_to),
        examples=(
            RuleExample(
                shows="Who is still attending has no last day.",
                given="""
                health_needs: attended_from, attended_to
                  , 2023-05-02
                  2023-05-02, 2023-05-02
                  2023-05-02,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
