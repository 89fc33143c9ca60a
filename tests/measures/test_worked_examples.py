"""Every worked example of every measure comes out as it says: the rule book is true."""

import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.declaration import Example, Measure
from childfirst.measures.worked import example_figures
from childfirst.periods import parse_period

CASES = [
    pytest.param(measure, example, id=f"{measure.name}-{number}")
    for measures in MEASURES.values()
    for measure in measures
    for number, example in enumerate(measure.examples, 1)
]


@pytest.mark.parametrize(("measure", "example"), CASES)
def test_example_comes_out(measure: Measure, example: Example) -> None:
    figures = example_figures(measure, example)
    found = {name: figures[name] for name in example.expect}
    assert found == dict(example.expect)


def test_every_measure_has_an_example() -> None:
    without = [m.name for each in MEASURES.values() for m in each if not m.examples]
    assert without == []


def test_an_example_that_names_no_code_is_refused() -> None:
    with pytest.raises(ValueError, match="no code"):
        example_tables("children: ypid, deleted\n A, PERHAPS")


def test_a_period_is_understood() -> None:
    assert parse_period("2023-24Q4").label == "2023/24 Q4"
