"""Every check gives what its worked examples say, and can fail."""

from collections import Counter

import pytest

from childfirst.areas import comparator_groups
from childfirst.comparators.book import PublishedBook
from childfirst.comparators.checks.catalogue import CHECKS
from childfirst.comparators.checks.declaration import Check, CheckExample
from childfirst.engine.example_tables import example_tables
from childfirst.validation.declaration import State

EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]


@pytest.mark.parametrize(
    ("check", "example"), EXAMPLES, ids=[f"{c.code} {e.shows}" for c, e in EXAMPLES]
)
def test_worked_example(check: Check, example: CheckExample) -> None:
    book = PublishedBook.of(example_tables(example.given), comparator_groups())
    trials = list(check.examine(book))
    printed = Counter(trial.as_printed for trial in trials)
    mended = [t for t in trials if t.as_printed is State.FAILED and t.as_corrected is State.PASSED]
    assert printed[State.FAILED] == example.failed
    assert printed[State.PASSED] == example.passed
    assert printed[State.COULD_NOT_RUN] == example.could_not_run
    assert len(mended) == example.mended


@pytest.mark.parametrize("check", CHECKS, ids=[check.code for check in CHECKS])
def test_examples_show_a_check_failing_and_passing(check: Check) -> None:
    assert any(example.failed for example in check.examples)
    assert any(example.passed or example.mended for example in check.examples)


def test_codes_are_given_once() -> None:
    assert len({check.code for check in CHECKS}) == len(CHECKS)
