"""Rules about statuses in children's services beside or after one another."""

from childfirst.language.questions import any_of
from childfirst.language.tables import care_statuses, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import overlaps
from childfirst.validation.rules.repeats import overlapping, repeated

PLAN_WITHIN = 45
"""Days after an Early Help referral in which a plan is expected."""

again = care_statuses.again()
status = care_statuses.status
same_child = again.ypid == care_statuses.ypid

RULES = (
    overlapping(
        "CAR-04",
        care_statuses,
        title="The same status twice at once",
        remedy="Delete the second record, or end the first when the second began.",
        owner=Owner.CHILDRENS_SERVICES,
        same="status",
        values=("cared_for", "child_in_need"),
    ),
    Rule(
        code="CAR-06",
        rows=care_statuses,
        title="Cared for and on a child protection plan at once",
        remedy="Ask children's services: the plan usually ends when the child comes into care.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.QUERY,
        applies=status == "child_protection",
        fails=any_of(
            again, same_child & (again.status == "cared_for") & overlaps(again, care_statuses)
        ),
        fields=(status, care_statuses.start_date, care_statuses.end_date),
        examples=(
            RuleExample(
                shows="One after the other is right.",
                given="""
                care_statuses: ypid, status, start_date, end_date
                  A, child_protection, 2023-04-01, 2023-05-02
                  B, child_protection, 2023-04-01, 2023-05-01
                  C, child_protection, 2023-04-01,
                  D, child_protection, 2023-06-01,
                  A, cared_for, 2023-05-01,
                  B, cared_for, 2023-05-01,
                  C, child_in_need, 2023-04-01,
                  D, cared_for, 2023-04-01, 2023-05-01
                """,
                failed=1,
                passed=3,
                not_applicable=4,
            ),
        ),
    ),
    Rule(
        code="CAR-07",
        rows=care_statuses,
        title="Early Help referral without any plan after it",
        remedy="Find out what became of the referral: it is not support until a plan begins.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 7: a referral alone is not support",
        applies=(status == "early_help_referral")
        & (care_statuses.start_date + PLAN_WITHIN <= snapshot.as_at),
        fails=~any_of(
            again,
            same_child
            & (again.status != "early_help_referral")
            & (again.start_date <= care_statuses.start_date + PLAN_WITHIN)
            & ~(again.end_date < care_statuses.start_date),
        ),
        fields=(status, care_statuses.start_date),
        examples=(
            RuleExample(
                shows="Any plan that began within 45 days, or already ran, will do.",
                given="""
                care_statuses: ypid, status, start_date, end_date
                  B, early_help_referral, 2023-05-01,
                  C, early_help_referral, 2023-05-01,
                  E, early_help_referral, 2024-05-16,
                  A, early_help_referral, 2023-05-01,
                  D, early_help_referral, 2023-05-01,
                  A, early_help, 2023-06-15,
                  B, early_help, 2023-06-16,
                  C, early_help, 2023-04-01, 2023-04-30
                  D, child_in_need, 2023-04-01, 2023-05-01
                  F, early_help_referral, 2024-05-17,
                """,
                failed=3,
                passed=2,
                not_applicable=5,
            ),
        ),
    ),
    repeated(
        "CAR-10",
        care_statuses,
        (care_statuses.ypid, status, care_statuses.start_date),
        title="Same status recorded twice from the same day",
        remedy="Delete the second record.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.ERROR,
    ),
)
