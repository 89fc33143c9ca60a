"""Rules about what must be known of a child when a programme begins and ends, or the KPIs fall."""

from __future__ import annotations

from childfirst.language.expressions import Condition
from childfirst.language.questions import any_of
from childfirst.language.rows import Records
from childfirst.language.tables import education, programmes, residences
from childfirst.validation.declaration import Owner, Rule, RuleExample, Severity
from childfirst.validation.rules.conditions import ended, in_force

COUNTED = programmes.kind.one_of("statutory", "non_statutory")
NO_RECORD = "without a record the child still counts, and pulls the rate down"


def nothing_in_force(code: str, rows: Records, what: str, kpi: str, owner: Owner) -> Rule:
    """Make the rule that a record must be in force on the day a programme begins."""
    return Rule(
        code=code,
        rows=programmes,
        title=f"No record of {what} when the programme began",
        remedy=f"Record the {what} of that day: {NO_RECORD}.",
        owner=owner,
        severity=Severity.QUERY,
        cites=f"Youth Justice Board {kpi}: no record at that moment",
        applies=COUNTED,
        fails=without(rows, in_force(rows, programmes.start_date)),
        fields=(rows.start_date, rows.end_date, programmes.start_date),
        examples=(
            RuleExample(
                shows="The record must have begun by the start and not have ended before it.",
                given=f"""
                programmes: ypid, start_date, kind
                  C, 2023-05-02, statutory
                  D, 2023-05-02, statutory
                  A, 2023-05-02, statutory
                  B, 2023-05-02, statutory
                  F, 2023-05-02, prevention
                {rows.name}: ypid, start_date, end_date
                  A, 2023-05-02,
                  B, 2023-04-02, 2023-05-02
                  C, 2023-04-02, 2023-05-01
                  D, 2023-05-03,
                """,
                failed=2,
                passed=2,
                not_applicable=1,
            ),
        ),
    )


def nothing_at_end(code: str, rows: Records, what: str, kpi: str, owner: Owner) -> Rule:
    """Make the rule that a record must be in force on the day a programme ends."""
    return Rule(
        code=code,
        rows=programmes,
        title=f"No record of {what} when the programme ended",
        remedy=f"Record the {what} of that day: {NO_RECORD}.",
        owner=owner,
        severity=Severity.QUERY,
        cites=f"Youth Justice Board {kpi}: no record at that moment",
        applies=COUNTED & ended(programmes),
        fails=without(rows, in_force(rows, programmes.end_date)),
        fields=(rows.start_date, rows.end_date, programmes.end_date),
        examples=(
            RuleExample(
                shows="A record of that single day is in force on it.",
                given=f"""
                programmes: ypid, end_date, kind
                  B, 2023-05-02, statutory
                  C, 2023-05-02, statutory
                  A, 2023-05-02, statutory
                  D, , statutory
                  B, 2023-05-02, prevention
                {rows.name}: ypid, start_date, end_date
                  A, 2023-05-02, 2023-05-02
                  B, 2023-04-02, 2023-05-01
                  C, 2023-05-03,
                """,
                failed=2,
                passed=1,
                not_applicable=2,
            ),
        ),
    )


def without(rows: Records, where: Condition) -> Condition:
    """Say that the child of a programme has no row that meets a condition."""
    return ~any_of(rows, (rows.ypid == programmes.ypid) & where)


EDUCATION, ADDRESS = "education, training or employment", "accommodation"

RULES = (
    nothing_in_force("STA-01", residences, ADDRESS, "KPI 1", Owner.CASE_MANAGER),
    nothing_at_end("STA-02", residences, ADDRESS, "KPI 1", Owner.CASE_MANAGER),
    nothing_in_force("STA-03", education, EDUCATION, "KPI 2", Owner.EDUCATION_WORKER),
    nothing_at_end("STA-04", education, EDUCATION, "KPI 2", Owner.EDUCATION_WORKER),
)
