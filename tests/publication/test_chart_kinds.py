"""Control charts, ranges and funnels: what they draw, when they give way, what they say."""

from dataclasses import replace
from decimal import Decimal

import pytest

from childfirst.measures.figures import Figure, Status
from childfirst.periods import quarter
from childfirst.publication.charts.drawing import png_of, svg_of
from childfirst.publication.charts.kinds import drawn_of
from childfirst.publication.declarations.shown import ChartKind, Shows
from childfirst.publication.model.tables import Column, Row, Series, Table
from childfirst.publication.words.cells import Cell
from tests.publication.conftest import figure

QUARTERS = [quarter(2020 + n // 4, n % 4 + 1) for n in range(16)]


def table(rows: list[Row], periods=QUARTERS[-1:], chart=ChartKind.RANGES) -> Table:
    columns = tuple(Column(period.label, "Children", rows[0].cells[0].shows) for period in periods)
    return Table(
        "key", "Table", "Title", "children", "local", "Group", (), tuple(periods), columns,
        tuple(rows), chart,
    )  # fmt: skip


def row(name: str, *figures: Figure, own: bool = False) -> Row:
    return Row(name, name, tuple(Cell(Shows.VALUE, f, str(f.value)) for f in figures), total=own)


def rated(name: str, count: int, base: int, **changes) -> Figure:
    found = figure(f"Rate|{name}", "2023/24 Q4", Decimal(100_000 * count) / base)
    interval = {"lower": Decimal(count) / 2, "upper": Decimal(count) * 2}
    unit = "per 100,000 children"
    changed = {"numerator": count, "denominator": base, "unit": unit, **interval, **changes}
    return replace(found, **changed)


def series(*values: int) -> Table:
    periods = QUARTERS[: len(values)]
    figures = [figure("Cohort|All", p.label, v) for p, v in zip(periods, values, strict=True)]
    drawn = Series("Children", tuple(zip(periods, figures, strict=True)))
    return replace(table([row("Children", *figures)], periods, ChartKind.CONTROL), series=drawn)


def test_a_control_chart_draws_limits_and_says_what_stands_out():
    drawn = drawn_of(series(*[70, 78] * 7, 120))
    assert drawn is not None
    assert "2023/24 Q3 (higher: a point outside the limits)" in drawn.alternative
    shapes = [r["signal"] for r in drawn.specification["data"]["values"]]
    assert shapes == [False] * 14 + [True]
    levels = [e for e in drawn.specification["layer"] if e["mark"]["type"] == "rule"]
    assert len(levels) == 3


def test_nothing_stands_out_of_an_even_series():
    drawn = drawn_of(series(*[70, 72] * 6))
    assert drawn is not None
    assert "Nothing stands out" in drawn.alternative


def test_too_few_quarters_for_limits_are_drawn_as_bars():
    drawn = drawn_of(series(*[70, 72] * 5))
    assert drawn is not None
    assert drawn.alternative.startswith("Bar chart")
    periods = {r["period"] for r in drawn.specification["data"]["values"]}
    assert len(periods) == 10, "the first quarters of two years are two bars"


def test_ranges_draw_each_line_with_its_interval_largest_first():
    rows = [row("Sefton", rated("Sefton", 30, 25_000), own=True)]
    rows.append(row("Wirral", rated("Wirral", 60, 30_000)))
    drawn = drawn_of(table(rows))
    assert drawn is not None
    values = drawn.specification["data"]["values"]
    assert [r["line"] for r in values] == ["Wirral", "Sefton"]
    assert [r["own"] for r in values] == [False, True]
    assert values[0]["lower"] < values[0]["value"]
    assert "Wirral 200 (30 to 120)" in drawn.alternative


def test_a_line_without_a_number_or_interval_is_not_drawn():
    known = row("Sefton", rated("Sefton", 30, 25_000))
    hidden = rated("Wirral", 60, 30_000, status=Status.SUPPRESSED)
    bare = figure("Rate|St Helens", "2023/24 Q4", 3)
    drawn = drawn_of(table([known, row("Wirral", hidden), row("St Helens", bare)]))
    assert drawn is not None
    assert [r["line"] for r in drawn.specification["data"]["values"]] == ["Sefton"]
    assert drawn_of(table([row("Wirral", hidden)])) is None


def areas(number: int) -> list[Row]:
    found = [row(f"Area {n}", rated(f"{n}", 40 + n, 25_000 + 2_000 * n)) for n in range(number)]
    return [row("Sefton", rated("Sefton", 110, 25_000), own=True), *found]


def test_a_funnel_says_which_areas_are_outside_its_limits():
    drawn = drawn_of(table(areas(9), chart=ChartKind.FUNNEL))
    assert drawn is not None
    assert "Funnel of 10 areas" in drawn.alternative
    assert "Sefton is higher than expected" in drawn.alternative
    marks = [r for r in drawn.specification["data"]["values"] if r["kind"] == "area"]
    assert {r["name"] for r in marks} == {"", "Sefton"}
    assert marks[0]["rate"] == pytest.approx(440)


def test_few_areas_are_drawn_as_ranges():
    drawn = drawn_of(table(areas(4), chart=ChartKind.FUNNEL))
    assert drawn is not None
    assert drawn.alternative.startswith("Chart of ranges")


@pytest.mark.parametrize(
    "made",
    [table(areas(9), chart=ChartKind.FUNNEL), table(areas(4)), series(*[70, 72] * 7)],
    ids=["funnel", "ranges", "control"],
)
def test_every_kind_can_be_drawn(made):
    drawn = drawn_of(made)
    assert drawn is not None
    assert "<svg" in svg_of(drawn.specification)
    assert png_of(drawn.specification).startswith(b"\x89PNG")


def test_a_kind_of_nothing_draws_nothing():
    assert drawn_of(table(areas(2), chart=ChartKind.NONE)) is None


def test_one_period_of_several_lines_is_ranked_and_of_one_line_is_not_drawn():
    rows = [row(name, figure(f"Cohort|{name}", "2023/24 Q4", n)) for n, name in enumerate("ABC")]
    several = drawn_of(table(rows, chart=ChartKind.PERIODS))
    assert several is not None
    assert several.alternative.startswith("Bar chart: ")
    assert drawn_of(table(rows[1:2], chart=ChartKind.PERIODS)) is None
