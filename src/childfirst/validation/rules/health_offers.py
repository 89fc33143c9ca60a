"""Rules about what follows from a need of health."""

from childfirst.language.questions import any_of
from childfirst.language.tables import health_needs, programmes, snapshot
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, current, either, known

OFFER_WITHIN = 28
"""Days in which a need that was found should lead to an offer or a referral."""

needs = health_needs
domain, kind, need_date = needs.domain, needs.intervention_type, needs.need_identified_date
belongs = codelist("health_intervention").groups()

RULES = (
    Rule(
        code="HLT-04",
        rows=needs,
        title="Need found, but nothing offered in four weeks",
        remedy="Record the referral or the offer, or that there is no intervention.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 4: offered among those with a need",
        applies=(need_date + OFFER_WITHIN <= snapshot.as_at)
        & any_of(programmes, (programmes.ypid == needs.ypid) & current(programmes)),
        fails=~any_known(needs.referred_date, needs.offered_date, needs.attended_from)
        & ~(kind == "NO_INTERVENTION"),
        fields=(need_date, needs.offered_date, kind),
        examples=(
            RuleExample(
                shows="A referral, an offer or attendance, or that there is none, is an answer.",
                given="""
                programmes: ypid, start_date
                  A, 2024-04-01
                health_needs: ypid, need_identified_date, referred_date, offered_date
                  A, 2024-06-02, ,
                  A, 2024-06-02, 2024-06-05,
                  A, 2024-06-02, , 2024-06-05
                  A, 2024-06-03, ,
                  A, , ,
                """,
                failed=1,
                passed=2,
                not_applicable=2,
            ),
            RuleExample(
                shows="Asked only while the service works with the child.",
                given="""
                programmes: ypid, start_date, end_date
                  A, 2024-06-30,
                  B, 2024-04-01, 2024-06-29
                  C, 2024-04-01, 2024-06-30
                  D, 2024-07-01,
                health_needs: ypid, need_identified_date, attended_from, intervention_type
                  A, 2024-06-02, ,
                  C, 2024-06-02, ,
                  A, 2024-06-02, 2024-06-05,
                  A, 2024-06-02, , NO_INTERVENTION
                  B, 2024-06-02, ,
                  D, 2024-06-02, ,
                """,
                failed=2,
                passed=2,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="HLT-05",
        rows=needs,
        title="Intervention of the other field of health",
        remedy="Correct the intervention, or put the row under the field it belongs to.",
        owner=Owner.HEALTH_WORKER,
        cites="Youth Justice Board KPI 4 and KPI 5: kinds of intervention",
        applies=known(kind),
        fails=either(
            *((domain != field) & kind.one_of(*kinds) for field, kinds in belongs.items())
        ),
        fields=(kind, domain),
        examples=(
            RuleExample(
                shows="No intervention belongs to both fields.",
                given="""
                health_needs: domain, intervention_type
                  mental_health, COMPLEX_CARE
                  substance_misuse, GETTING_HELP
                  mental_health, GETTING_HELP
                  mental_health, NO_INTERVENTION
                  substance_misuse, COMPLEX_CARE
                  substance_misuse, NO_INTERVENTION
                  mental_health,
                """,
                failed=2,
                passed=4,
                not_applicable=1,
            ),
        ),
    ),
)
