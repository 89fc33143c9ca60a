"""Intervals behave as intervals do, whatever the numbers: symmetry, order, and what others find."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.statistics.intervals import (
    byar_interval,
    clopper_pearson_interval,
    garwood_interval,
    wilson_interval,
)
from tests.statistics.test_intervals import OF_RATES, OF_SHARES, levels


@st.composite
def shares(draw):
    whole = draw(st.integers(1, 5_000))
    return draw(st.integers(0, whole)), whole


@settings(max_examples=60, deadline=None)
@given(shares(), levels)
def test_a_share_lies_in_its_interval_and_its_mirror_is_the_interval_of_the_rest(share, level):
    part, whole = share
    for interval in OF_SHARES:
        found, rest = interval(part, whole, level), interval(whole - part, whole, level)
        assert 0 <= found.lower <= found.estimate <= found.upper <= 1
        assert (1 - rest.upper, 1 - rest.lower) == pytest.approx(
            (found.lower, found.upper), abs=1e-9
        )


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 5_000), levels)
def test_a_count_lies_in_its_interval(count, level):
    for interval in OF_RATES:
        found = interval(count, level=level)
        assert 0 <= found.lower <= found.estimate < found.upper


@settings(max_examples=60, deadline=None)
@given(shares(), levels)
def test_intervals_widen_with_the_level(share, level):
    part, whole = share
    for interval in OF_SHARES:
        narrow, wide = (interval(part, whole, each) for each in (level, level + 0.0009))
        assert wide.upper - wide.lower > narrow.upper - narrow.lower
    for interval in OF_RATES:
        narrow, wide = (interval(part, whole, 1, each) for each in (level, level + 0.0009))
        assert wide.lower <= narrow.lower
        assert wide.upper > narrow.upper


@settings(max_examples=60, deadline=None)
@given(shares(), levels)
def test_one_more_moves_both_limits_up(share, level):
    part, whole = share
    for interval in OF_SHARES:
        fewer, more = (interval(each, whole + 1, level) for each in (part, part + 1))
        assert fewer.lower < more.lower
        assert fewer.upper < more.upper
    for interval in (byar_interval, garwood_interval):
        fewer, more = (interval(each, level=level) for each in (part, part + 1))
        assert fewer.lower <= more.lower
        assert fewer.upper < more.upper


@settings(max_examples=40, deadline=None)
@given(shares(), levels)
def test_shares_agree_with_scipys_intervals(share, level):
    from scipy.stats import binomtest

    part, whole = share
    for interval, method in ((wilson_interval, "wilson"), (clopper_pearson_interval, "exact")):
        found = interval(part, whole, level)
        expected = binomtest(part, whole).proportion_ci(level, method)
        assert (found.lower, found.upper) == pytest.approx(tuple(expected), abs=1e-7)
