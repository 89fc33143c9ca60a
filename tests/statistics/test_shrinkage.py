"""Shrunk rates are those worked by hand, and lie between an area's own and the common rate."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from childfirst.statistics.areas import Area, pooled
from childfirst.statistics.shrinkage import shrunk_rates


def areas(*pairs):
    return [Area(str(number), *pair) for number, pair in enumerate(pairs)]


def test_worked_by_hand():
    # common rate 50 / 500 = 0.1; variance seen (0.0064 + 0.0036) x 2 / 5 = 0.004; by chance
    # 0.1 / 100 = 0.001; so 0.003 between areas, and trust 0.003 / (0.003 + 0.001) = 0.75
    found = shrunk_rates(areas((2, 100), (4, 100), (10, 100), (16, 100), (18, 100)))
    assert [each.rate for each in found] == pytest.approx([0.04, 0.055, 0.1, 0.145, 0.16])
    assert [each.shrunk_by for each in found] == pytest.approx([0.25] * 5)


def test_the_small_are_shrunk_more_than_the_large():
    found = shrunk_rates(areas((1, 10), (100, 1000), (300, 1000), (60, 1000), (30, 1000)))
    small, large = found[0], found[1]
    assert small.shrunk_by > 0.3
    assert large.shrunk_by < 0.02


def test_areas_that_differ_by_chance_alone_are_given_the_common_rate():
    found = shrunk_rates(areas((9, 100), (10, 100), (11, 100), (10, 100), (10, 100)))
    assert [(each.rate, each.shrunk_by) for each in found] == [(0.1, 1.0)] * 5


def test_an_area_without_a_base_is_given_the_common_rate():
    found = shrunk_rates(areas((0, 0), (2, 100), (4, 100), (10, 100), (16, 100), (18, 100)))
    assert (found[0].rate, found[0].shrunk_by) == (pytest.approx(0.1), 1.0)
    assert found[1].rate == pytest.approx(0.04)


def test_four_areas_are_too_few():
    with pytest.raises(ValueError, match="at least 5 areas"):
        shrunk_rates(areas((1, 10), (2, 20), (3, 30), (4, 40), (0, 0)))


many = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 500)), min_size=5, max_size=30)


@given(many)
def test_a_shrunk_rate_lies_between_its_own_and_the_common(pairs):
    listed = areas(*pairs)
    common = pooled(listed).ratio
    for each in shrunk_rates(listed):
        low, high = sorted((each.area.ratio, common))
        assert low - 1e-12 <= each.rate <= high + 1e-12
        assert 0 <= each.shrunk_by <= 1


@given(many)
def test_a_larger_base_is_shrunk_less(pairs):
    by_base = sorted(shrunk_rates(areas(*pairs)), key=lambda each: each.area.base)
    shares = [each.shrunk_by for each in by_base]
    assert all(later <= earlier + 1e-12 for earlier, later in pairwise(shares))


@given(many, st.randoms())
def test_the_order_of_the_areas_does_not_matter(pairs, random):
    listed = areas(*pairs)
    shuffled = random.sample(listed, len(listed))
    there = {each.area.name: each.rate for each in shrunk_rates(listed)}
    back = {each.area.name: each.rate for each in shrunk_rates(shuffled)}
    assert back == pytest.approx(there)
