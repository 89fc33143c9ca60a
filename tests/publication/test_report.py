"""The report holds every figure it should, each from a figure and in its place."""

import pytest

from childfirst.measures.catalogue import LOCAL
from childfirst.periods import QUARTER, parse_period
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.declarations.measures import measures_of
from childfirst.publication.declarations.shown import Shows
from tests.example import expected_figures
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT, performance_report


def table(report, name):
    return next(each for each in report.tables if each.name == name)


def test_every_local_measure_stands_in_the_report_once():
    tables = [each for each in shipped_report("performance").tables if each.basis == "local"]
    printed = [measure for layout in tables for measure in measures_of(layout)]
    assert sorted(map(id, printed)) == sorted(map(id, LOCAL))


def test_every_published_figure_is_printed_with_its_share(report):
    printed = {}
    for each in report.tables:
        for row in each.rows:
            for cell in row.cells:
                if cell.figure:
                    printed[(cell.figure.cell, cell.figure.period, cell.shows)] = cell.text
    missing = []
    for row in expected_figures():
        cell = f"{row['table']}|{row['category']}"
        shows = Shows.DIFFERENCE if " minus " in row["period"] else Shows.VALUE
        if (cell, row["period"], shows) not in printed:
            missing.append((cell, row["period"]))
        if row["percent"]:
            assert printed[(cell, row["period"], Shows.SHARE)] == f"{row['percent']}%"
    assert missing == []


def test_every_cell_comes_from_a_figure_of_the_report(report):
    for each in report.tables:
        assert all(found in report.figures for found in each.figures)
        assert all(len(row.cells) == len(each.columns) for row in each.rows)


def test_a_quarterly_table_has_number_share_and_difference_for_each_quarter(report):
    columns = [(c.group, c.shows) for c in table(report, "Visual 1b").columns]
    value, share, difference = Shows.VALUE, Shows.SHARE, Shows.DIFFERENCE
    assert columns[:5] == [
        ("2023/24 Q1", value),
        ("2023/24 Q1", share),
        ("2023/24 Q2", value),
        ("2023/24 Q2", share),
        ("2023/24 Q2", difference),
    ]
    assert len(columns) == 11


def test_a_difference_has_a_word_beside_its_arrow(report):
    rows = {row.label: row.cells for row in table(report, "Visual 1b").rows}
    shown = [(c.arrow, c.text) for c in rows["Unknown"] if c.shows is Shows.DIFFERENCE]
    assert shown == [("=", "no change"), ("=", "no change"), ("▼", "down 1")]
    suitable = [c for c in rows["Suitable"] if c.shows is Shows.DIFFERENCE]
    assert (suitable[0].arrow, suitable[0].text) == ("▲", "up 3")


def test_lines_named_by_the_records_stand_by_size_and_totals_last(report):
    rows = table(report, "Visual 9c").rows
    first = [sum(int(c.figure.value) for c in r.cells if c.shows is Shows.VALUE) for r in rows]
    assert first == sorted(first, reverse=True)
    assert table(report, "Appendix 3 cash").rows[-1].label == "Total"


def test_sections_stand_in_the_order_of_a_performance_report(report):
    local = [each for each in report.sections if "YJB basis" not in each.heading]
    every = [section.heading.split()[0] for section in local]
    numbers = every[every.index("Cohort") :]
    assert numbers == [
        "Cohort", "1.", "2.", "3.", "4.", "5.", "6.", "7.", "8.", "9.", "10.", "Contributions",
    ]  # fmt: skip
    education = next(each for each in report.sections if each.parts)
    parts = [part.heading.split()[0] for part in education.parts]
    assert parts == ["2i.", "2ii.", "2iii."]


def test_the_offence_section_says_what_it_is_not(report):
    offences = next(s for s in report.sections if s.heading.startswith("9."))
    assert any("not the national serious violence indicator" in p for p in offences.introduction)


def test_published_figures_out_of_reach_are_computed_from_the_figures(report):
    by_printed = {d.printed: d for d in report.differences}
    assert len(report.differences) == 23
    assert by_printed["169"].given == "167 children"
    assert by_printed["42.6%"].given == "50.3% (84 children)"
    assert "down 4 from Q3 to Q4" in by_printed["4 fewer in Q4 than in Q2"].given
    assert not any("not counted" in d.given for d in report.differences)


def test_a_report_that_prints_none_of_them_says_nothing_of_published_differences(
    figures, period, validation
):
    summary = build_report(
        shipped_report("kpi-summary"), [], period, AREA, SNAPSHOT, AS_AT, validation, []
    )
    assert summary.differences == ()


def test_another_area_has_no_such_list_and_none_of_the_figures(figures, period, validation):
    report = performance_report(figures, period, "Elsewhere", SNAPSHOT, AS_AT, validation, [])
    assert report.differences == ()
    assert report.figures == ()


def test_a_quarter_alone_has_its_quarterly_tables_and_no_yearly_ones(figures, validation):
    quarter = parse_period("2023-24Q2")
    report = performance_report(figures, quarter, AREA, SNAPSHOT, AS_AT, validation, [])
    assert {p.kind for each in report.tables for p in each.periods} == {QUARTER}
    assert "Contributions (Appendix 3)" not in [s.heading for s in report.sections]


def test_a_layout_that_names_no_measure_or_two_is_refused():
    tables = shipped_report("performance").tables
    layout = next(table for table in tables if table.name == "Cohort")
    for table_name, each in (("Visual 99", ""), ("Visual 10a", QUARTER)):
        with pytest.raises(LookupError, match="must name one measure"):
            measures_of(layout.model_copy(update={"table": table_name, "each": each}))
