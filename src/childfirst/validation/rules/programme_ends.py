"""Rules about how programmes end: completion, reason and length."""

from childfirst.language.functions import any_of
from childfirst.language.tables import outcomes, programme_offences, programmes, snapshot
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
CONDITIONS_WITHIN = 112
"""Days in which the conditions of a youth conditional caution are to be met: 16 weeks."""

LONGEST = 1096
"""Days after which an open order is asked about: three years, the longest in the community."""

completed, reason = programmes.successfully_completed, programmes.end_reason
last_day = programmes.end_date.or_else(snapshot.as_at)
linked = programme_offences.programme_id == programmes.programme_id

RULES = (
    Rule(
        code="END-01",
        rows=programmes,
        title="Ended programme without a reason",
        remedy="Record why the programme ended.",
        owner=Owner.CASE_MANAGER,
        applies=ended(programmes),
        fails=reason.is_missing,
        fields=(reason, programmes.end_date),
        examples=(
            RuleExample(
                shows="Open programmes need no reason.",
                given="""
                programmes: end_date, end_reason
                  2023-05-02,
                  2023-05-02, COMPLETED
                  ,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="END-02",
        rows=programmes,
        title="Open programme with a reason for ending or an answer on completion",
        remedy="Record the day on which the programme ended, or clear reason and completion.",
        owner=Owner.CASE_MANAGER,
        applies=~ended(programmes),
        fails=reason.is_known | completed.is_known,
        fields=(programmes.end_date, reason, completed),
        examples=(
            RuleExample(
                shows="Either of the two speaks of an end.",
                given="""
                programmes: end_date, end_reason, successfully_completed
                  , COMPLETED,
                  , , YES
                  , ,
                  2023-05-02, COMPLETED, YES
                """,
                failed=2,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
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
        remedy="Answer yes or no: without it the child counts as not having completed.",
        owner=Owner.CASE_MANAGER,
        cites="domain/kpis.md section 2, KPI 6: an explicit answer",
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
    Rule(
        code="END-05",
        rows=programmes,
        title="Youth conditional caution running for more than 16 weeks",
        remedy="End the programme, or note the exceptional extension.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="domain/clocks.md section 4: conditions complete within 16 weeks",
        applies=programmes.disposal_type == "YOUTH_CONDITIONAL_CAUTION",
        fails=last_day - programmes.start_date > CONDITIONS_WITHIN,
        fields=(programmes.start_date, programmes.end_date),
        examples=(
            RuleExample(
                shows="Open ones are measured to 30 June 2024.",
                given="""
                programmes: disposal_type, start_date, end_date
                  YOUTH_CONDITIONAL_CAUTION, 2023-01-01, 2023-04-24
                  YOUTH_CONDITIONAL_CAUTION, 2024-03-09,
                  YOUTH_CONDITIONAL_CAUTION, 2023-01-01, 2023-04-23
                  YOUTH_CONDITIONAL_CAUTION, 2024-03-10,
                  REFERRAL_ORDER, 2023-01-01, 2023-04-24
                """,
                failed=2,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="END-06",
        rows=programmes,
        title="Programme still open after three years",
        remedy="Record its end; if it really runs, note the sentence that allows it.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=~ended(programmes),
        fails=programmes.start_date + LONGEST < snapshot.as_at,
        fields=(programmes.end_date, programmes.start_date),
        examples=(
            RuleExample(
                shows="1,096 days to 30 June 2024 are still within the limit.",
                given="""
                programmes: start_date, end_date
                  2021-06-29,
                  2021-06-30,
                  2021-06-29, 2024-06-29
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="END-07",
        rows=programmes,
        title="Programme still open though its outcome was overturned on appeal",
        remedy="End the programme, or correct the result of the appeal.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 1: appeals",
        applies=~ended(programmes) & any_of(programme_offences, linked),
        fails=any_of(
            outcomes,
            (outcomes.offence.ypid == programmes.ypid)
            & (outcomes.legal_outcome == programmes.disposal_type)
            & outcomes.outcome_appeal_status.one_of(
                "Changed on appeal", "Result of appeal successful"
            )
            & (outcomes.outcome_date <= programmes.start_date),
        ),
        fields=(programmes.end_date, outcomes.outcome_appeal_status),
        examples=(
            RuleExample(
                shows="Only an outcome of the same child and disposal, given by the start, matters.",
                given="""
                programmes: programme_id, ypid, disposal_type, start_date, end_date
                  P, A, REFERRAL_ORDER, 2023-05-02,
                  Q, A, REFERRAL_ORDER, 2023-05-01,
                  R, A, YOUTH_REHABILITATION_ORDER, 2023-05-02,
                  S, B, REFERRAL_ORDER, 2023-05-02,
                  T, A, REFERRAL_ORDER, 2023-05-02, 2023-06-01
                  U, A, REFERRAL_ORDER, 2023-05-02,
                offences: offence_id, ypid
                  1, A
                  2, B
                outcomes: offence_id, outcome_date, legal_outcome, outcome_appeal_status
                  1, 2023-05-02, REFERRAL_ORDER, Changed on appeal
                  2, 2023-05-02, REFERRAL_ORDER, Appeal pending
                programme_offences: programme_id, offence_id
                  P, 1
                  Q, 1
                  R, 1
                  S, 2
                  T, 1
                """,
                failed=1,
                passed=3,
                not_applicable=2,
            ),
        ),
    ),
)
