"""The word for a change of rates agrees with published tests."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.statistics.change import (
    Change,
    _rates_by_chance,
    change_between,
    rate_change_between,
)

OPPOSITE = {Change.HIGHER: Change.LOWER, Change.LOWER: Change.HIGHER}


def test_the_example_of_the_poisson_test_in_r():
    # help page of poisson.test: c(11, 6+8+7) events in c(800, 1083+1050+878); p = 0.07967
    assert _rates_by_chance(11, 21, 800 / 3811) == pytest.approx(0.07967, abs=5e-6)
    assert rate_change_between(11, 21, 800, 3011) is Change.NO_EVIDENCE


def test_143_and_146_per_100_000_are_no_evidence_of_change():
    assert rate_change_between(35, 36, 24_475, 24_658) is Change.NO_EVIDENCE


def test_the_rate_decides_and_not_the_count():
    assert rate_change_between(20, 40, 1_000, 10_000) is Change.LOWER
    assert rate_change_between(40, 20, 10_000, 1_000) is Change.HIGHER
    assert rate_change_between(10, 10, 1_000, 10_000) is Change.LOWER
    assert rate_change_between(20, 40, 10_000, 20_000) is Change.NO_EVIDENCE
    assert rate_change_between(20, 40, 10_000, 19_000) is Change.NO_EVIDENCE


def test_no_events_at_all_are_no_evidence_of_change():
    assert rate_change_between(0, 0, 100, 900) is Change.NO_EVIDENCE


def test_events_may_outnumber_people():
    assert rate_change_between(5, 30, 10, 10) is Change.HIGHER


def test_a_nation_is_compared_too():
    assert rate_change_between(30_000, 31_500, 5_600_000, 5_600_000) is Change.HIGHER


def test_without_a_population_rates_cannot_be_compared():
    assert rate_change_between(1, 2, 0, 10) is Change.CANNOT_TELL
    assert rate_change_between(1, 2, 10, 0) is Change.CANNOT_TELL


@pytest.mark.parametrize("numbers", [(-1, 2, 3, 4), (1, -2, 3, 4), (1, 2, -3, 4), (1, 2, 3, -4)])
def test_numbers_below_zero_are_refused(numbers):
    with pytest.raises(ValueError, match="zero"):
        rate_change_between(*numbers)


counts, populations = st.integers(0, 80), st.integers(1, 90_000)


@settings(max_examples=60, deadline=None)
@given(counts, counts, populations, populations)
def test_swapping_the_periods_swaps_the_word(earlier, later, earlier_of, later_of):
    one = rate_change_between(earlier, later, earlier_of, later_of)
    other = rate_change_between(later, earlier, later_of, earlier_of)
    assert other is OPPOSITE.get(one, one)


@settings(max_examples=60, deadline=None)
@given(counts, counts, populations)
def test_with_equal_populations_the_answer_is_that_of_counts(earlier, later, population):
    found = rate_change_between(earlier, later, population, population)
    assert found is change_between(earlier, later)


@settings(max_examples=60, deadline=None)
@given(counts, counts, st.integers(1, 90), st.integers(1, 90))
def test_the_chance_agrees_with_the_binomial_test(earlier, later, earlier_of, later_of):
    from scipy.stats import binomtest

    if earlier + later:
        share = earlier_of / (earlier_of + later_of)
        expected = binomtest(earlier, earlier + later, share).pvalue
        assert _rates_by_chance(earlier, later, share) == pytest.approx(expected, abs=1e-7)
