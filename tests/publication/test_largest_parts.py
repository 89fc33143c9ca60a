"""A line across the groups does not make the largest group a wrong one."""

from tests.publication.conftest import figure
from tests.publication.said import words

YEAR = "2023/24"


def outcomes(resolutions):
    numbers = {
        "Refused": 1,
        "Other or no reason": 0,
        "Currently completing": 3,
        "Community Resolutions (three categories)": resolutions,
        "Successfully completed, of children with an OOCD": 2,
    }
    return [figure(f"Visual 6|{label}", YEAR, value, 9) for label, value in numbers.items()]


def test_a_larger_line_across_the_groups_is_left_aside(make):
    assert words(make(outcomes(4)), "Visual 6")[-1] == (
        "Leaving aside lines that take several groups together or none, the largest group was "
        "“Currently completing” (3 children, 33.3%)."
    )


def test_a_smaller_line_across_the_groups_changes_nothing(make):
    assert words(make(outcomes(2)), "Visual 6")[-1] == (
        "The largest group was “Currently completing” (3 children, 33.3%)."
    )
