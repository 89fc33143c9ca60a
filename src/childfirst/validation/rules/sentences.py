"""Rules about what must stand beside an outcome: a hearing, a programme, the right disposal."""

from childfirst.language.functions import any_of
from childfirst.language.tables import hearing_offences, outcomes, programme_offences
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

COURT_TIERS = ("First-tier", "Community", "Custody")
WITH_PROGRAMME = (
    "REFERRAL_ORDER",
    "REPARATION_ORDER",
    "YOUTH_REHABILITATION_ORDER",
    "DETENTION_AND_TRAINING_ORDER",
    "SECTION_250",
    "SECTION_254",
    "SECTION_259",
    "YOUTH_CONDITIONAL_CAUTION",
    "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
    "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
)
"""Outcomes that the service carries out, so that a programme must follow."""

OVERTURNED = ("Changed on appeal", "Result of appeal successful")

heard = hearing_offences.offence_id == outcomes.offence_id
answered = programme_offences.offence_id == outcomes.offence_id
programme = programme_offences.programme
same_disposal = (programme.disposal_type == outcomes.legal_outcome) | (
    (outcomes.legal_outcome == "DETENTION_AND_TRAINING_ORDER")
    & programme.disposal_type.one_of("DTO_CUSTODY", "DTO_LICENCE")
)
to_be_worked_with = (
    outcomes.legal_outcome.one_of(*WITH_PROGRAMME)
    & (outcomes.residence_on_legal_outcome_date == "LOCAL")
    & ~outcomes.outcome_appeal_status.one_of(*OVERTURNED)
)

RULES = (
    Rule(
        code="SNT-01",
        rows=outcomes,
        title="Court outcome without a hearing",
        remedy="Record the hearing and link the offence: without one the sentence is not counted "
        "as serious violence.",
        owner=Owner.COURT_OFFICER,
        cites="domain/kpis.md section 2, KPI 9: no hearing recorded is a failure of quality",
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
                outcomes: offence_id, legal_outcome_group, outcome_date
                  1, First-tier, 2023-05-03
                  1, First-tier, 2023-05-02
                  1, Diversion, 2023-05-03
                  2, First-tier, 2023-05-02
                hearing_offences: hearing_id, offence_id
                  H, 1
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="SNT-03",
        rows=outcomes,
        title="Outcome that needs a programme has none",
        remedy="Open the programme and link it to the offence, or record the child as living "
        "elsewhere.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 1: counted through the programme linked to the offence",
        applies=to_be_worked_with,
        fails=~any_of(programme_offences, answered),
        fields=(outcomes.legal_outcome, programme_offences.programme_id),
        examples=(
            RuleExample(
                shows="Fines, children from elsewhere and what an appeal undid need none.",
                given="""
                outcomes: offence_id, legal_outcome, residence_on_legal_outcome_date, outcome_appeal_status
                  1, REFERRAL_ORDER, LOCAL,
                  2, REFERRAL_ORDER, LOCAL,
                  3, FINE, LOCAL,
                  4, REFERRAL_ORDER, OTHER,
                  5, REFERRAL_ORDER, LOCAL, Changed on appeal
                programme_offences: programme_id, offence_id
                  P, 2
                """,
                failed=1,
                passed=1,
                not_applicable=3,
            ),
        ),
    ),
    Rule(
        code="SNT-04",
        rows=outcomes,
        title="Programme of another disposal than the outcome",
        remedy="Correct the disposal of the programme, or link the offence to the right one.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        applies=to_be_worked_with & any_of(programme_offences, answered),
        fails=~any_of(programme_offences, answered & same_disposal),
        fields=(outcomes.legal_outcome, programme.disposal_type),
        examples=(
            RuleExample(
                shows="One programme of the same disposal is enough; a detention and training "
                "order has programmes of its own.",
                given="""
                programmes: programme_id, disposal_type
                  P, REFERRAL_ORDER
                  Q, DTO_LICENCE
                outcomes: offence_id, legal_outcome
                  2, REPARATION_ORDER
                  5, DETENTION_AND_TRAINING_ORDER
                  6, REFERRAL_ORDER
                  1, REFERRAL_ORDER
                  3, DETENTION_AND_TRAINING_ORDER
                  4, REFERRAL_ORDER
                  7, FINE
                programme_offences: programme_id, offence_id
                  P, 1
                  Q, 1
                  P, 2
                  Q, 3
                  P, 5
                  Q, 6
                  P, 7
                """,
                failed=3,
                passed=2,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="SNT-05",
        rows=outcomes,
        title="Programme here for a child who lives elsewhere",
        remedy="Check where the child lived on the day: children from elsewhere are not counted.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 1: residence",
        applies=outcomes.residence_on_legal_outcome_date == "OTHER",
        fails=any_of(programme_offences, answered),
        fields=(outcomes.residence_on_legal_outcome_date,),
        examples=(
            RuleExample(
                shows="A sentence that is only hosted has no programme here.",
                given="""
                outcomes: offence_id, residence_on_legal_outcome_date
                  1, OTHER
                  2, OTHER
                  3, LOCAL
                programme_offences: programme_id, offence_id
                  P, 1
                  P, 3
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
