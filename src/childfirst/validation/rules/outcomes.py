"""Rules about the dates of legal outcomes."""

from childfirst.language.tables import outcomes
from childfirst.validation.declaration import Owner, Rule, RuleExample
from childfirst.validation.rules.conditions import known
from childfirst.validation.rules.shapes import in_the_future

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
)
