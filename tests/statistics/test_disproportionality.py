"""Relative rates agree with published ratios, pool where cells are small, and lose nobody."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.statistics.areas import Area
from childfirst.statistics.disproportionality import log_wald_interval, relative_rates
from childfirst.statistics.words import Standing


def year(**groups):
    return {name: Area(name, count, base) for name, (count, base) in groups.items()}


LARGE = year(White=(50, 1000), Black=(30, 200), Asian=(6, 120), Unknown=(4, 40))


def test_the_ratio_of_the_physicians_health_study():
    # Agresti, An Introduction to Categorical Data Analysis: 189 of 11,034 and 104 of 11,037
    # have a relative risk of 1.82, with a 95 % interval from 1.43 to 2.30
    found = log_wald_interval(Area("placebo", 189, 11_034), Area("aspirin", 104, 11_037))
    assert (found.estimate, found.lower, found.upper) == pytest.approx((1.82, 1.43, 2.30), abs=0.01)


def test_a_ratio_worked_by_hand():
    # error sqrt(1/20 - 1/100 + 1/10 - 1/100) = 0.36056; 2 x exp(+-1.95996 x 0.36056)
    found = log_wald_interval(Area("Group", 20, 100), Area("White", 10, 100))
    assert (found.estimate, found.lower, found.upper) == pytest.approx(
        (2, 0.9866, 4.0545), abs=1e-3
    )


def test_groups_are_set_beside_the_reference():
    found = relative_rates([LARGE])
    black, asian = found.groups
    assert found.years == 1
    assert black.index.estimate == pytest.approx(3)  # 15 % beside 5 %
    assert black.standing is Standing.HIGHER
    assert asian.index.estimate == pytest.approx(1)
    assert asian.standing is Standing.AS_EXPECTED
    assert found.reference == LARGE["White"]


def test_unknown_ethnicity_is_in_no_rate_and_always_returned():
    found = relative_rates([LARGE])
    assert [each.group.name for each in found.groups] == ["Black", "Asian"]
    assert found.unknown == Area("unknown", 4, 40)
    assert relative_rates([year(White=(9, 90), Black=(9, 90))]).unknown == Area("unknown", 0, 0)


def test_a_small_unknown_group_is_no_reason_to_pool():
    assert relative_rates([LARGE, LARGE | year(Unknown=(1, 3))]).years == 1


def test_if_any_cell_is_small_all_groups_are_pooled_over_three_years():
    last = LARGE | year(Asian=(4, 100))
    found = relative_rates([LARGE, LARGE, LARGE, last])
    assert found.years == 3
    assert found.reference == Area("White", 150, 3000)
    assert found.groups[1].group == Area("Asian", 16, 340)
    assert not found.groups[1].small
    assert found.unknown == Area("unknown", 12, 120)


def test_five_is_not_small_and_the_last_year_stands_alone():
    assert relative_rates([LARGE, LARGE | year(Asian=(5, 100))]).years == 1


def test_a_cell_may_be_small_even_when_pooled():
    few = year(White=(50, 1000), Asian=(1, 100))
    found = relative_rates([few, few])
    assert (found.years, found.groups[0].small) == (2, True)


def test_nobody_counted_has_no_index_and_is_still_tested():
    found = relative_rates([year(White=(500, 1000), Asian=(0, 100), Black=(0, 4))])
    asian, black = found.groups
    assert asian.index is None
    assert asian.standing is Standing.LOWER
    assert black.standing is Standing.AS_EXPECTED


def test_everybody_counted_in_both_is_not_a_certain_ratio():
    assert log_wald_interval(Area("Group", 2, 2), Area("White", 3, 3)) is None


def test_without_a_base_a_group_cannot_be_compared():
    [group] = relative_rates([year(White=(50, 1000), Asian=(0, 0))]).groups
    assert (group.index, group.standing) == (None, Standing.CANNOT_TELL)


def test_what_only_the_interval_says_is_not_said():
    # the interval of this ratio begins above 1, but the exact test gives p = 0.054
    group, reference = Area("Group", 3, 10), Area("White", 12, 150)
    assert log_wald_interval(group, reference).lower > 1
    [found] = relative_rates([{"White": reference, "Group": group}]).groups
    assert found.standing is Standing.AS_EXPECTED


def test_a_group_of_another_year_is_kept():
    earlier = year(White=(50, 1000), Mixed=(2, 30))
    found = relative_rates([earlier, year(White=(50, 1000), Asian=(1, 30))])
    assert [each.group.name for each in found.groups] == ["Mixed", "Asian"]


def test_what_cannot_be_compared_is_refused():
    with pytest.raises(ValueError, match="reference group"):
        relative_rates([])
    with pytest.raises(ValueError, match="reference group"):
        relative_rates([year(Black=(1, 10))])
    with pytest.raises(ValueError, match="greater than its base"):
        relative_rates([year(White=(5, 10), Black=(11, 10))])


def areas(name):
    return st.integers(2, 400).flatmap(
        lambda base: st.builds(Area, st.just(name), st.integers(1, base - 1), st.just(base))
    )


@settings(max_examples=60, deadline=None)
@given(areas("one"), areas("other"), st.floats(0.5, 0.99))
def test_swapping_the_groups_inverts_the_ratio_and_its_interval(one, other, level):
    there, back = log_wald_interval(one, other, level), log_wald_interval(other, one, level)
    assert (1 / back.upper, 1 / back.lower) == pytest.approx((there.lower, there.upper))
    wider = log_wald_interval(one, other, 0.999)
    assert wider.lower <= there.lower <= there.upper <= wider.upper


@settings(max_examples=60, deadline=None)
@given(areas("one"), areas("other"))
def test_a_word_is_never_denied_by_the_interval_beside_it(one, other):
    [found] = relative_rates([{"White": other, "one": one}]).groups
    if found.standing is Standing.HIGHER:
        assert found.index.lower > 1
    if found.standing is Standing.LOWER:
        assert found.index.upper < 1
