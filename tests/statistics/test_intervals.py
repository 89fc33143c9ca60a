"""Intervals agree with published tables, and behave as intervals do."""

import pytest
from hypothesis import strategies as st

from childfirst.statistics.intervals import (
    Method,
    byar_interval,
    clopper_pearson_interval,
    garwood_interval,
    normal_quantile,
    rate_interval,
    wilson_interval,
)

OF_SHARES = [wilson_interval, clopper_pearson_interval]
OF_RATES = [byar_interval, garwood_interval, rate_interval]


def test_eleven_of_thirty_nine_may_be_anything_from_17_to_44_per_cent():
    found = wilson_interval(11, 39)
    assert (round(100 * found.lower), round(100 * found.upper)) == (17, 44)
    assert round(100 * found.estimate, 1) == 28.2


# Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine
# 17 (1998), table I: methods 3 (score) and 5 (exact).
NEWCOMBE = [
    (81, 263, (0.2553, 0.3662), (0.2527, 0.3676)),
    (15, 148, (0.0624, 0.1605), (0.0578, 0.1617)),
    (0, 20, (0.0, 0.1611), (0.0, 0.1684)),
    (1, 29, (0.0061, 0.1718), (0.0009, 0.1776)),
]


@pytest.mark.parametrize(("part", "whole", "wilson", "exact"), NEWCOMBE)
def test_newcombes_table(part, whole, wilson, exact):
    for interval, limits in (
        (wilson_interval(part, whole), wilson),
        (clopper_pearson_interval(part, whole), exact),
    ):
        assert (interval.lower, interval.upper) == pytest.approx(limits, abs=5e-5)


# Tables of exact Poisson limits at 95 %, as in Daly, Computers in Biology and Medicine 22 (1992).
@pytest.mark.parametrize(
    ("count", "lower", "upper"),
    [(0, 0.0, 3.689), (1, 0.025, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390)],
)
def test_tables_of_exact_limits_of_counts(count, lower, upper):
    found = garwood_interval(count)
    assert (found.lower, found.upper) == pytest.approx((lower, upper), abs=1e-3)


def test_byars_limits_worked_by_hand():
    # 10 (1 - 1/90 - 1.96 / (3 x 3.1623))^3 and 11 (1 - 1/99 + 1.96 / (3 x 3.3166))^3;
    # for a hundred, a hundred times the cube of 1 - 1/900 - 1.96 / 30
    found = byar_interval(10)
    assert (found.lower, found.upper) == pytest.approx((4.787, 18.392), abs=1e-3)
    assert byar_interval(100).lower == pytest.approx(81.36, abs=0.01)


def test_a_rate_is_per_so_many_of_its_base():
    found = rate_interval(36, 24_600, 100_000)
    assert found.estimate == pytest.approx(146.34, abs=0.01)
    assert (round(found.lower), round(found.upper)) == (102, 203)


def test_the_exact_interval_serves_below_ten_events():
    assert rate_interval(9).method is Method.GARWOOD
    assert rate_interval(10).method is Method.BYAR


@pytest.mark.parametrize("interval", OF_SHARES)
def test_none_and_all_end_exactly_at_the_edge(interval):
    assert interval(0, 7).lower == 0
    assert interval(0, 7).upper > 0
    assert interval(7, 7).upper == 1
    assert interval(7, 7).lower < 1


def test_without_a_base_there_is_no_interval():
    assert wilson_interval(0, 0) is None
    assert clopper_pearson_interval(0, 0) is None
    assert all(interval(3, 0) is None for interval in OF_RATES)


def test_one_event_at_a_high_level_has_a_lower_limit_of_none():
    assert byar_interval(1, level=0.998).lower == 0


@pytest.mark.parametrize("interval", OF_SHARES)
@pytest.mark.parametrize("numbers", [(-1, 3), (4, 3), (1, 3, 0), (1, 3, 1), (1, 3, 95)])
def test_impossible_shares_are_refused(interval, numbers):
    with pytest.raises(ValueError, match=r"part|level"):
        interval(*numbers)


@pytest.mark.parametrize("interval", OF_RATES)
@pytest.mark.parametrize("numbers", [(-1, 3), (1, -3), (1, 3, 0), (1, 3, 1, 95)])
def test_impossible_rates_are_refused(interval, numbers):
    with pytest.raises(ValueError, match=r"zero|level"):
        interval(*numbers)


def test_the_normal_quantile():
    assert normal_quantile(0.95) == pytest.approx(1.959964, abs=1e-6)
    assert normal_quantile(0.998) == pytest.approx(3.090232, abs=1e-6)


levels = st.floats(0.5, 0.999)
