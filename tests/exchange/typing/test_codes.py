"""Codes: a wrong one is answered with the nearest, by code, by label or by capitals."""

import pytest

from childfirst.exchange.typing.codes import read_code
from childfirst.exchange.typing.problem import Problem
from childfirst.record.dictionary import tables

SEX = tables()["children"].field("sex")
YES_NO = tables()["children"].field("deleted")
CATEGORY = tables()["offences"].field("yjb_offence_category")


def test_a_code_is_itself() -> None:
    assert read_code("2", SEX, {}) == "2"


def test_a_spelling_of_the_source_is_translated() -> None:
    assert read_code("F", SEX, {"F": "2"}) == "2"


@pytest.mark.parametrize(
    ("text", "field", "remedy"),
    [
        ("Male", SEX, "Write 1, the code for Male."),
        ("Yes", YES_NO, "Write YES: only capitals and small letters differ."),
        ("ROBERY", CATEGORY, "Did you mean ROBBERY?"),
        ("zzz", SEX, "Correct it in the source, or translate it in a mapping."),
    ],
)
def test_the_remedy_names_the_nearest_code(text: str, field: object, remedy: str) -> None:
    problem = read_code(text, field, {})
    assert isinstance(problem, Problem)
    assert problem.remedy == remedy


def test_the_remedy_keeps_to_the_spellings_of_the_source() -> None:
    problem = read_code("femal", SEX, {"Female": "2", "Male": "1"})
    assert isinstance(problem, Problem)
    assert problem.expected == "one of Female and Male"
    assert problem.remedy == "Did you mean Female?"
