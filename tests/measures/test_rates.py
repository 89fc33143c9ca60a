"""Rates take the population of their own year, and shares and rates carry their interval."""

from dataclasses import replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from childfirst.language.errors import RuleError
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.yjb import serious_violence_rate
from childfirst.measures.definitions.yjb.breakdowns import by_sex
from childfirst.measures.definitions.yjb.proven_offences import offences
from childfirst.measures.figures import Figure, Status
from childfirst.measures.lines import How, Line
from childfirst.measures.rates import Rate
from childfirst.measures.services import Service
from childfirst.measures.uncertainty import rate_bounds, share_bounds
from childfirst.periods import calendar_year, financial_year, quarter
from tests.example import EXAMPLE, package_tables
from tests.reference.yjb_basis import serious_violence_rates

DAY = date(2025, 6, 30)
(RATE,) = serious_violence_rate.MEASURES


def rates(area: str, year: int = 2023, missing: frozenset[str] = frozenset()) -> list[Figure]:
    wanted = financial_year(year)
    tables = {area: package_tables(EXAMPLE)}
    with counting_session(tables, {area: DAY}, wanted) as session:
        return count_all(session, [RATE], [Service(area, "s", DAY, missing)], wanted)


def test_the_example_has_the_rate_of_the_reference_in_every_quarter() -> None:
    found = {f.period: f for f in rates("Sefton") if "minus" not in f.period}
    wanted = serious_violence_rates(EXAMPLE, 2023, "Sefton")
    assert len(found) == len(wanted) == 4
    for period, exact in wanted.items():
        figure = found[period]
        assert exact is not None
        value = Decimal(exact.numerator) / Decimal(exact.denominator)
        assert figure.value == value.quantize(Decimal("0.01"), ROUND_HALF_UP)
        assert (figure.unit, figure.percent) == ("per 10,000", None)
        assert figure.numerator is not None and figure.denominator
        assert figure.lower is not None and figure.upper is not None
        assert figure.lower <= figure.value <= figure.upper


def test_without_the_population_of_the_year_there_is_no_rate() -> None:
    for found in (rates("Nowhere"), rates("Sefton", 2030), rates("Sefton", 2022)):
        quarters = [f for f in found if "minus" not in f.period]
        due = [f for f in quarters if f.status is not Status.NOT_YET_DUE]
        assert {f.status for f in due} <= {Status.NOT_COLLECTED}
        assert {(f.value, f.denominator, f.lower) for f in quarters} == {(None, None, None)}


def test_without_the_table_of_populations_it_is_not_collected() -> None:
    found = rates("Sefton", missing=frozenset({"populations"}))
    assert {f.status for f in found} == {Status.NOT_COLLECTED}


@pytest.mark.parametrize(
    ("rate", "period", "year"),
    [
        (Rate(10_000, 1), quarter(2023, 1), 2022),
        (Rate(10_000, 1), quarter(2023, 4), 2022),
        (Rate(10_000, 1), quarter(2024, 1), 2023),
        (Rate(100_000), calendar_year(2023), 2023),
        (Rate(1_000), financial_year(2023), 2023),
    ],
)
def test_the_year_of_the_population(rate: Rate, period, year: int) -> None:
    assert rate.year(period) == year


def test_the_difference_of_two_rates_is_rounded_once() -> None:
    found = {f.period: f for f in rates("Sefton")}
    wanted = serious_violence_rates(EXAMPLE, 2023, "Sefton")
    one, two = wanted["2023/24 Q1"], wanted["2023/24 Q2"]
    assert one is not None and two is not None
    apart = found["2023/24 Q2 minus 2023/24 Q1"].value
    assert isinstance(apart, int | Decimal)
    assert abs(apart - Decimal(float(two - one))) <= Decimal("0.005")


def test_a_rate_counts_and_has_no_share_and_no_breakdown() -> None:
    with pytest.raises(RuleError, match="share of nothing"):
        Line(label="x", per=Rate(1_000))
    with pytest.raises(RuleError, match="share of nothing"):
        Line(label="x", share_of=None, how=How.TOTAL, per=Rate(1_000))
    with pytest.raises(RuleError, match="no population"):
        replace(RATE, breakdowns=(by_sex(offences),))


def test_intervals_are_those_of_the_methods_named() -> None:
    assert share_bounds(65, 73) == (Decimal("79.8"), Decimal("94.3"))
    assert share_bounds(0, 0) == share_bounds(None, 5) == share_bounds(6, 5) == (None, None)
    assert rate_bounds(0, 10_000, 10_000) == (Decimal("0.00"), Decimal("3.69"))
    assert rate_bounds(3, None, 10_000) == (None, None)
