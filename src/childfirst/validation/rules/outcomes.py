"""Rules about legal outcomes: their dates, their tier, their length and what follows them."""

from childfirst.language.expressions import Condition
from childfirst.language.functions import age
from childfirst.language.tables import outcomes, snapshot
from childfirst.record.codelists import codelist
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import either, known
from childfirst.validation.rules.repeats import repeated
from childfirst.validation.rules.shapes import in_the_future

APPEAL_WITHIN = 365
"""Days after which an appeal that is still pending is asked about: a year."""

HAS_TERM = (
    "REFERRAL_ORDER",
    "YOUTH_REHABILITATION_ORDER",
    "DETENTION_AND_TRAINING_ORDER",
)
NO_TERM = (
    "YOUTH_CAUTION",
    "YOUTH_CONDITIONAL_CAUTION",
    "ABSOLUTE_DISCHARGE",
    "FINE",
    "COMPENSATION_ORDER",
)
TERMS = {
    "REFERRAL_ORDER": (3, 12),
    "YOUTH_REHABILITATION_ORDER": (1, 36),
    "DETENTION_AND_TRAINING_ORDER": (1, 24),
}
"""Shortest and longest length in months that a court may set."""

tiers = codelist("legal_outcome").groups()
tier_fits = either(
    *(
        (outcomes.legal_outcome_group == tier) & outcomes.legal_outcome.one_of(*codes)
        for tier, codes in tiers.items()
    )
)


def beyond(code: str, months: tuple[int, int]) -> Condition:
    """True where an outcome is shorter or longer than a court may make it."""
    shortest, longest = months
    term = outcomes.term_months
    return (outcomes.legal_outcome == code) & ((term < shortest) | (term > longest))


RULES = (
    in_the_future("OUT-01", outcomes, "Outcome", Owner.COURT_OFFICER),
    Rule(
        code="OUT-02",
        rows=outcomes,
        title="Outcome before the offence",
        remedy="Correct the date of the outcome or of the offence.",
        owner=Owner.COURT_OFFICER,
        fails=outcomes.outcome_date < outcomes.offence.offence_date,
        fields=(outcomes.outcome_date, outcomes.offence.offence_date),
        examples=(
            RuleExample(
                shows="An outcome on the day of the offence can be right.",
                given="""
                offences: offence_id, offence_date
                  1, 2023-05-02
                outcomes: offence_id, outcome_date
                  1, 2023-05-01
                  1, 2023-05-02
                """,
                failed=1,
                passed=1,
            ),
        ),
    ),
    Rule(
        code="OUT-03",
        rows=outcomes,
        title="Outcome before the arrest",
        remedy="Correct the date of the outcome or of the arrest.",
        owner=Owner.COURT_OFFICER,
        applies=known(outcomes.offence.arrest_date),
        fails=outcomes.outcome_date < outcomes.offence.arrest_date,
        fields=(outcomes.outcome_date, outcomes.offence.arrest_date),
        examples=(
            RuleExample(
                shows="Where nobody was arrested nothing is asked.",
                given="""
                offences: offence_id, arrest_date
                  1, 2023-05-02
                  2,
                outcomes: offence_id, outcome_date
                  1, 2023-05-01
                  1, 2023-05-02
                  2, 2023-05-01
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="OUT-04",
        rows=outcomes,
        title="Tier does not belong to the legal outcome",
        remedy="Choose the tier that the legal outcome has in national reporting.",
        owner=Owner.COURT_OFFICER,
        cites="domain/case-data.md section 2",
        fails=~tier_fits,
        fields=(outcomes.legal_outcome, outcomes.legal_outcome_group),
        examples=(
            RuleExample(
                shows="Each tier once rightly; a youth caution is pre-court, not diversion.",
                given="""
                outcomes: legal_outcome, legal_outcome_group
                  YOUTH_CAUTION, Diversion
                  REFERRAL_ORDER, Pre-court
                  YOUTH_CAUTION, First-tier
                  REFERRAL_ORDER, Community
                  FINE, Custody
                  COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT, Diversion
                  YOUTH_CAUTION, Pre-court
                  REFERRAL_ORDER, First-tier
                  YOUTH_REHABILITATION_ORDER, Community
                  DETENTION_AND_TRAINING_ORDER, Custody
                """,
                failed=5,
                passed=5,
            ),
        ),
    ),
    Rule(
        code="OUT-05",
        rows=outcomes,
        title="Length of the order missing",
        remedy="Record the length in months that the court set.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        applies=outcomes.legal_outcome.one_of(*HAS_TERM),
        fails=outcomes.term_months.is_missing,
        fields=(outcomes.term_months,),
        examples=(
            RuleExample(
                shows="A referral order has a length, a fine has none.",
                given="""
                outcomes: legal_outcome, term_months
                  REFERRAL_ORDER,
                  REFERRAL_ORDER, 6
                  FINE,
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="OUT-06",
        rows=outcomes,
        title="Length outside what the law allows",
        remedy="Correct the length: referral orders run 3 to 12 months, youth rehabilitation "
        "orders up to 36, detention and training orders up to 24.",
        owner=Owner.COURT_OFFICER,
        cites="domain/clocks.md section 4: referral order length",
        applies=outcomes.legal_outcome.one_of(*TERMS) & known(outcomes.term_months),
        fails=either(*(beyond(code, months) for code, months in TERMS.items())),
        fields=(outcomes.term_months, outcomes.legal_outcome),
        examples=(
            RuleExample(
                shows="The shortest and the longest of each order, and one month beyond.",
                given="""
                outcomes: legal_outcome, term_months
                  REFERRAL_ORDER, 2
                  REFERRAL_ORDER, 13
                  YOUTH_REHABILITATION_ORDER, 0
                  YOUTH_REHABILITATION_ORDER, 37
                  DETENTION_AND_TRAINING_ORDER, 0
                  DETENTION_AND_TRAINING_ORDER, 25
                  REFERRAL_ORDER, 3
                  REFERRAL_ORDER, 12
                  YOUTH_REHABILITATION_ORDER, 1
                  YOUTH_REHABILITATION_ORDER, 36
                  DETENTION_AND_TRAINING_ORDER, 1
                  DETENTION_AND_TRAINING_ORDER, 24
                  REFERRAL_ORDER,
                  FINE, 2
                """,
                failed=6,
                passed=6,
                not_applicable=2,
            ),
        ),
    ),
    Rule(
        code="OUT-07",
        rows=outcomes,
        title="Length on an outcome that has none",
        remedy="Clear the length, or correct the legal outcome.",
        owner=Owner.COURT_OFFICER,
        applies=outcomes.legal_outcome.one_of(*NO_TERM),
        fails=outcomes.term_months > 0,
        fields=(outcomes.term_months, outcomes.legal_outcome),
        examples=(
            RuleExample(
                shows="Nought is as good as blank.",
                given="""
                outcomes: legal_outcome, term_months
                  FINE, 6
                  FINE, 0
                  FINE,
                  REFERRAL_ORDER, 6
                """,
                failed=1,
                passed=2,
                not_applicable=1,
            ),
        ),
    ),
    repeated(
        "OUT-08",
        outcomes,
        (outcomes.offence_id, outcomes.outcome_date, outcomes.legal_outcome),
        title="Same outcome of an offence recorded twice",
        remedy="Delete the second record.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.ERROR,
    ),
    Rule(
        code="OUT-09",
        rows=outcomes,
        title="Appeal pending for more than a year",
        remedy="Find out how the appeal ended; an outcome that was overturned is not counted.",
        owner=Owner.COURT_OFFICER,
        severity=Severity.QUERY,
        cites="domain/kpis.md section 1: appeals",
        applies=outcomes.outcome_appeal_status == "Appeal pending",
        fails=outcomes.outcome_date + APPEAL_WITHIN < snapshot.as_at,
        fields=(outcomes.outcome_appeal_status, outcomes.outcome_date),
        examples=(
            RuleExample(
                shows="365 days to 30 June 2024 are still within the year.",
                given="""
                outcomes: outcome_date, outcome_appeal_status
                  2023-06-30, Appeal pending
                  2023-07-01, Appeal pending
                  2023-06-30, Result of appeal unchanged
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
    Rule(
        code="OUT-10",
        rows=outcomes,
        title="Youth caution given to an adult",
        remedy="Correct the date or the outcome: youth cautions are for those under 18.",
        owner=Owner.COURT_OFFICER,
        applies=outcomes.legal_outcome.one_of("YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"),
        fails=age(outcomes.offence.child.date_of_birth, outcomes.outcome_date) >= 18,
        fields=(outcomes.outcome_date, outcomes.legal_outcome),
        examples=(
            RuleExample(
                shows="A court may sentence an 18-year-old for what the child did.",
                given="""
                children: ypid, date_of_birth
                  A, 2005-05-02
                offences: offence_id, ypid
                  1, A
                outcomes: offence_id, outcome_date, legal_outcome
                  1, 2023-05-02, YOUTH_CAUTION
                  1, 2023-05-01, YOUTH_CAUTION
                  1, 2023-05-02, REFERRAL_ORDER
                """,
                failed=1,
                passed=1,
                not_applicable=1,
            ),
        ),
    ),
)
