"""Which quarters before a report's own are charted, and what may be said of the latest."""

from dataclasses import replace

import pytest

from childfirst.measures.figures import Status
from childfirst.periods import parse_period, quarter
from childfirst.publication.building.report import build_report
from childfirst.publication.charts.kinds import drawn_of
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.lines.history import QUARTERS_TO_SETTLE, charted_measures, history_of
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT, figure

CELL = "Cohort|No. of Children"
YEAR = parse_period("2023-24")
REPORT = shipped_report("performance").model_copy(update={"history": 12})
QUARTERS = [quarter(2019 + n // 4, n % 4 + 1) for n in range(20)]


def cohort(values, statuses=None, declared=REPORT, validation=None):
    """Build the table of the cohort from the last quarters of a record."""
    labels = [each.label for each in QUARTERS[-len(values) :]]
    figures = [figure(CELL, label, value) for label, value in zip(labels, values, strict=True)]
    changed = [
        replace(each, status=(statuses or {}).get(each.period, each.status)) for each in figures
    ]
    report = build_report(declared, changed, YEAR, AREA, SNAPSHOT, AS_AT, validation, [])
    return next(table for table in report.tables if table.name == "Cohort"), report


@pytest.fixture
def built(validation):
    return lambda *values, **more: cohort(values, validation=validation, **more)


def said(table):
    return [sentence.text for sentence in table.sentences]


def drawn(table):
    return [period.label for period, _ in table.series.points]


def test_a_report_counts_its_history_and_the_year_in_which_a_record_settles():
    found = history_of(REPORT, YEAR)
    assert len(found) == 12 + QUARTERS_TO_SETTLE
    assert (found[0].label, found[-1].label) == ("2019/20 Q1", "2022/23 Q4")
    assert history_of(REPORT.model_copy(update={"history": 0}), YEAR) == []


def test_a_quarters_pack_has_its_history_before_the_quarters_that_it_prints():
    pack = shipped_report("board-pack")
    found = history_of(pack, parse_period("2023-24Q4"))
    assert found[-1].label == "2022/23 Q4"


def test_a_monthly_update_has_no_history():
    update = shipped_report("cabinet-update").model_copy(update={"history": 12})
    assert history_of(update, parse_period("March 2024")) == []


def test_only_measures_with_a_control_chart_are_counted_for_the_past():
    assert {measure.table for measure in charted_measures(REPORT)} >= {"Cohort"}
    assert "Visual 1b" not in {measure.table for measure in charted_measures(REPORT)}


def test_earlier_quarters_are_drawn_and_not_printed_as_columns(built):
    table, report = built(*[70, 74] * 10)
    assert drawn(table) == [each.label for each in QUARTERS[4:]]
    assert {column.group for column in table.columns} == {
        *(f"2023/24 Q{n}" for n in range(1, 5)), "2023/24",
    }  # fmt: skip
    assert drawn_of(table).alternative.startswith("Control chart of 16 quarters")
    assert "2020/21 Q1 70" in drawn_of(table).alternative
    assert {figure.period for figure in report.figures} >= set(drawn(table))


def test_nothing_is_said_to_have_changed_in_an_even_series(built):
    text = said(built(*[70, 74] * 10)[0])
    assert "Among the 16 quarters up to 2023/24 Q4, the latest shows no evidence of change." in text


def test_a_signal_is_said_with_its_rule(built):
    text = said(built(*[70, 74] * 9, 70, 130)[0])
    assert (
        "Among the 16 quarters up to 2023/24 Q4, the latest is higher than chance gives: "
        "a point outside the limits." in text
    )


def test_quarters_before_the_record_and_its_first_year_are_no_history(built):
    table, _ = built(0, 0, 0, 0, 1, 0, 12, 40, *[70, 74] * 6)
    assert drawn(table) == [each.label for each in QUARTERS[8:]]
    assert said(table)[-2].startswith("The records count nobody before 2020/21 Q1.")


def test_a_young_record_has_too_few_points_and_no_limits(built):
    table, _ = built(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 12, 40, *[70, 74] * 4)
    assert "too few points to tell whether 2023/24 Q4 stands out: 8 quarters" in said(table)[-1]
    assert drawn_of(table).alternative.startswith("Bar chart")


def test_a_series_ends_where_a_number_is_withheld(built):
    table, _ = built(*[70, 74] * 10, statuses={"2022/23 Q1": Status.SUPPRESSED})
    assert drawn(table)[0] == "2022/23 Q2"


def test_a_quarter_that_is_not_over_is_not_judged(built):
    table, _ = built(*[70, 74] * 10, statuses={"2023/24 Q4": Status.PROVISIONAL})
    assert drawn(table)[-1] == "2023/24 Q3"


def test_a_record_that_counts_nobody_has_no_series(built):
    table, _ = built(*[0] * 20)
    assert table.series is None
