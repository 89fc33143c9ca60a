"""Rules about what was offered and attended after a need of health was found."""

from childfirst.language.tables import health_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, known
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
        cites="domain/kpis.md section 2, KPI 4: treatment from before the order counts as a need",
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
    Rule(
        code="INT-06",
        rows=needs,
        title="No intervention, yet one was offered or attended",
        remedy="Choose the kind of intervention, or clear its dates.",
        owner=Owner.HEALTH_WORKER,
        cites="domain/kpis.md section 2, KPI 4: no intervention means no offer",
        applies=kind == "NO_INTERVENTION",
        fails=any_known(offered, begun),
        fields=(kind, offered, begun),
        examples=(
            RuleExample(
                shows="A referral alone is no offer.",
                given="""
                health_needs: intervention_type, referred_date, offered_date, attended_from
                  NO_INTERVENTION, , 2023-05-02,
                  NO_INTERVENTION, , , 2023-05-02
                  NO_INTERVENTION, 2023-05-02, ,
                  GETTING_HELP, , 2023-05-02,
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="INT-07",
        rows=needs,
        title="Offered or attended without the kind of intervention",
        remedy="Record the kind of intervention: an offer counts only with it.",
        owner=Owner.HEALTH_WORKER,
        cites="domain/kpis.md section 2, KPI 4: offer date and a named kind",
        applies=any_known(offered, begun),
        fails=kind.is_missing,
        fields=(kind, offered, begun),
        examples=(
            RuleExample(
                shows="Where nothing was offered no kind is needed.",
                given="""
                health_needs: intervention_type, offered_date, attended_from
                  , 2023-05-02,
                  , , 2023-05-02
                  GETTING_HELP, 2023-05-02,
                  , ,
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="INT-08",
        rows=needs,
        title="Attended without a provider",
        remedy="Record who provides the intervention.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        applies=known(begun),
        fails=needs.provider.is_missing,
        fields=(needs.provider, begun),
        examples=(
            RuleExample(
                shows="Only what was attended needs a provider.",
                given="""
                health_needs: attended_from, provider
                  2023-05-02,
                  2023-05-02, CAMHS
                  ,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="INT-09",
        rows=needs,
        title="Attended without an offer recorded",
        remedy="Record when it was offered, unless treatment ran before the child was known here.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        applies=known(begun),
        fails=offered.is_missing,
        fields=(offered, begun),
        examples=(
            RuleExample(
                shows="Only what was attended must have been offered.",
                given="""
                health_needs: attended_from, offered_date
                  2023-05-02,
                  2023-05-02, 2023-05-01
                  ,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="INT-10",
        rows=needs,
        title="Offered without a need found",
        remedy="Record the day on which the need was found: without it the child has no need.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 4: a need, or treatment from before",
        applies=known(offered) & begun.is_missing,
        fails=needs.need_identified_date.is_missing,
        fields=(needs.need_identified_date, offered),
        examples=(
            RuleExample(
                shows="Treatment that began stands for a need.",
                given="""
                health_needs: offered_date, attended_from, need_identified_date
                  2023-05-02, ,
                  2023-05-02, , 2023-05-01
                  2023-05-02, 2023-05-02,
                  , ,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
