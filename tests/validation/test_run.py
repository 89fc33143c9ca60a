"""What comes of asking: a rule that could not run has not passed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from childfirst.engine.session import Session
from childfirst.language.functions import age, matches
from childfirst.language.questions import any_of
from childfirst.language.tables import children, education, programmes, snapshot
from childfirst.record.dictionary import tables
from childfirst.validation.catalogue import RULES, rule
from childfirst.validation.declaration import Rule, State
from childfirst.validation.run import ask, validate
from childfirst.validation.worked import AS_AT, rule_session
from tests.example import EXAMPLE, package_tables
from tests.validation.many_rows import session_of_many, snapshot_of

NOTHING_MISSING: frozenset[str] = frozenset()
LEAP_DAY = date(2008, 2, 29)
HOURS = rule("EDU-01")


@pytest.fixture
def hours() -> Iterator[Session]:
    given = """
    education: education_id, ypid, hours_offered, hours_attended
      E, A, 20, 21
      F, A, 20, 20
    """
    with rule_session(given) as session:
        yield session


def test_a_problem_names_row_child_and_place(hours: Session) -> None:
    outcome = ask(hours, HOURS, NOTHING_MISSING)

    (problem,) = outcome.problems
    assert (outcome.state, outcome.asked) == (State.FAILED, 2)
    assert (problem.area, problem.key, problem.child) == ("Example", "E", "A")
    assert (problem.file, problem.row) == ("example", 2)


def test_a_rule_without_its_table_could_not_run(hours: Session) -> None:
    outcome = ask(hours, HOURS, frozenset({"education"}))

    assert (outcome.state, outcome.asked) == (State.COULD_NOT_RUN, 0)
    assert "education" in outcome.why


def test_a_rule_without_a_table_it_only_compares_with_could_not_run(hours: Session) -> None:
    outcome = ask(hours, rule("SUS-09"), frozenset({"education"}))

    assert outcome.state is State.COULD_NOT_RUN


def _crashing() -> list[Rule]:
    nested = any_of(programmes, any_of(education, education.ypid == programmes.ypid))
    unreadable = matches(education.provider, "(")
    return [replace(HOURS, fails=nested), replace(HOURS, fails=unreadable)]


@pytest.mark.parametrize("broken", _crashing(), ids=["no such question", "unreadable pattern"])
def test_a_rule_that_crashes_could_not_run(broken: Rule) -> None:
    given = "education: provider, hours_offered, hours_attended\n Dunes, 1, 1"
    with rule_session(given) as session:
        outcome = ask(session, broken, NOTHING_MISSING)

    assert outcome.state is State.COULD_NOT_RUN
    assert outcome.why and "Dunes" not in outcome.why


def test_a_period_is_complete_only_when_every_rule_ran(hours: Session) -> None:
    rules = (HOURS, rule("CHD-01"))
    seen: list[tuple[str, int, int]] = []

    whole = validate(hours, rules, progress=lambda *step: seen.append(step))
    part = validate(hours, rules, frozenset({"education"}))

    assert whole.complete and not part.complete
    assert part.count(State.COULD_NOT_RUN) == 1
    assert seen == [("EDU-01", 0, 2), ("CHD-01", 1, 2)]


def test_rules_ask_nothing_of_empty_tables() -> None:
    with session_of_many(0) as session:
        states = {ask(session, each, NOTHING_MISSING).state for each in RULES}

    assert states == {State.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("as_at", "lived"), [(date(2024, 2, 28), 15), (date(2024, 2, 29), 16), (date(2026, 2, 28), 17)]
)
def test_children_born_on_29_february_break_no_rule(as_at: date, lived: int) -> None:
    with session_of_many(40, as_at, born=LEAP_DAY) as session:
        outcomes = [ask(session, each, NOTHING_MISSING) for each in RULES]
        years = session.rows(children, {"years": age(children.date_of_birth, snapshot.as_at)})

    assert [each.rule.code for each in outcomes if each.state is State.COULD_NOT_RUN] == []
    assert set(years["years"].to_pylist()) == {lived}


@pytest.mark.slow
def test_rules_can_be_asked_of_many_rows() -> None:
    with session_of_many(10_000) as session:
        asked = {
            each: session.rows(each.rows, {"fails": each.fails}, each.applies) for each in RULES
        }

    assert {each.rows.name for each, rows in asked.items() if rows.num_rows} == set(tables())
    assert all(rows.num_rows <= 10_000 for rows in asked.values())


def test_the_example_partnership_is_fairly_clean() -> None:
    with Session() as session:
        for name, rows in package_tables(EXAMPLE).items():
            session.add(name, {"Example": rows})
        session.add_given("snapshot", snapshot_of("Example", AS_AT))
        found = validate(session, RULES)

    failed = {each.rule.code: len(each.problems) for each in found.outcomes if each.problems}
    assert found.complete
    assert max(failed.values()) < 100
    assert failed["CHD-05"] == failed["CHD-18"] == 2  # one child under two keys
    assert "EDU-01" not in failed
