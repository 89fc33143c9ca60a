"""Rules about programmes that run on for too long."""

from childfirst.language.questions import any_of
from childfirst.language.tables import outcomes, programme_offences, programmes, snapshot
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import ended

CONDITIONS_WITHIN = 112
"""Days in which the conditions of a youth conditional caution are to be met: 16 weeks."""

LONGEST = 1096
"""Days after which an open order is asked about: three years, the longest in the community."""

last_day = programmes.end_date.or_else(snapshot.as_at)
linked = programme_offences.programme_id == programmes.programme_id

RULES = (
    Rule(
        code="END-05",
        rows=programmes,
        title="Youth conditional caution running for more than 16 weeks",
        remedy="End the programme, or note the exceptional extension.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth conditional caution guidance: conditions complete within 16 weeks",
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
        cites="Youth Justice Board KPI counting rules: appeals",
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
                shows="Only an outcome of the same child and disposal, given by then, matters.",
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
