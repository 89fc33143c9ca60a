"""Rules about why and when programmes end."""

from childfirst.language.tables import programmes
from childfirst.validation.declaration import Owner, Rule, RuleExample
from childfirst.validation.rules.conditions import ended

completed, reason = programmes.successfully_completed, programmes.end_reason

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
)
