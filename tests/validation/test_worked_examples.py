"""Every worked example of every rule comes out as it says, row by row."""

from __future__ import annotations

import pytest

from childfirst.engine.session import Session
from childfirst.language.functions import ALWAYS
from childfirst.validation.catalogue import RULES
from childfirst.validation.declaration import Rule
from childfirst.validation.worked import states_of
from tests.validation.examples import answers, declared

BY_CODE = [pytest.param(rule, id=rule.code) for rule in RULES]


@pytest.mark.parametrize("rule", BY_CODE)
def test_examples_come_out(examples: Session, rule: Rule) -> None:
    (found,) = answers(examples, rule, [(rule.applies, rule.fails)])

    assert found == [declared(example) for example in rule.examples]


@pytest.mark.parametrize("rule", BY_CODE)
def test_examples_show_what_can_come_of_a_rule(rule: Rule) -> None:
    assert sum(example.failed for example in rule.examples) > 0
    assert sum(example.passed for example in rule.examples) > 0
    not_asked = sum(example.not_applicable for example in rule.examples)
    assert (not_asked > 0) == (rule.applies is not ALWAYS)


@pytest.mark.parametrize("rule", BY_CODE[::25])
def test_an_example_alone_comes_out_as_among_the_others(rule: Rule) -> None:
    for example in rule.examples:
        assert states_of(rule, example) == (
            example.failed,
            example.passed,
            example.not_applicable,
        )
