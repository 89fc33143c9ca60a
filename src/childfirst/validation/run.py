"""Asks every rule of a record and gathers what failed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.language.dependencies import tables_mentioned
from childfirst.language.errors import RuleError
from childfirst.language.expressions import Expression
from childfirst.record.dictionary import owed_tables
from childfirst.validation.children import child_of
from childfirst.validation.declaration import Rule, State


@dataclass(frozen=True)
class Problem:
    """One row that failed one rule; `key` and `child` identify it to those permitted."""

    rule: Rule
    area: str
    key: str
    child: str
    file: str
    row: int | None


@dataclass(frozen=True)
class Outcome:
    """What came of one rule: its state, how many rows it was asked of, and the failures."""

    rule: Rule
    state: State
    asked: int = 0
    problems: tuple[Problem, ...] = ()
    why: str = ""


@dataclass(frozen=True)
class Validation:
    """What came of all rules."""

    outcomes: tuple[Outcome, ...]

    @property
    def problems(self) -> list[Problem]:
        """Every problem found, in the order of the rules."""
        return [problem for outcome in self.outcomes for problem in outcome.problems]

    @property
    def complete(self) -> bool:
        """Whether every rule ran: only then is a period complete."""
        return all(outcome.state is not State.COULD_NOT_RUN for outcome in self.outcomes)

    def count(self, state: State) -> int:
        """How many rules came to a state."""
        return sum(outcome.state is state for outcome in self.outcomes)


def validate(
    session: Session,
    rules: Sequence[Rule],
    not_collected: frozenset[str] = frozenset(),
    progress: Callable[[str, int, int], None] | None = None,
) -> Validation:
    """Ask `rules` of the tables of a session. `not_collected` names tables not supplied."""
    outcomes = []
    for done, rule in enumerate(rules):
        if progress:
            progress(rule.code, done, len(rules))
        outcomes.append(ask(session, rule, not_collected))
    return Validation(tuple(outcomes))


def ask(session: Session, rule: Rule, not_collected: frozenset[str]) -> Outcome:
    """Ask one rule. What stops it from running is said, never taken for a pass."""
    owed = not_collected.intersection(owed_tables())  # of an optional table nothing is asked
    if missing := tables_mentioned([rule.applies, rule.fails], rule.rows) & owed:
        names = ", ".join(sorted(missing))
        return Outcome(rule, State.COULD_NOT_RUN, why=f"not supplied: {names}")
    try:
        return _answer(session, rule)
    except (duckdb.Error, RuleError) as problem:
        return Outcome(rule, State.COULD_NOT_RUN, why=type(problem).__name__)


def _answer(session: Session, rule: Rule) -> Outcome:
    """Ask first how many rows, then, only where some failed, which."""
    sums = session.rows(rule.rows, {"failed": rule.fails}, rule.applies)
    asked = sums.num_rows
    if not asked:
        return Outcome(rule, State.NOT_APPLICABLE)
    if not sums.column("failed").to_pylist().count(True):
        return Outcome(rule, State.PASSED, asked)
    columns: dict[str, Expression] = {key: rule.rows.column(key) for key in rule.rows.keys}
    columns |= {
        "about": child_of(rule.rows),
        "in_file": rule.rows.column("supplied_file"),
        "in_row": rule.rows.column("supplied_row"),
    }
    found = session.rows(rule.rows, columns, rule.applies & rule.fails)
    return Outcome(rule, State.FAILED, asked, tuple(_problems(rule, found)))


def _problems(rule: Rule, found: pa.Table) -> list[Problem]:
    problems = [
        Problem(
            rule=rule,
            area=row["service"],
            key=" / ".join(str(row[key]) for key in rule.rows.keys),
            child=row["about"] or "",
            file=row["in_file"] or "",
            row=row["in_row"],
        )
        for row in found.to_pylist()
    ]
    return sorted(problems, key=lambda p: (p.area, p.file, p.row or 0, p.key))
