"""Rules about statuses in children's services."""

from childfirst.language.functions import age, any_of
from childfirst.language.tables import care_statuses, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known, overlaps
from childfirst.validation.rules.repeats import overlapping, repeated
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

PLAN_WITHIN = 45
"""Days after an Early Help referral in which a plan is expected."""

LONG_PLAN = 730
"""Days after which a child protection plan is asked about: two years."""

CHILDHOOD = ("cared_for", "child_protection", "child_in_need")

again = care_statuses.again()
status = care_statuses.status
same_child = again.ypid == care_statuses.ypid
last_day = care_statuses.end_date.or_else(snapshot.as_at)

RULES = (
    in_the_future("CAR-01", care_statuses, "Status", Owner.CHILDRENS_SERVICES),
    ends_before_start("CAR-02", care_statuses, "Status", Owner.CHILDRENS_SERVICES),
    before_birth("CAR-03", care_statuses, "Status", Owner.CHILDRENS_SERVICES),
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
        code="CAR-05",
        rows=care_statuses,
        title="Status of a child still running after the 18th birthday",
        remedy="End the status on the 18th birthday, or correct the date of birth.",
        owner=Owner.CHILDRENS_SERVICES,
        applies=status.one_of(*CHILDHOOD),
        fails=age(care_statuses.child.date_of_birth, last_day - 1) >= 18,
        fields=(status, care_statuses.end_date, care_statuses.child.date_of_birth),
        examples=(
            RuleExample(
                shows="The birthday itself may be the last day; early help may run on.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-02
                  B, 2006-06-30
                  C, 2006-06-29
                care_statuses: ypid, status, end_date
                  A, cared_for, 2023-05-03
                  C, child_in_need,
                  A, cared_for, 2023-05-02
                  B, child_protection,
                  A, early_help,
                """,
                failed=2,
                passed=2,
                not_applicable=1,
            ),
        ),
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
                  A, cared_for, 2023-05-01,
                  B, cared_for, 2023-05-01,
                  C, child_in_need, 2023-04-01,
                """,
                failed=1,
                passed=2,
                not_applicable=3,
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
        cites="domain/kpis.md section 2, KPI 7: a referral alone is not support",
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
    Rule(
        code="CAR-08",
        rows=care_statuses,
        title="Status from the wrong system",
        remedy="Take Early Help from its own system and the other statuses from social care's.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.QUERY,
        applies=known(care_statuses.source_system) & (care_statuses.source_system != "YJS"),
        fails=(status.one_of(*CHILDHOOD) & (care_statuses.source_system == "EHM"))
        | (~status.one_of(*CHILDHOOD) & (care_statuses.source_system == "LCS")),
        fields=(care_statuses.source_system, status),
        examples=(
            RuleExample(
                shows="What the youth justice service typed itself may be anything.",
                given="""
                care_statuses: status, source_system
                  cared_for, EHM
                  early_help, LCS
                  cared_for, LCS
                  early_help, EHM
                  cared_for, YJS
                  early_help,
                """,
                failed=2,
                passed=2,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="CAR-09",
        rows=care_statuses,
        title="Child protection plan running for more than two years",
        remedy="Check that the plan still runs, and record its end if it does not.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.QUERY,
        applies=(status == "child_protection") & care_statuses.end_date.is_missing,
        fails=care_statuses.start_date + LONG_PLAN < snapshot.as_at,
        fields=(care_statuses.end_date, care_statuses.start_date),
        examples=(
            RuleExample(
                shows="730 days to 30 June 2024 are still within the limit.",
                given="""
                care_statuses: status, start_date, end_date
                  child_protection, 2022-06-30,
                  child_protection, 2022-07-01,
                  child_protection, 2022-06-30, 2024-06-29
                  child_in_need, 2022-06-30,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
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
