"""Rules about screening for mental health and substance misuse, and the need found."""

from childfirst.language.tables import health_needs
from childfirst.validation.declaration import Owner, Rule, RuleExample
from childfirst.validation.rules.conditions import any_known
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import before_birth, in_the_future, out_of_order

needs = health_needs
domain, kind, need_date = needs.domain, needs.intervention_type, needs.need_identified_date

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
