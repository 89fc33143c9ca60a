"""The word for a change agrees with reference tests, and says no more than they allow."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.statistics.change import (
    Change,
    _counts_by_chance,
    _shares_by_chance,
    change_between,
)


def test_a_difference_of_one_is_no_evidence_of_change():
    assert change_between(35, 36) is Change.NO_EVIDENCE


def test_equal_counts_and_two_counts_of_none_are_no_evidence_of_change():
    assert change_between(12, 12) is Change.NO_EVIDENCE
    assert change_between(0, 0) is Change.NO_EVIDENCE


@pytest.mark.parametrize(
    ("earlier", "later", "word"),
    [
        (2, 34, Change.HIGHER),
        (34, 2, Change.LOWER),
        (0, 5, Change.NO_EVIDENCE),  # 2 / 2^5 = 0.0625
        (0, 6, Change.HIGHER),  # 2 / 2^6 = 0.03125
        (6, 0, Change.LOWER),
    ],
)
def test_counts(earlier, later, word):
    assert change_between(earlier, later) is word


@pytest.mark.parametrize(
    ("earlier", "earlier_of", "later", "later_of", "word"),
    [
        (68, 73, 65, 73, Change.NO_EVIDENCE),
        (10, 73, 65, 73, Change.HIGHER),
        (65, 73, 10, 73, Change.LOWER),
        (5, 10, 50, 100, Change.NO_EVIDENCE),  # the same share of other bases
        (0, 0, 3, 10, Change.CANNOT_TELL),
        (3, 10, 0, 0, Change.CANNOT_TELL),
        (0, 10, 0, 10, Change.NO_EVIDENCE),
    ],
)
def test_shares(earlier, earlier_of, later, later_of, word):
    assert change_between(earlier, later, earlier_of, later_of) is word


def test_the_shares_of_a_nation_are_compared_too():
    assert change_between(30_000, 31_500, 60_000, 60_000) is Change.HIGHER
    assert change_between(30_000, 30_050, 60_000, 60_000) is Change.NO_EVIDENCE


def test_the_share_decides_and_not_the_count():
    assert change_between(20, 30, 40, 400) is Change.LOWER


@pytest.mark.parametrize(
    "numbers", [(-1, 2), (1, 2, 3, None), (1, 2, None, 3), (4, 2, 3, 3), (2, 4, 3, 3)]
)
def test_impossible_numbers_are_refused(numbers):
    with pytest.raises(ValueError, match=r"zero|bases|base"):
        change_between(*numbers)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 60), st.integers(0, 60))
def test_counts_agree_with_the_binomial_test(earlier, later):
    from scipy.stats import binomtest

    if earlier + later:
        expected = binomtest(earlier, earlier + later, 0.5).pvalue
        assert _counts_by_chance(earlier, later) == pytest.approx(expected, abs=1e-9)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.data())
def test_shares_agree_with_fishers_test(earlier_of, later_of, data):
    from scipy.stats import fisher_exact

    earlier = data.draw(st.integers(0, earlier_of))
    later = data.draw(st.integers(0, later_of))
    table = [[earlier, earlier_of - earlier], [later, later_of - later]]
    found = _shares_by_chance(earlier, earlier_of, later, later_of)
    assert found == pytest.approx(fisher_exact(table).pvalue, abs=1e-7)
