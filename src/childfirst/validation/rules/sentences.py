"""Rules about the programme that follows an outcome."""

from childfirst.language.questions import any_of
from childfirst.language.tables import outcomes, programme_offences
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity

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
        code="SNT-03",
        rows=outcomes,
        title="Outcome that needs a programme has none",
        remedy="Open the programme and link it to the offence, or record the child as living "
        "elsewhere.",
        owner=Owner.CASE_MANAGER,
        severity=Severity.QUERY,
        cites="Youth Justice Board KPI counting rules: counted through linked programmes",
        applies=to_be_worked_with,
        fails=~any_of(programme_offences, answered),
        fields=(outcomes.legal_outcome, programme_offences.programme_id),
        examples=(
            RuleExample(
                shows="Fines, and outcomes of children from elsewhere, need none.",
                given="""
                outcomes: offence_id, legal_outcome, residence_on_legal_outcome_date
                  1, REFERRAL_ORDER, LOCAL
                  2, REFERRAL_ORDER, LOCAL
                  3, FINE, LOCAL
                  4, REFERRAL_ORDER, OTHER
                programme_offences: programme_id, offence_id
                  P, 2
                """,
                failed=1,
                passed=1,
                not_applicable=2,
            ),
            RuleExample(
                shows="What an appeal undid needs no programme; while it is pending one is due.",
                given="""
                outcomes: legal_outcome, outcome_appeal_status
                  REFERRAL_ORDER, Appeal pending
                  REFERRAL_ORDER, Changed on appeal
                """,
                failed=1,
                not_applicable=1,
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
        cites="Youth Justice Board KPI counting rules: residence",
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
