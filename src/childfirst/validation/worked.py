"""Runs the worked examples of rules, for the tests and for the handbook."""

from __future__ import annotations

from datetime import date

import pyarrow as pa

from childfirst.engine.example_tables import example_tables
from childfirst.engine.session import Session
from childfirst.language.expressions import Condition
from childfirst.validation.declaration import Rule, RuleExample

AS_AT = date(2024, 6, 30)


def rule_session(given: str) -> Session:
    """Open a session over the records of an example, taken to be true on 30 June 2024."""
    session = Session()
    for name, rows in example_tables(given).items():
        session.add(name, {"Example": rows})
    session.add_given(
        "snapshot", pa.table({"service": ["Example"], "as_at": pa.array([AS_AT], pa.date32())})
    )
    return session


def states_of(
    rule: Rule,
    example: RuleExample,
    fails: Condition | None = None,
    applies: Condition | None = None,
) -> tuple[int, int, int]:
    """Count the rows that failed, passed and were not asked; conditions may be put in place of
    the rule's own, to show that the example would notice."""
    with rule_session(example.given) as session:
        conditions = {"applies": applies or rule.applies, "fails": fails or rule.fails}
        answers = session.rows(rule.rows, dict(conditions)).to_pylist()
    asked = [row for row in answers if row["applies"]]
    failed = sum(bool(row["fails"]) for row in asked)
    return failed, len(asked) - failed, len(answers) - len(asked)
