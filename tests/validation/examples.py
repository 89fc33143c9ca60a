"""One session over the worked examples of many rules: each example is a service of its own."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.language.examples import example_tables
from childfirst.language.expressions import Condition
from childfirst.validation.declaration import Rule, RuleExample
from childfirst.validation.worked import AS_AT

States = tuple[int, int, int]


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


def declared(example: RuleExample) -> States:
    """Give the states that an example declares: failed, passed, not applicable."""
    return example.failed, example.passed, example.not_applicable


def states(session: Session, rule: Rule, pairs: list[tuple[Condition, Condition]]) -> list[list[States]]:
    """Count, for each pair of applies and fails, the states of every example of a rule."""
    columns = {}
    for number, (applies, fails) in enumerate(pairs):
        columns |= {f"applies {number}": applies, f"fails {number}": fails}
    rows = session.rows(rule.rows, columns).to_pylist()
    places = [place_of(rule, number) for number in range(1, len(rule.examples) + 1)]
    own = [[row for row in rows if row["service"] == place] for place in places]
    return [[_count(part, number) for part in own] for number in range(len(pairs))]


def _count(rows: list[dict[str, object]], number: int) -> States:
    asked = [row for row in rows if row[f"applies {number}"]]
    failed = sum(bool(row[f"fails {number}"]) for row in asked)
    return failed, len(asked) - failed, len(rows) - len(asked)
