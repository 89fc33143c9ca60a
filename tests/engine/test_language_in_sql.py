"""The words of the language mean what they say, whatever is missing."""

from collections.abc import Callable
from datetime import date, timedelta

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.engine.session import Session
from childfirst.language.dependencies import fields_used, tables_mentioned
from childfirst.language.errors import RuleError
from childfirst.language.expressions import Expression
from childfirst.language.frames import Frame, Order
from childfirst.language.functions import (
    ALWAYS,
    age,
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
    school_year_group,
    times,
)
from childfirst.language.questions import any_of, how_many
from childfirst.language.rows import Given, Records
from childfirst.language.tables import children, offences, outcomes, residences
from childfirst.periods import months_after as months_after_day

days = Given("days", one="date", other="date", word="string", number="integer")
DAYS = st.dates(date(1990, 1, 1), date(2040, 12, 31))


def answers(rows: list[dict[str, object]], **columns: Expression) -> list[dict[str, object]]:
    schema = pa.schema(
        [
            ("one", pa.date32()),
            ("other", pa.date32()),
            ("word", pa.string()),
            ("number", pa.int64()),
        ]
    )
    with Session() as session:
        session.add("days", {"Here": pa.Table.from_pylist(rows, schema=schema)})
        return list(session.rows(days, columns).to_pylist())


def plain_age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=50))
def test_ages_and_school_years_follow_the_calendar(pairs: list[tuple[date, date]]) -> None:
    rows = [{"one": born, "other": on} for born, on in pairs]
    found = answers(
        rows, age=age(days.one, days.other), group=school_year_group(days.one, days.other)
    )
    for (born, on), row in zip(pairs, found, strict=True):
        assert row["age"] == plain_age(born, on)
        first = [d.year if d.month >= 9 else d.year - 1 for d in (born, on)]
        assert row["group"] == first[1] - first[0] - 5


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(DAYS, DAYS), min_size=1, max_size=50), st.integers(0, 30))
def test_months_are_counted_to_the_end_of_a_shorter_month(
    pairs: list[tuple[date, date]], months: int
) -> None:
    rows = [{"one": min(pair), "other": max(pair)} for pair in pairs]
    found = answers(
        rows,
        first=days.one,
        last=days.other,
        after=months_after(days.one, months),
        whole=months_between(days.one, days.other),
    )
    for row in found:
        first, last, whole = row["first"], row["last"], row["whole"]
        assert isinstance(first, date) and isinstance(last, date) and isinstance(whole, int)
        assert row["after"] == months_after_day(first, months)
        assert months_after_day(first, whole) <= last < months_after_day(first, whole + 1)


@pytest.mark.parametrize(
    ("on", "years"),
    [(date(2023, 2, 28), 14), (date(2023, 3, 1), 15), (date(2024, 2, 29), 16)],
)
def test_a_child_born_on_29_february(on: date, years: int) -> None:
    rows = [{"one": date(2008, 2, 29), "other": on}]
    assert answers(rows, age=age(days.one, days.other)) == [{"service": "Here", "age": years}]


def frame_of(rows: Records) -> Frame:
    return Frame(
        name=f"keys_of_{rows.name}",
        of=rows,
        columns={"ypid": rows.ypid},
        keys=("ypid",),
        why="keys",
    )


def test_a_frame_may_be_followed_by_the_rows_of_another() -> None:
    both = frame_of(children)
    both.also = (frame_of(residences),)
    with Session() as session:
        session.add("children", {"Here": pa.table({"ypid": ["A"]})})
        session.add("residences", {"Here": pa.table({"ypid": ["A", "B"]})})
        found = session.rows(both, {"ypid": both.ypid}).to_pylist()
    assert sorted(row["ypid"] for row in found) == ["A", "A", "B"]
    assert tables_mentioned([], both) == {"children", "residences"}
    assert fields_used([both.ypid]) == {("children", "ypid"), ("residences", "ypid")}


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


def test_counting_matches_and_picking_the_first_of_a_group() -> None:
    rows = [
        {"ypid": "A", "residence_id": "R1", "start_date": date(2023, 1, 1), "end_date": None},
        {
            "ypid": "A",
            "residence_id": "R2",
            "start_date": date(2023, 1, 1),
            "end_date": date(2024, 1, 1),
        },
        {"ypid": "B", "residence_id": "R3", "start_date": date(2022, 1, 1), "end_date": None},
    ]
    latest_one = Frame(
        name="latest_one",
        of=residences,
        columns={"ypid": residences.ypid, "key": residences.residence_id},
        keys=("ypid",),
        one_per=("ypid",),
        first_by=(Order(residences.start_date), Order(residences.end_date, open_first=True)),
        why="the latest",
    )
    other = residences.again()
    with Session() as session:
        session.add("residences", {"Here": pa.Table.from_pylist(rows)})
        picked = session.rows(latest_one, {"ypid": latest_one.ypid, "key": latest_one.key})
        counted = session.rows(
            residences,
            {
                "key": residences.residence_id,
                "many": how_many(other, other.ypid == residences.ypid),
            },
        )
    assert {(r["ypid"], r["key"]) for r in picked.to_pylist()} == {("A", "R1"), ("B", "R3")}
    assert {r["key"]: r["many"] for r in counted.to_pylist()} == {"R1": 2, "R2": 2, "R3": 1}


def test_a_day_may_be_counted_from_either_side() -> None:
    start = date(2023, 4, 1)
    rows: list[dict[str, object]] = [{"one": start, "other": start + timedelta(days=91)}]
    assert answers(rows, between=days.other - days.one)[0]["between"] == 91
