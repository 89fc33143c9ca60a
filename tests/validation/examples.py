"""One session over the worked examples of many rules: each example is a service of its own."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa

from childfirst.engine.example_tables import example_tables
from childfirst.engine.session import Session
from childfirst.language.expressions import Condition, Expression
from childfirst.validation.declaration import Rule, RuleExample
from childfirst.validation.worked import AS_AT

FAILED, PASSED, NOT_ASKED = "failed", "passed", "not applicable"
Answers = list[str]
"""What came of each row of an example, in the order in which the rows are written."""

AT_ONCE = 12
"""Pairs of conditions asked in one query: more would nest it too deeply."""


def place_of(rule: Rule, number: int) -> str:
    """Give the name under which an example of a rule stands in the session."""
    return f"{rule.code} {number}"


def session_of_examples(rules: Iterable[Rule]) -> Session:
    """Open a session in which every example is a service: rows never mix between services."""
    services: dict[str, dict[str, pa.Table]] = {}
    for rule in rules:
        for number, example in enumerate(rule.examples, 1):
            for table, rows in example_tables(example.given).items():
                services.setdefault(table, {})[place_of(rule, number)] = rows
    session = Session()
    for table, parts in services.items():
        session.add(table, parts)
    names = list(services["children"])
    days = pa.array([AS_AT] * len(names), pa.date32())
    session.add_given("snapshot", pa.table({"service": names, "as_at": days}))
    return session


def declared(example: RuleExample) -> Answers:
    """Give what an example declares: rows that fail are written first, then those that pass."""
    return (
        [FAILED] * example.failed + [PASSED] * example.passed + [NOT_ASKED] * example.not_applicable
    )


def answers(
    session: Session, rule: Rule, pairs: list[tuple[Condition, Condition]]
) -> list[list[Answers]]:
    """Give, for each pair of applies and fails, the answers of every example of a rule."""
    found: list[list[Answers]] = []
    for first in range(0, len(pairs), AT_ONCE):
        found += _ask(session, rule, pairs[first : first + AT_ONCE])
    return found


def _ask(
    session: Session, rule: Rule, pairs: list[tuple[Condition, Condition]]
) -> list[list[Answers]]:
    columns: dict[str, Expression] = {"in_row": rule.rows.column("supplied_row")}
    for number, (applies, fails) in enumerate(pairs):
        columns |= {f"applies {number}": applies, f"fails {number}": fails}
    rows = sorted(session.rows(rule.rows, columns).to_pylist(), key=lambda row: row["in_row"])
    places = [place_of(rule, number) for number in range(1, len(rule.examples) + 1)]
    own = [[row for row in rows if row["service"] == place] for place in places]
    return [[[_answer(row, n) for row in part] for part in own] for n in range(len(pairs))]


def _answer(row: dict[str, object], number: int) -> str:
    if not row[f"applies {number}"]:
        return NOT_ASKED
    return FAILED if row[f"fails {number}"] else PASSED
