"""Funnel limits agree with tables of the distributions, and verdicts with the limits."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.statistics.areas import Area, pooled
from childfirst.statistics.funnel import Kind, funnel_limits, reference_of, verdicts
from childfirst.statistics.words import Standing


def test_limits_of_a_share_from_the_binomial_table():
    # n = 20, p = 0.5: P(X <= 5) = 0.0207, P(X <= 6) = 0.0577; P(X <= 2) = 0.0002, <= 3: 0.0013
    limits = funnel_limits(0.5, 20, Kind.SHARE)
    assert (limits.inner, limits.outer) == ((6, 14), (3, 17))


def test_limits_of_a_rate_from_the_poisson_table():
    # mean 10: P(X <= 3) = 0.0103, <= 4: 0.0293, <= 16: 0.9730, <= 17: 0.9857
    #          P(X <= 1) = 0.0005, <= 2: 0.0028, <= 20: 0.9984, <= 21: 0.9993
    limits = funnel_limits(0.001, 10_000, Kind.RATE)
    assert (limits.inner, limits.outer) == ((4, 17), (2, 21))


@pytest.mark.parametrize("kind", Kind)
def test_a_reference_of_none_expects_none(kind):
    assert funnel_limits(0, 30, kind).outer == (0, 0)


def test_a_reference_of_all_expects_all():
    assert funnel_limits(1, 30, Kind.SHARE).outer == (30, 30)


def test_11_of_39_is_as_expected_beside_32_2_per_cent():
    [verdict] = verdicts([Area("Here", 11, 39)], Kind.SHARE, reference=0.322)
    assert verdict.standing is Standing.AS_EXPECTED
    assert not verdict.near_limit


@pytest.mark.parametrize(
    ("count", "standing", "near"),
    [
        (1, Standing.LOWER, False),
        (2, Standing.AS_EXPECTED, True),
        (3, Standing.AS_EXPECTED, True),
        (4, Standing.AS_EXPECTED, False),
        (17, Standing.AS_EXPECTED, False),
        (18, Standing.AS_EXPECTED, True),
        (21, Standing.AS_EXPECTED, True),
        (22, Standing.HIGHER, False),
    ],
)
def test_verdicts_at_each_limit(count, standing, near):
    [verdict] = verdicts([Area("Here", count, 10_000)], Kind.RATE, reference=0.001)
    assert (verdict.standing, verdict.near_limit) == (standing, near)


def test_without_a_reference_areas_are_set_beside_all_of_them():
    areas = [Area("One", 30, 1000), Area("Two", 101, 1000), Area("Three", 35, 1000)]
    assert reference_of(areas) == pytest.approx(166 / 3000)
    assert [each.standing for each in verdicts(areas, Kind.RATE)] == [
        Standing.LOWER,
        Standing.HIGHER,
        Standing.AS_EXPECTED,
    ]


def test_an_area_without_a_base_cannot_be_compared():
    [verdict, _] = verdicts([Area("Nobody", 0, 0), Area("Here", 1, 9)], Kind.SHARE)
    assert verdict.standing is Standing.CANNOT_TELL
    assert verdict.limits is None
    [alone] = verdicts([Area("Nobody", 0, 0)], Kind.RATE)
    assert alone.standing is Standing.CANNOT_TELL


def test_impossible_numbers_are_refused():
    for reference, base in ((1.1, 5), (-0.1, 5), (0.1, -5)):
        with pytest.raises(ValueError, match="reference"):
            funnel_limits(reference, base, Kind.SHARE)
    with pytest.raises(ValueError, match="greater than its base"):
        verdicts([Area("Here", 6, 5)], Kind.SHARE)
    for count, base in ((-1, 2), (1, -2)):
        with pytest.raises(ValueError, match="below zero"):
            Area("Here", count, base)


def test_areas_add_up():
    assert pooled([Area("One", 1, 10), Area("Two", 2, 20)], "both") == Area("both", 3, 30)


@settings(max_examples=60, deadline=None)
@given(st.floats(0.01, 0.99), st.integers(1, 3000), st.sampled_from(Kind))
def test_limits_enclose_the_reference_and_widen_with_the_level(reference, base, kind):
    limits = funnel_limits(reference, base, kind)
    expected = reference * base
    assert 0 <= limits.outer[0] <= limits.inner[0] <= expected + 1
    assert expected - 1 <= limits.inner[1] <= limits.outer[1]


@settings(max_examples=60, deadline=None)
@given(st.floats(0.01, 0.99), st.integers(1, 3000))
def test_limits_agree_with_scipys_quantiles(reference, base):
    from scipy.stats import binom, poisson

    for kind, distribution in (
        (Kind.SHARE, binom(base, reference)),
        (Kind.RATE, poisson(base * reference)),
    ):
        limits = funnel_limits(reference, base, kind)
        assert limits.inner == (distribution.ppf(0.025), distribution.ppf(0.975))
        assert limits.outer == (distribution.ppf(0.001), distribution.ppf(0.999))


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.floats(0.05, 0.95), st.data())
def test_a_share_and_its_rest_stand_opposite(base, reference, data):
    order = [Standing.LOWER, Standing.AS_EXPECTED, Standing.HIGHER]
    count = data.draw(st.integers(0, base))
    [there] = verdicts([Area("Here", count, base)], Kind.SHARE, reference)
    [back] = verdicts([Area("Rest", base - count, base)], Kind.SHARE, 1 - reference)
    assert order.index(there.standing) == 2 - order.index(back.standing)
