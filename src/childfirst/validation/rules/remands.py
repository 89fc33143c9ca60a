"""Rules about remands."""

from childfirst.language.questions import any_of
from childfirst.language.tables import care_statuses, hearings, residences
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import in_force

DETAINED = codelist("remand_decision").groups()["Youth detention accommodation"]

REMANDED = (
    *DETAINED,
    *(c for c in codelist("remand_decision").values if c.startswith("REMAND_TO")),
)

SECURE = ("SCH", "STC", "YOI", "RESIDENTIAL_UNIT_SECURE")

next_day = hearings.hearing_date + 1

RULES = (
    Rule(
        code="HEA-04",
        rows=hearings,
        title="Hearing without a remand decision",
        remedy="Record what the court decided until the next hearing, or that it decided nothing.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        fails=hearings.remand_decision.is_missing,
        fields=(hearings.remand_decision,),
        examples=(
            RuleExample(
                shows="No decision is an answer, a blank is not.",
                given="""
                hearings: remand_decision
                  ""
                  NO_REMAND_DECISION
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="HEA-07",
        rows=hearings,
        title="Remanded child not recorded as cared for",
        remedy="Ask children's services to open the status: remand makes a child cared for.",
        owner=Owner.CHILDRENS_SERVICES,
        severity=Severity.QUERY,
        cites="Youth remand rules: such a remand makes the child looked after",
        applies=hearings.remand_decision.one_of(*REMANDED),
        fails=~any_of(
            care_statuses,
            (care_statuses.ypid == hearings.ypid)
            & (care_statuses.status == "cared_for")
            & in_force(care_statuses, next_day),
        ),
        fields=(hearings.remand_decision, care_statuses.status),
        examples=(
            RuleExample(
                shows="The status must be in force on the day after the hearing.",
                given="""
                hearings: ypid, hearing_date, remand_decision
                  B, 2023-05-01, REMAND_TO_LOCAL_AUTHORITY_ACCOMMODATION
                  C, 2023-05-01, REMAND_IN_CUSTODY
                  D, 2023-05-01, REMAND_IN_CUSTODY
                  A, 2023-05-01, REMAND_IN_CUSTODY
                  E, 2023-05-01, CONDITIONAL_BAIL
                care_statuses: ypid, status, start_date, end_date
                  A, cared_for, 2023-05-02, 2023-05-02
                  B, child_protection, 2023-04-01,
                  C, cared_for, 2023-04-01, 2023-05-01
                  D, cared_for, 2023-05-03,
                """,
                failed=3,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="HEA-08",
        rows=hearings,
        title="Child remanded to detention without secure accommodation recorded",
        remedy="Record where the child was held from the day of the remand.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI 1: children remanded four weeks or more",
        applies=hearings.remand_decision.one_of(*DETAINED),
        fails=~any_of(
            residences,
            (residences.ypid == hearings.ypid)
            & residences.accommodation_type.one_of(*SECURE)
            & in_force(residences, next_day),
        ),
        fields=(hearings.remand_decision, residences.accommodation_type),
        examples=(
            RuleExample(
                shows="A secure home the day after will do, a parent's home will not.",
                given="""
                hearings: ypid, hearing_date, remand_decision
                  B, 2023-05-01, REMAND_IN_CUSTODY
                  C, 2023-05-01, REMAND_IN_CUSTODY
                  D, 2023-05-01, REMAND_IN_CUSTODY
                  A, 2023-05-01, REMAND_IN_CUSTODY
                  E, 2023-05-01, CONDITIONAL_BAIL
                residences: ypid, accommodation_type, start_date, end_date
                  A, SCH, 2023-05-02, 2023-05-02
                  B, LIVING_WITH_PARENT_S, 2023-04-01,
                  C, YOI, 2023-04-01, 2023-05-01
                  D, YOI, 2023-05-03,
                """,
                failed=3,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
