"""Every rule is able to fail, and its examples notice when a condition is changed."""

from __future__ import annotations

import pytest

from childfirst.engine.session import Session
from childfirst.language.expressions import Condition
from childfirst.language.functions import ALWAYS
from childfirst.language.tables import children
from childfirst.validation.catalogue import RULES
from childfirst.validation.declaration import Rule
from tests.validation.examples import answers, declared
from tests.validation.mutants import mutants

NOTICED = 0.99
"""The share of all small changes that some example must notice."""

NEVER = ~ALWAYS


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in RULES])
def test_a_rule_that_never_or_always_fails_is_noticed(examples: Session, rule: Rule) -> None:
    assert _unnoticed(examples, rule, [(rule.applies, NEVER), (rule.applies, ALWAYS)]) == 0


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.code) for rule in RULES])
def test_a_rule_that_is_asked_of_no_row_is_noticed(examples: Session, rule: Rule) -> None:
    assert _unnoticed(examples, rule, [(NEVER, rule.fails)]) == 0


def test_small_changes_are_noticed(examples: Session) -> None:
    changed, unnoticed = 0, {}
    for rule in RULES:
        pairs = [(rule.applies, fails) for fails in mutants(rule.fails)]
        pairs += [(applies, rule.fails) for applies in mutants(rule.applies)]
        changed += len(pairs)
        unnoticed[rule.code] = _unnoticed(examples, rule, pairs)

    noticed = 1 - sum(unnoticed.values()) / changed
    weak = {code: number for code, number in unnoticed.items() if number}
    assert changed > 2_000
    assert noticed >= NOTICED, weak


def test_the_changes_are_those_that_matter() -> None:
    condition = (children.sex == "1") & ~(children.upn.is_missing)

    assert len(list(mutants(condition))) == 6


def _unnoticed(examples: Session, rule: Rule, pairs: list[tuple[Condition, Condition]]) -> int:
    """Count the pairs of conditions with which the examples would come out all the same."""
    right = [declared(example) for example in rule.examples]
    return sum(found == right for found in answers(examples, rule, pairs))
