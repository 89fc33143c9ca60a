"""XmR charts: limits worked by hand, each rule at its boundary, and silence where it is due."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from childfirst.statistics.change import Change
from childfirst.statistics.control_charts import xmr_chart
from childfirst.statistics.signals import Rule, signals_in

STEADY = [10, 12] * 6  # centre 11; the moving range is always 2


def test_limits_worked_by_hand():
    limits = xmr_chart(STEADY).stretches[0].limits
    assert limits.centre == 11
    assert limits.mean_range == 2
    # 11 - 2.66 x 2, 11 + 2.66 x 2, 3.268 x 2
    assert (limits.lower, limits.upper) == pytest.approx((5.68, 16.32))
    assert limits.range_limit == pytest.approx(6.536)


def test_a_series_that_only_wobbles_has_no_signal():
    chart = xmr_chart(STEADY)
    assert chart.signals == ()
    assert chart.latest is Change.NO_EVIDENCE


def test_the_lower_limit_of_counts_is_never_below_zero():
    low = [0, 3] * 6
    assert xmr_chart(low).stretches[0].limits.lower == 0
    assert xmr_chart(low, floor=None).stretches[0].limits.lower == pytest.approx(1.5 - 7.98)


def test_eleven_points_are_too_few_for_a_signal():
    chart = xmr_chart([1] * 10 + [90])
    assert chart.stretches[0].too_few_points
    assert chart.stretches[0].limits is None
    assert chart.signals == ()
    assert chart.latest is Change.CANNOT_TELL


def test_twelve_points_are_enough():
    chart = xmr_chart([10, 12] * 5 + [10, 22])
    assert [(each.rule, each.side, each.points) for each in chart.signals] == [
        (Rule.OUTSIDE, Change.HIGHER, (11,))
    ]
    assert chart.latest is Change.HIGHER


def test_a_series_without_points_says_nothing():
    chart = xmr_chart([])
    assert chart.stretches == ()
    assert chart.latest is Change.CANNOT_TELL


def test_a_series_that_never_moves_has_no_signal():
    assert xmr_chart([0.1] * 12).signals == ()


def test_a_point_on_a_limit_is_inside():
    assert signals_in([0, 4], 0, 4) == ()
    assert [each.rule for each in signals_in([0, 4.01], 0, 4)] == [Rule.OUTSIDE]


def test_eight_in_a_row_are_a_run_and_seven_are_not():
    assert signals_in([-1] + [1] * 7, 0, 9) == ()
    [run] = signals_in([-1] + [1] * 8 + [-1], 0, 9)
    assert (run.rule, run.side, run.points) == (Rule.RUN, Change.HIGHER, tuple(range(1, 9)))


def test_a_longer_run_is_one_signal():
    [run] = signals_in([1] * 12, 0, 9)
    assert run.points == tuple(range(12))


def test_a_point_on_the_centre_line_ends_a_run():
    assert signals_in([-1] * 7 + [0] + [-1] * 7, 0, 9) == ()


def test_three_of_four_near_a_limit():
    [near] = signals_in([0, -6, -6, 1, -6, 0], 0, 10)
    assert (near.rule, near.side, near.points) == (Rule.NEAR_LIMIT, Change.LOWER, (1, 2, 4))
    assert signals_in([0, -6, -6, 1, 1, -6], 0, 10) == ()  # three of five
    assert signals_in([-6, -6, 1, 6], 0, 10) == ()  # not all near the same limit
    assert signals_in([5, 5, 5, 5], 0, 10) == ()  # half-way is not nearer the limit


def test_windows_that_overlap_are_one_signal():
    assert [each.points for each in signals_in([6, 6, 6, 6, 6, 0], 0, 10)] == [(0, 1, 2, 3, 4)]


def test_rebasing_gives_each_stretch_its_own_limits():
    chart = xmr_chart(STEADY + [30, 32] * 6, rebase_at=[12])
    assert [each.limits.centre for each in chart.stretches] == [11, 31]
    assert chart.signals == ()
    assert {each.rule for each in xmr_chart(chart.values).signals} >= {Rule.RUN}


def test_points_are_numbered_in_the_whole_series():
    chart = xmr_chart(STEADY + [10, 12] * 5 + [10, 22], rebase_at=[12])
    assert [each.points for each in chart.signals] == [(23,)]


def test_after_rebasing_points_are_too_few_again():
    chart = xmr_chart([*STEADY, 90, 91], rebase_at=[12])
    assert [each.too_few_points for each in chart.stretches] == [False, True]
    assert chart.latest is Change.CANNOT_TELL


@pytest.mark.parametrize("at", [-1, 0, 12])
def test_a_chart_is_rebased_inside_its_series(at):
    with pytest.raises(ValueError, match="rebased"):
        xmr_chart(STEADY, rebase_at=[at])


def test_what_is_not_a_number_is_refused():
    with pytest.raises(ValueError, match="number"):
        xmr_chart([1.0, float("nan")])


series = st.lists(st.integers(0, 60), min_size=12, max_size=40)


@given(series)
def test_turned_upside_down_the_signals_change_sides(values):
    there = xmr_chart(values, floor=None).signals
    back = xmr_chart([-value for value in values], floor=None).signals
    assert {(s.rule, s.points, s.side) for s in there} == {
        (s.rule, s.points, Change.LOWER if s.side is Change.HIGHER else Change.HIGHER) for s in back
    }


@given(series, st.data())
def test_a_stretch_knows_nothing_of_the_others(values, data):
    other = data.draw(series)
    alone = xmr_chart(values).signals
    assert xmr_chart(values + other, rebase_at=[len(values)]).signals[: len(alone)] == alone


@given(series)
def test_the_centre_lies_within_the_limits(values):
    limits = xmr_chart(values).stretches[0].limits
    assert 0 <= limits.lower <= limits.centre <= limits.upper
