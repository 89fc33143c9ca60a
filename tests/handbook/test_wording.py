"""Rules in words: what a condition says is what it does."""

from datetime import date

import pytest

from childfirst.engine import operations
from childfirst.handbook.wording import in_words
from childfirst.handbook.words import LISTS, WORDS
from childfirst.language.expressions import Expression
from childfirst.language.functions import ALWAYS, age, decide, earliest
from childfirst.language.questions import any_of, how_many
from childfirst.language.tables import education, offences, programmes, residences

again = education.again()
CASES = [
    (education.hours_offered > 3, "`hours_offered` is more than 3"),
    (education.start_date <= date(2024, 2, 29), "`start_date` is on or before 29 February 2024"),
    (education.suitability != "UNKNOWN", '`suitability` is other than "UNKNOWN"'),
    (~(education.suitability == "UNKNOWN"), '`suitability` is not "UNKNOWN"'),
    (
        education.suitability.one_of("SUITABLE", "UNKNOWN"),
        '`suitability` is any of "SUITABLE", "UNKNOWN"',
    ),
    (~education.suitability.one_of("SUITABLE"), '`suitability` is none of "SUITABLE"'),
    (education.provider.is_known, "`provider` is known"),
    (~education.provider.is_known, "`provider` is missing"),
    (~(education.hours_offered > 3), "not (`hours_offered` is more than 3)"),
    (education.child.deleted == "NO", '`child.deleted` is "NO"'),
    (offences.child.sex.is_missing, "`offences.child.sex` is missing"),
    (again.start_date > education.start_date, "`other education.start_date` is after `start_date`"),
    (
        education.provider.is_missing
        & ((education.hours_offered > 3) | (education.hours_attended > 4)),
        "`provider` is missing and (`hours_offered` is more than 3 or `hours_attended` is more "
        "than 4)",
    ),
    (ALWAYS & education.provider.is_missing, "`provider` is missing"),
    (
        any_of(residences, residences.ypid == education.ypid),
        "there is at least one row of `residences` where `residences.ypid` is `ypid`",
    ),
    (
        ~any_of(residences, residences.ypid == education.ypid),
        "there is no row of `residences` where `residences.ypid` is `ypid`",
    ),
    (
        how_many(residences, residences.ypid == education.ypid) > 1,
        "(the number of rows of `residences` where `residences.ypid` is `ypid`) is more than 1",
    ),
    (
        earliest(education.start_date, education.end_date),
        "the earliest of `start_date`, `end_date`",
    ),
    (
        age(education.child.date_of_birth, education.start_date) >= 10,
        "the age on `start_date` of a child born on `child.date_of_birth` is at least 10",
    ),
    (
        decide((education.provider.is_missing, "a"), otherwise="b"),
        '"a" if `provider` is missing; otherwise "b"',
    ),
    (education.hours_offered.or_else(0), "the first known of `hours_offered`, 0"),
    (education.start_date + 28, "`start_date` plus 28 days"),
]


@pytest.mark.parametrize(("expression", "words"), CASES, ids=[words[:40] for _, words in CASES])
def test_it_reads(expression: Expression, words: str) -> None:
    assert in_words(expression, education) == words


def test_columns_have_the_name_of_their_rows_where_nothing_is_agreed() -> None:
    assert in_words(programmes.start_date.is_missing) == "`programmes.start_date` is missing"


def test_every_operation_that_runs_has_words() -> None:
    spoken_otherwise = {"and", "or", "not"}
    runs = set(operations.TEMPLATES) | set(operations.LISTS)
    assert runs - spoken_otherwise - set(WORDS) - set(LISTS) == set()
