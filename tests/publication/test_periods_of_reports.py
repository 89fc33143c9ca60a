"""A quarter's pack looks back, a month's update too, and what does not fit is left out."""

from dataclasses import replace

from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT, figure


def built(name, period, figures, validation):
    return build_report(
        shipped_report(name), figures, parse_period(period), AREA, SNAPSHOT, AS_AT, validation, []
    )


def test_a_quarterly_pack_prints_the_three_quarters_before(validation):
    pack = built("board-pack", "2023-24Q1", [], validation)
    cohort = next(table for table in pack.tables if table.name == "Cohort")
    labels = [period.label for period in cohort.periods]
    assert labels == ["2022/23 Q2", "2022/23 Q3", "2022/23 Q4", "2023/24 Q1"]


def test_a_monthly_update_prints_the_two_months_before(validation):
    cell = "Cohort|No. of Children"
    months = ("January 2024", "February 2024", "March 2024")
    figures = [figure(cell, month, 70) for month in months]
    update = built("cabinet-update", "March 2024", figures, validation)
    assert [period.label for period in update.tables[0].periods] == list(months)
    assert update.key_facts[0].text == "70"
    assert update.tables[0].sentences[0].text == "In March 2024, 70 children were on the cohort."


def test_the_indicators_on_a_page_are_one_table_with_a_line_for_each(validation):
    (table,) = built("kpi-summary", "2023-24Q4", [], validation).tables
    assert [row.words.split(".")[0] for row in table.rows[1:]] == [str(n) for n in range(1, 11)]
    assert table.columns[0].heading == "Number"


def test_a_table_broken_down_counts_everybody_first(report):
    table = next(each for each in report.tables if each.name == "KPI 1 by order type")
    assert [row.words for row in table.rows][:2] == ["All", "Out-of-court disposal, not a caution"]
    assert table.rows[0].total
    value, base, _ = table.rows[0].cells
    assert int(base.text) == sum(row.cells[1].figure.denominator for row in table.rows[1:])
    assert int(value.text) == sum(row.cells[0].figure.value for row in table.rows[1:])


def test_the_indicators_on_a_page_have_a_sentence_each(validation):
    """What leads may be several lines: each is told with its change, and the absent by name."""
    figures = [
        replace(figure(f"x|{cell}", label, value, of), cell=cell, basis="yjb", category=cell)
        for cell, of in (("total", None), ("kpi1.suitable_end", 20))
        for label, value in (("2023/24 Q3", 12), ("2023/24 Q4", 12))
    ]
    absent = replace(
        figure("x|kpi8.sectors_senior", "2023/24 Q4", None, status=Status.NOT_COLLECTED),
        cell="kpi8.sectors_senior",
        basis="yjb",
    )
    (table,) = built("kpi-summary", "2023-24Q4", [*figures, absent], validation).tables
    assert [sentence.text for sentence in table.sentences] == [
        "In 2023/24 Q4, 12 children had an order ending. This is the same as in Q3.",
        "In 2023/24 Q4, 12 of 20 children (60.0%) were in suitable accommodation at the end of "
        "their order. This is the same as in Q3.",
        "8. Sectors with a senior partner at the board (sectors): Nothing can be said here: the "
        "records for this table were not supplied.",
    ]
