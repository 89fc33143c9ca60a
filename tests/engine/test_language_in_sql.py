"""The words of the language mean what they say, whatever is missing."""

from collections.abc import Callable
from datetime import date

import pytest

from childfirst.language.dependencies import fields_used, tables_mentioned
from childfirst.language.errors import RuleError
from childfirst.language.expressions import Expression
from childfirst.language.frames import Frame
from childfirst.language.functions import (
    ALWAYS,
    capitals,
    decide,
    digit,
    earliest,
    joined,
    latest,
    length,
    matches,
    months_after,
    months_between,
    remainder,
    times,
)
from childfirst.language.questions import any_of
from childfirst.language.tables import children, offences, outcomes, residences
from tests.engine.days import answers, days
from tests.engine.test_frames_in_sql import frame_of

CASES: list[tuple[str, Callable[[], Expression], object]] = [
    ("a comparison with nothing is false", lambda: days.other < days.one, None),
    ("and its complement true", lambda: ~(days.other < days.one), True),
    ("nothing is none of a list", lambda: ~days.word.one_of("a"), True),
    (
        "the earlier of one day and nothing is that day",
        lambda: earliest(days.one, days.other),
        date(2024, 2, 29),
    ),
    ("the later likewise", lambda: latest(days.one, days.other), date(2024, 2, 29)),
    ("a day later", lambda: days.one + 1, date(2024, 3, 1)),
    ("a day earlier", lambda: days.one - 60, date(2023, 12, 31)),
    ("days between", lambda: (days.one + 3) - days.one, 3),
    ("something in place of nothing", lambda: days.word.or_else("none"), "none"),
    (
        "the first that holds",
        lambda: decide((days.word == "x", "a"), (days.one.is_known, "b")),
        "b",
    ),
    ("twelve months from 29 February", lambda: months_after(days.one, 12), date(2025, 2, 28)),
    (
        "which are whole twelve months",
        lambda: months_between(days.one, months_after(days.one, 12)),
        12,
    ),
    (
        "one day less is eleven",
        lambda: months_between(days.one, months_after(days.one, 12) - 1),
        11,
    ),
    (
        "texts in a row",
        lambda: joined(decide((days.one.is_known, "a")), decide((ALWAYS, "b"))),
        "ab",
    ),
    ("one of nothing never holds", lambda: ~days.word.one_of(), True),
    ("none that holds", lambda: decide((days.word == "x", "a")), None),
    ("arithmetic", lambda: remainder(times(days.number, 3) + 1, 5), 2),
]


@pytest.mark.parametrize(("says", "expression", "expected"), CASES, ids=[c[0] for c in CASES])
def test_what_words_mean(says: str, expression: Callable[[], Expression], expected: object) -> None:
    rows: list[dict[str, object]] = [{"one": date(2024, 2, 29), "number": 7}]
    assert answers(rows, found=expression())[0]["found"] == expected, says


def test_texts() -> None:
    rows: list[dict[str, object]] = [{"word": " ab1c "}]
    found = answers(
        rows,
        capitals=capitals(days.word),
        length=length(days.word),
        digit=digit(days.word, 4),
        letter=digit(days.word, 2),
        whole=matches(days.word, "[a-c1 ]*"),
        part=matches(days.word, "ab"),
    )[0]
    assert (found["capitals"], found["length"], found["digit"], found["letter"]) == (
        "AB1C",
        6,
        1,
        None,
    )
    assert (found["whole"], found["part"]) == (True, False)


@pytest.mark.parametrize(
    ("write", "says"),
    [
        (lambda: residences.suitabilty, "no field suitabilty"),
        (lambda: residences.suitability == "FINE", "no code 'FINE'"),
        (lambda: residences.start_date == "2023-04-01", "cannot be compared"),
        (lambda: (residences.start_date == residences.end_date) and True, "combine conditions"),
        (lambda: residences.suitability & residences.start_date, "only conditions"),
        (lambda: residences.suitability == None, "say is_missing"),  # noqa: E711
        (
            lambda: Frame(
                name="f", of=children, columns={}, keys=(), why="", also=(frame_of(residences),)
            ),
            "differ in their columns",
        ),
        (
            lambda: Frame(name="f", of=children, columns={}, keys=("ypid",), why=""),
            "no column ypid",
        ),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused_when_written(
    write: Callable[[], object], says: str
) -> None:
    with pytest.raises(RuleError, match=says):
        write()


def test_what_a_rule_rests_on_is_known() -> None:
    rule = any_of(outcomes, outcomes.offence_id == offences.offence_id) & (
        offences.child.deleted == "NO"
    )
    assert tables_mentioned([rule], offences) == {"offences", "outcomes", "children"}
    assert ("children", "deleted") in fields_used([rule])
    assert ("offences", "ypid") in fields_used([rule])
