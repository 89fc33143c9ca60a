"""Rates of the comparison tables: with which population, in which unit, and when there is none."""

from datetime import date

import pytest

from childfirst.measures.figures import Status
from tests.comparators.publications import (
    CUSTODY,
    FTE,
    count,
    people,
    rate,
)
from tests.comparators.test_tables import made


@pytest.mark.parametrize(
    ("indicator", "number", "shown", "unit"),
    [
        (FTE, 35, "143", "per 100,000 children aged 10 to 17"),
        (CUSTODY, 2, "0.08", "per 1,000 children aged 10 to 17"),
    ],
)
def test_a_rate_is_worked_out_with_population_and_unit_of_the_indicator(
    indicator: str, number: int, shown: str, unit: str
) -> None:
    rows = [count("Near", 2023, number, indicator)]
    cell = made(rows, [people("Near", 2023, 24_476)])[0].rows[0].later
    assert str(cell.rate.value) == shown
    assert cell.rate.unit == unit
    assert cell.notes == (
        f"Near, Jan - Dec 2023: the rate is worked out, {number} of 24,476 (recorded).",
    )


@pytest.mark.parametrize(
    ("first", "last", "year"),
    [
        (date(2023, 4, 1), date(2023, 6, 30), 2022),
        (date(2024, 1, 1), date(2024, 3, 31), 2022),
        (date(2023, 4, 1), date(2024, 3, 31), 2022),
    ],
)
def test_serious_violence_is_per_10000_of_the_population_a_year_behind(
    first: date, last: date, year: int
) -> None:
    days = {"period_start": first, "period_end": last}
    rows = [count("Near", 2023, 7, "serious_violence", **days)]
    cell = made(rows, [people("Near", year, 24_476), people("Near", 2023, 1)])[0].rows[0].later
    assert str(cell.rate.value) == "2.9"
    assert cell.rate.unit == "per 10,000 children aged 10 to 17"


def test_the_population_of_another_year_is_not_used() -> None:
    cell = made([count("Near", 2023, 35)], [people("Near", 2022, 24_476)])[0].rows[0].later
    assert cell.rate.status is Status.NOT_COLLECTED


def test_frequency_is_per_child_who_reoffended() -> None:
    printed = {"unit_true": "reoffences per reoffender", "denominator_derived": 11}
    frequency = {**rate("Near", 2023, "4", **printed), "indicator": "reoffending_frequency"}
    cell = made([count("Near", 2023, 44, "reoffending_frequency"), frequency])[0].rows[0].later
    assert (str(cell.rate.value), cell.rate.unit) == ("4.00", "per child who reoffended")
    assert cell.rate.denominator == 11


def test_a_rate_in_another_unit_is_brought_to_that_of_the_indicator() -> None:
    rows = [rate("Near", 2023, "8.2", CUSTODY, unit_true="Rate per 100 000")]
    assert str(made(rows)[0].rows[0].later.rate.value) == "0.082"


def test_a_rate_in_an_unknown_unit_is_not_shown() -> None:
    cell = made([rate("Near", 2023, "8.2", CUSTODY, unit_true="per head")])[0].rows[0].later
    assert cell.rate.value is None
    assert '"per head", is not one we know' in cell.notes[0]
