"""Charts draw the numbers of their table, and say them in words."""

import xml.etree.ElementTree as ElementTree
from dataclasses import replace

import pytest

from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from childfirst.publication.charts.picture import picture_of
from childfirst.publication.charts.points import period_names, points_of
from childfirst.publication.charts.specification import by_period, ranked
from childfirst.publication.declarations.shown import ChartKind
from tests.publication.conftest import figure


def table(report, name):
    return next(each for each in report.tables if each.name == name)


def drawing(picture):
    return ElementTree.fromstring(picture.svg)  # noqa: S314 - our own drawing


def test_a_chart_by_period_draws_every_quarter_of_every_line_but_the_total(report):
    points = points_of(table(report, "Visual 1b"))
    assert {p.line for p in points} == {"Suitable", "Unsuitable", "Unknown"}
    assert [p.words for p in points if p.line == "Suitable"] == ["89.7%", "92.4%", "93.2%", "89.0%"]


def test_a_ranked_chart_draws_the_latest_period_largest_first_without_zeros(report):
    points = points_of(table(report, "2i ETE type"))
    assert {p.period for p in points} == {"Q4"}
    values = [p.value for p in points]
    assert values == sorted(values, reverse=True)
    assert 0 not in values


def test_the_year_does_not_stand_beside_its_quarters(report):
    assert [p.period for p in points_of(table(report, "Cohort"))] == ["Q1", "Q2", "Q3", "Q4"]


def test_months_are_cut_short_where_they_stand_under_bars(report):
    months = tuple(parse_period(name) for name in ("January 2024", "February 2024"))
    monthly = replace(table(report, "Cohort"), periods=months)
    assert list(period_names(monthly).values()) == ["Jan 24", "Feb 24"]


def test_a_figure_without_a_number_is_not_drawn_as_zero(make):
    report = make(
        [
            figure("Visual 1b|Suitable", "2023/24 Q1", None, status=Status.NOT_COLLECTED),
            figure("Visual 1b|Suitable", "2023/24 Q2", 5, 10),
        ]
    )
    assert [p.period for p in points_of(table(report, "Visual 1b"))] == ["Q2"]


def test_a_table_with_nothing_to_draw_has_no_chart(make):
    assert picture_of(table(make([]), "Visual 1b")) is None


def test_bars_begin_at_zero_and_no_label_leans(report):
    quarterly = by_period(points_of(table(report, "Visual 1b")))["spec"]["encoding"]
    assert quarterly["y"]["scale"]["domain"][0] == 0
    assert quarterly["x"]["axis"]["labelAngle"] == 0
    largest_first = ranked(points_of(table(report, "2i ETE type")))["encoding"]
    assert largest_first["x"]["scale"]["domain"][0] == 0


def test_the_drawing_holds_its_numbers_and_no_namespace_or_address(report):
    picture = picture_of(table(report, "Visual 1b"))
    assert picture is not None
    assert "http" not in picture.svg
    texts = [element.text for element in drawing(picture).iter("text")]
    assert {"89.7%", "92.4%", "93.2%", "89.0%", "Q1", "Suitable"} <= set(texts)


@pytest.mark.parametrize("kind", [ChartKind.PERIODS, ChartKind.RANKED])
def test_the_alternative_reads_the_bars_out(report, kind):
    name = "Visual 1b" if kind is ChartKind.PERIODS else "Visual 3b"
    picture = picture_of(table(report, name))
    assert picture is not None
    description = drawing(picture).find("desc").text
    first = points_of(table(report, name))[0]
    assert f"{first.line}" in description
    assert first.words in description
