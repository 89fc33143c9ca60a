"""Rules about whether a programme was completed."""

from childfirst.language.tables import programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import ended, known

OUT_OF_COURT = (
    "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
    "YOUTH_CAUTION",
    "YOUTH_CONDITIONAL_CAUTION",
)
"""The six disposals of KPI 6, each of which needs an explicit answer on completion."""

NOT_COMPLETED = (
    "NOT_COMPLETED_MISSED_SESSIONS",
    "NOT_STARTED_NO_LONGER_APPROPRIATE",
    "PARTLY_COMPLETED_MISSED_SESSIONS",
    "REFERRED_ELSEWHERE_NO_LONGER_APPROPRIATE",
    "REFUSED",
    "BREACHED_AND_RESENTENCED",
)

completed, reason = programmes.successfully_completed, programmes.end_reason

RULES = (
    Rule(
        code="END-03",
        rows=programmes,
        title="Successfully completed, with a reason that says otherwise",
        remedy="Correct the answer on completion or the reason.",
        owner=Owner.CASE_MANAGER,
        applies=(completed == "YES") & known(reason),
        fails=reason.one_of(*NOT_COMPLETED),
        fields=(completed, reason),
        examples=(
            RuleExample(
                shows="Yes and a refusal cannot both be.",
                given="""
                programmes: successfully_completed, end_reason
                  YES, REFUSED
                  YES, COMPLETED
                  NO, REFUSED
                  YES,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="END-08",
        rows=programmes,
        title="Not successfully completed, yet ended as completed",
        remedy="Check the answer: where the work was done, completion is yes.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=(completed == "NO") & known(reason),
        fails=reason == "COMPLETED",
        fields=(completed, reason),
        examples=(
            RuleExample(
                shows="No goes with any other reason.",
                given="""
                programmes: successfully_completed, end_reason
                  NO, COMPLETED
                  NO, REFUSED
                  YES, COMPLETED
                  NO,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="END-04",
        rows=programmes,
        title="Out-of-court programme ended without an answer on completion",
        remedy="Answer yes or no: without it the child is in the denominator only.",
        owner=Owner.CASE_MANAGER,
        cites="Youth Justice Board KPI 6: an explicit answer",
        applies=ended(programmes) & programmes.disposal_type.one_of(*OUT_OF_COURT),
        fails=completed.is_missing,
        fields=(completed, programmes.end_date),
        examples=(
            RuleExample(
                shows="No is an answer; orders of a court are not asked.",
                given="""
                programmes: end_date, disposal_type, successfully_completed
                  2023-05-02, YOUTH_CAUTION,
                  2023-05-02, YOUTH_CAUTION, NO
                  , YOUTH_CAUTION,
                  2023-05-02, REFERRAL_ORDER,
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
