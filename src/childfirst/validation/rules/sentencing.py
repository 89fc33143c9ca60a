"""Rules about the hearings at which children are sentenced."""

from childfirst.language.questions import any_of
from childfirst.language.tables import hearing_offences, outcomes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

COURT_TIERS = ("First-tier", "Community", "Custody")

heard = hearing_offences.offence_id == outcomes.offence_id

RULES = (
    Rule(
        code="SNT-01",
        rows=outcomes,
        title="Court outcome without a hearing",
        remedy="Record the hearing and link the offence: without one the sentence is not counted "
        "as serious violence.",
        owner=Owner.COURT_OFFICER,
        cites="Youth Justice Board KPI 9: no hearing recorded is a failure of quality",
        applies=outcomes.legal_outcome_group.one_of(*COURT_TIERS),
        fails=~any_of(hearing_offences, heard),
        fields=(outcomes.outcome_date, hearing_offences.hearing_id),
        examples=(
            RuleExample(
                shows="Cautions need no hearing.",
                given="""
                outcomes: offence_id, legal_outcome, legal_outcome_group
                  1, REFERRAL_ORDER, First-tier
                  2, REFERRAL_ORDER, First-tier
                  3, YOUTH_CAUTION, Pre-court
                hearing_offences: hearing_id, offence_id
                  H, 2
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="SNT-02",
        rows=outcomes,
        title="Sentenced on a day without a hearing of that offence",
        remedy="Correct the date of the sentence, or record the hearing at which it was passed.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        applies=outcomes.legal_outcome_group.one_of(*COURT_TIERS) & any_of(hearing_offences, heard),
        fails=~any_of(
            hearing_offences,
            heard & (hearing_offences.hearing.hearing_date == outcomes.outcome_date),
        ),
        fields=(outcomes.outcome_date, hearing_offences.hearing.hearing_date),
        examples=(
            RuleExample(
                shows="Sentences without any hearing are another rule's matter.",
                given="""
                hearings: hearing_id, hearing_date
                  H, 2023-05-02
                  I, 2023-05-03
                outcomes: offence_id, legal_outcome_group, outcome_date
                  1, First-tier, 2023-05-03
                  1, First-tier, 2023-05-02
                  1, Diversion, 2023-05-03
                  2, First-tier, 2023-05-02
                hearing_offences: hearing_id, offence_id
                  H, 1
                  I, 3
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
)
