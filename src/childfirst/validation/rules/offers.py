"""Rules about what was offered and attended after a need of health was found."""

from childfirst.language.tables import health_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, known

needs = health_needs
kind, offered, begun = needs.intervention_type, needs.offered_date, needs.attended_from

RULES = (
    Rule(
        code="INT-06",
        rows=needs,
        title="No intervention, yet one was offered or attended",
        remedy="Choose the kind of intervention, or clear its dates.",
        owner=Owner.HEALTH_WORKER,
        cites="Youth Justice Board KPI 4: no intervention means no offer",
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
        cites="Youth Justice Board KPI 4: offer date and a named kind",
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
        cites="Youth Justice Board KPI 4: a need, or treatment from before",
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
