"""Rules about screening for mental health and substance misuse, and the need found."""

from childfirst.language.functions import any_of
from childfirst.language.tables import health_needs, programmes, snapshot
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import any_known, current, either, known
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import before_birth, in_the_future, out_of_order

OFFER_WITHIN = 28
"""Days in which a need that was found should lead to an offer or a referral."""

needs = health_needs
domain, kind, need_date = needs.domain, needs.intervention_type, needs.need_identified_date
belongs = codelist("health_intervention").groups()

RULES = (
    in_the_future("HLT-01", needs, "Screening, need or intervention", Owner.HEALTH_WORKER),
    before_birth("HLT-02", needs, "Screening, need or intervention", Owner.HEALTH_WORKER),
    out_of_order(
        "HLT-03",
        needs.screened_date,
        need_date,
        title="Need found before the screening",
        remedy="Correct the date of the screening or of the need.",
        owner=Owner.HEALTH_WORKER,
    ),
    Rule(
        code="HLT-04",
        rows=needs,
        title="Need found, but nothing offered in four weeks",
        remedy="Record the referral or the offer, or that there is no intervention.",
        owner=Owner.HEALTH_WORKER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 2, KPI 4: offered among those with a need",
        applies=(need_date + OFFER_WITHIN <= snapshot.as_at)
        & any_of(programmes, (programmes.ypid == needs.ypid) & current(programmes)),
        fails=~any_known(needs.referred_date, needs.offered_date, needs.attended_from)
        & ~(kind == "NO_INTERVENTION"),
        fields=(need_date, needs.offered_date, kind),
        examples=(
            RuleExample(
                shows="Asked only while the service works with the child.",
                given="""
                programmes: ypid, start_date, end_date
                  A, 2024-04-01,
                  B, 2024-04-01, 2024-06-29
                health_needs: ypid, need_identified_date, referred_date, offered_date, attended_from, intervention_type
                  A, 2024-06-02, , , ,
                  A, 2024-06-02, 2024-06-05, , ,
                  A, 2024-06-02, , 2024-06-05, ,
                  A, 2024-06-02, , , 2024-06-05,
                  A, 2024-06-02, , , , NO_INTERVENTION
                  A, 2024-06-03, , , ,
                  A, , , , ,
                  B, 2024-06-02, , , ,
                """,
                failed=1,
                passed=4,
                not_applicable=3,
            ),
        ),
    ),
    Rule(
        code="HLT-05",
        rows=needs,
        title="Intervention of the other field of health",
        remedy="Correct the intervention, or put the row under the field it belongs to.",
        owner=Owner.HEALTH_WORKER,
        cites="domain/kpis.md section 2, KPI 4 and KPI 5: kinds of intervention",
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
    Rule(
        code="HLT-06",
        rows=needs,
        title="Mental health category on a mental health row",
        remedy="Clear the category: it belongs on substance misuse rows only.",
        owner=Owner.HEALTH_WORKER,
        applies=needs.mental_health_category.is_known,
        fails=domain == "mental_health",
        fields=(needs.mental_health_category, domain),
        examples=(
            RuleExample(
                shows="On a substance misuse row it is right.",
                given="""
                health_needs: domain, mental_health_category
                  mental_health, YES
                  substance_misuse, YES
                  mental_health,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="HLT-07",
        rows=needs,
        title="Row without screening, need or treatment",
        remedy="Record what was done and when, or delete the row.",
        owner=Owner.HEALTH_WORKER,
        fails=~any_known(needs.screened_date, need_date, needs.attended_from),
        fields=(needs.screened_date, need_date, needs.attended_from),
        examples=(
            RuleExample(
                shows="Any one of the three dates gives the row a meaning.",
                given="""
                health_needs: screened_date, need_identified_date, attended_from, referred_date
                  , , , 2023-05-02
                  2023-05-02, , ,
                  , 2023-05-02, ,
                  , , 2023-05-02,
                """,
                failed=1,
                passed=3,
            ),
        ),
    ),
    repeated(
        "HLT-08",
        needs,
        (needs.ypid, domain, needs.screened_date),
        title="Two screenings of a child on the same day",
        remedy="Put both into one row.",
        owner=Owner.HEALTH_WORKER,
    ),
)
