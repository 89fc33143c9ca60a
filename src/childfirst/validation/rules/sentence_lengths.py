"""Rules about the length of orders."""

from childfirst.language.expressions import Condition
from childfirst.language.tables import outcomes
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import either, known

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


def beyond(code: str, months: tuple[int, int]) -> Condition:
    """True where an outcome is shorter or longer than a court may make it."""
    shortest, longest = months
    term = outcomes.term_months
    return (outcomes.legal_outcome == code) & ((term < shortest) | (term > longest))


RULES = (
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
        cites="Referral order guidance: referral order length",
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
)
