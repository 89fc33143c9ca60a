"""Sentences on changes say what a test bears: no evidence, the same, more, or not compared."""

from childfirst.measures.figures import Status
from tests.publication.conftest import figure
from tests.publication.said import Q3, Q4, suitable, words


def test_a_small_change_is_no_evidence_of_change(make):
    assert words(make(suitable(65, 73, 68, 73)), "Visual 1b") == [
        "In 2023/24 Q4, 65 of 73 children (89.0%) lived in accommodation recorded as suitable.",
        "There is no evidence of change from Q3, when it was 68 of 73 (93.2%).",
    ]


def test_a_great_change_of_a_share_is_told_in_percentage_points(make):
    assert words(make(suitable(65, 73, 20, 73)), "Visual 1b")[1] == (
        "This is a higher share than in Q3, when it was 20 of 73 (27.4%): "
        "up 61.6 percentage points."
    )


def test_a_share_that_did_not_move_is_the_same(make):
    assert words(make(suitable(65, 73, 65, 73)), "Visual 1b")[1] == "This is the same as in Q3."


def test_counts_without_a_base_are_compared_as_counts(make):
    cell = "Visual 10a|No. of Victims Contacted"
    rising = [figure(cell, Q3, 35, unit="victims"), figure(cell, Q4, 70, unit="victims")]
    assert words(make(rising), "Visual 10a, victims") == [
        "In 2023/24 Q4, 70 victims were in contact with the service.",
        "This is more than in Q3, when it was 35: up 35 victims.",
    ]


def test_thirty_five_and_thirty_six_are_no_evidence_of_change(make):
    cell = "Visual 10a|No. of Victims Contacted"
    two = [figure(cell, Q3, 35, unit="victims"), figure(cell, Q4, 36, unit="victims")]
    assert words(make(two), "Visual 10a, victims")[1] == (
        "There is no evidence of change from Q3, when it was 35."
    )


def test_a_share_of_nobody_is_not_compared(make):
    said = words(make(suitable(3, 6, 0, 0, status=Status.COUNTED)), "Visual 1b")
    assert said[1] == "It is not compared with 2023/24 Q3: one of the two is a share of nobody."


def test_an_earlier_base_of_nobody_is_not_compared(make):
    before = figure("Visual 1b|Suitable", Q3, 0, 0, status=Status.NONE_RECORDED)
    now = figure("Visual 1b|Suitable", Q4, 5, 10)
    assert words(make([before, now]), "Visual 1b")[1] == (
        "It is not compared with 2023/24 Q3: then there was nobody on record who could have been "
        "counted."
    )


def test_a_provisional_figure_says_so_and_is_not_compared(make):
    found = words(make(suitable(5, 10, 9, 10, status=Status.PROVISIONAL)), "Visual 1b")
    assert "This is provisional" in found[0]
    assert found[1].startswith("It is not compared with 2023/24 Q3")


def test_money_is_not_tested_and_its_change_is_in_per_cent(report):
    assert words(report, "Appendix 3 cash") == [
        "In 2023/24 the total was £1,825,129.",
        "This is £135,883 (8.0 per cent) more than in 2022/23.",
    ]
