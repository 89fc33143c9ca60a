"""Rules about statuses in children's services: their dates and where they come from."""

from childfirst.language.functions import age
from childfirst.language.tables import care_statuses, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.shapes import before_birth, ends_before_start, in_the_future

LONG_PLAN = 730
"""Days after which a child protection plan is asked about: two years."""

CHILDHOOD = ("cared_for", "child_protection", "child_in_need")

status = care_statuses.status
last_day = care_statuses.end_date.or_else(snapshot.as_at)

RULES = (
    in_the_future("CAR-01", care_statuses, "Status", Owner.CHILDRENS_SERVICES),
    ends_before_start("CAR-02", care_statuses, "Status", Owner.CHILDRENS_SERVICES),
    before_birth("CAR-03", care_statuses, "Status", Owner.CHILDRENS_SERVICES),
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
)
