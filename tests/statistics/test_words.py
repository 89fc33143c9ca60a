"""Each word has one place, and units are not mixed."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from childfirst import statistics
from childfirst.statistics.change import Change
from childfirst.statistics.intervals import wilson_interval
from childfirst.statistics.units import per_cent_between, points_between, rate_between
from childfirst.statistics.words import Standing, change_words, standing_between, standing_of


def test_changes_as_nouns():
    assert [change_words(change) for change in Change] == [
        "rise",
        "fall",
        "no evidence of change",
        "cannot be compared",
    ]


@pytest.mark.parametrize(
    ("value", "lower", "upper", "words"),
    [
        (5, 2, 4, "higher than expected"),
        (1, 2, 4, "lower than expected"),
        (2, 2, 4, "as expected"),
        (4, 2, 4, "as expected"),
        (None, 2, 4, "cannot be compared"),
        (3, None, 4, "cannot be compared"),
        (3, 2, None, "cannot be compared"),
    ],
)
def test_standing_to_limits(value, lower, upper, words):
    assert standing_between(value, lower, upper) == words


def test_standing_of_an_estimate_to_one_expected_value():
    found = wilson_interval(11, 39)  # 0.165 to 0.438
    assert standing_of(found, 0.322) is Standing.AS_EXPECTED
    assert standing_of(found, 0.16) is Standing.HIGHER
    assert standing_of(found, 0.44) is Standing.LOWER
    assert standing_of(None, 0.3) is Standing.CANNOT_TELL


def test_28_2_less_21_3_is_6_9_percentage_points():
    assert points_between(10, 47, 11, 39).text == "6.9 percentage points"


def test_points_and_per_cent_of_the_same_numbers():
    assert points_between(20, 100, 30, 100).text == "10.0 percentage points"
    assert per_cent_between(20, 30).text == "50.0 per cent"


def test_a_fall_is_below_zero_and_its_text_has_no_sign():
    fall = rate_between(40, 100_000, 31, 100_000, 100_000)
    assert (fall.value, fall.text) == (Decimal("-9.0"), "9.0 per 100,000")


def test_halves_are_rounded_away_from_zero_both_ways():
    assert points_between(0, 2000, 1, 2000).value == Decimal("0.1")  # 0.05
    assert points_between(1, 2000, 0, 2000).value == Decimal("-0.1")


def test_a_difference_too_small_to_print_has_no_sign():
    assert str(points_between(1, 90_000, 0, 90_000).value) == "0.0"


def test_nothing_is_a_difference_from_no_base():
    assert points_between(0, 0, 1, 2) is None
    assert points_between(1, 2, 0, 0) is None
    assert per_cent_between(0, 4) is None
    assert rate_between(1, 0, 1, 2, 1000) is None
    assert rate_between(1, 10_000, 3, 10_000, 1_000, places=2).text == "0.20 per 1,000"
    assert rate_between(1, 2, 1, 0, 1000) is None


@given(st.integers(0, 50), st.integers(50, 90), st.integers(0, 50), st.integers(50, 90))
def test_swapping_the_periods_turns_the_sign(earlier, earlier_of, later, later_of):
    there = points_between(earlier, earlier_of, later, later_of)
    back = points_between(later, later_of, earlier, earlier_of)
    assert there.value == -back.value


def test_starting_up_does_not_load_scipy():
    package = Path(statistics.__file__).parent
    imports = [f"import childfirst.statistics.{file.stem}" for file in package.glob("*.py")]
    loaded = "bool({'scipy', 'numpy'} & sys.modules.keys())"
    code = "\n".join([*imports, "import sys", f"sys.exit({loaded})"])
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
