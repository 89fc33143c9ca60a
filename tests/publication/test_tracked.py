"""Cohorts that are still followed, in print: nothing is said of what is withheld."""

from dataclasses import replace
from datetime import date

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.tables.tracked import tracked_figures, tracked_table
from childfirst.tracking.tracker import Standing, TrackedCohort
from tests.publication.conftest import figure


def standing(cohort: str, day: date, children: int, reoffended: int) -> Standing:
    def one(name, value, of=None, unit="children"):
        found = figure(f"x|{name}", cohort, value, of, Status.PROVISIONAL, unit)
        reference = f"CF-{name}-{cohort}-{day}"
        return replace(found, cell=f"reoffending.{name}", reference=reference)

    figures = {
        "cohort": one("cohort", children),
        "reoffenders": one("reoffenders", reoffended, children),
        "months_followed_median": one("months_followed_median", 9, unit="months"),
    }
    return Standing(cohort, day, figures)


def tracked(before: int, now: int) -> TrackedCohort:
    return TrackedCohort(
        standing("2023/24 Q2", date(2024, 6, 30), 100, now),
        standing("2022/23 Q2", date(2023, 6, 30), 100, before),
        date(2025, 3, 31),
    )


def test_a_cohort_stands_beside_that_of_the_year_before():
    table = tracked_table([tracked(10, 12)], [])
    (row,) = table.rows
    assert [cell.text for cell in row.cells] == [
        "9 [p]", "100 [p]", "12 [p]", "12.0% [p]",
        "9 [p]", "100 [p]", "10 [p]", "10.0% [p]",
        "no evidence of change", "31 March 2025",
    ]  # fmt: skip
    assert [sentence.text for sentence in table.sentences] == [
        "By 30 June 2024 there is no evidence of change, at the same age of follow-up, from the "
        "cohort a year before: 2023/24 Q2."
    ]


@pytest.mark.parametrize(("before", "now", "word"), [(10, 40, "higher"), (40, 10, "lower")])
def test_a_change_is_said_where_the_test_finds_one(before, now, word):
    (sentence,) = tracked_table([tracked(before, now)], []).sentences
    assert f"a {word} share had reoffended by 30 June 2024" in sentence.text


def test_the_same_cell_as_of_an_earlier_day_is_another_cell():
    figures = tracked_figures([tracked(10, 12)])
    assert len({each.cell for each in figures}) == 6
    assert "reoffending.cohort as at 2023-06-30" in {each.cell for each in figures}


def test_of_a_withheld_number_nothing_is_said():
    each = tracked(10, 40)
    hidden = [
        replace(found, value=None, numerator=None, status=Status.SUPPRESSED)
        if "reoffenders" in found.cell
        else found
        for found in tracked_figures([each])
    ]
    table = tracked_table([each], hidden)
    assert [cell.text for cell in table.rows[0].cells].count("[c]") == 5
    assert [sentence.text for sentence in table.sentences] == [
        "No cohort can be set beside that of the year before."
    ]
