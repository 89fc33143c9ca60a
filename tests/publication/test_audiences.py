"""What an audience may not see stands nowhere in the file that it gets."""

import re

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.building.protected import TOUCHED, report_for
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.page.writing import report_html
from childfirst.publication.passports.passport import passport_of
from childfirst.publication.words.explanations import PROBLEMS_UNTOLD
from tests.publication.conftest import AREA, AS_AT, SNAPSHOT


@pytest.fixture(scope="module")
def build(period, validation, supplies):
    declared = shipped_report("safeguarding-section")

    def built(figures):
        return build_report(declared, figures, period, AREA, SNAPSHOT, AS_AT, validation, supplies)

    return built


@pytest.fixture(scope="module")
def public(build, figures):
    return report_for("public", build, figures)


def small(figure):
    """Say whether a figure is a small count of children; a small difference tells nobody."""
    counted = isinstance(figure.value, int) and " minus " not in figure.period
    return counted and 1 <= figure.value <= 5 and figure.unit == "children"


def test_the_public_gets_no_small_number_and_the_board_gets_every_one(build, figures, public):
    report, protected = public
    board, nothing = report_for("board", build, figures)
    assert any(small(figure) for figure in board.figures)
    assert not any(small(figure) for figure in report.figures)
    assert protected.record
    assert nothing.record == ()
    assert [t.name for t in board.tables] == [t.name for t in report.tables]


def test_a_withheld_figure_has_no_number_in_any_part_of_the_report(public):
    report, _ = public
    hidden = [f for f in report.figures if f.status is Status.SUPPRESSED]
    assert hidden
    for figure in hidden:
        numbers = (figure.value, figure.numerator, figure.denominator, figure.lower, figure.upper)
        assert numbers == (None,) * 5
    cells = [c for t in report.tables for r in t.rows for c in r.cells if c.figure in hidden]
    assert {cell.text for cell in cells} <= {"[c]", "[z]"}


def test_the_passport_of_a_public_pack_tells_no_more_than_the_pack(public):
    report, _ = public
    assert set(passport_of(report).figures) == set(report.figures)
    assert passport_of(report).audience == "public"


def test_a_true_zero_is_shown(public):
    report, _ = public
    assert any(figure.status is Status.ZERO and figure.value == 0 for figure in report.figures)


def test_nothing_is_called_the_largest_where_a_part_is_withheld(public):
    report, _ = public
    for table in report.tables:
        parts = [row for row in table.rows if row.part]
        latest = [row.cells[-1].figure for row in parts if row.cells]
        if any(figure and figure.status is Status.SUPPRESSED for figure in latest):
            assert not any("largest group" in said.text for said in table.sentences), table.name


def test_the_proof_holds_and_what_is_said_of_the_audience_is_on_the_page(public):
    report, protected = public
    assert protected.proof.holds
    assert "Made for everybody" in report_html(report)


def test_percentages_of_few_are_noted_below_their_table(public):
    report, _ = public
    notes = [note for table in report.tables for note in table.notes]
    assert any(note.startswith("Based on fewer than 30") for note in notes)


def test_problems_of_the_records_are_said_beside_the_tables_that_they_touch(report):
    notes = [note for table in report.tables for note in table.notes]
    assert any("In the records behind this table the rules found" in note for note in notes)


def test_a_problem_is_one_problem_however_many_figures_of_a_table_it_touches(report, validation):
    most = len(validation.problems)
    notes = [n for t in report.tables for n in t.notes if "the rules found:" in n]
    numbers = [re.findall(r"\d+", note) for note in notes]
    assert numbers
    assert all(int(errors) + int(queries) <= most for errors, queries in numbers)


def test_the_public_is_not_told_how_many_rows_failed_nor_what_was_printed_elsewhere(public):
    report, _ = public
    assert not any("the rules found:" in note for t in report.tables for note in t.notes)
    assert any(note == TOUCHED for t in report.tables for note in t.notes)
    assert report.differences == ()
    assert report.quality.problems == 0
    page = report_html(report)
    assert PROBLEMS_UNTOLD in page
    assert "No row failed a rule" not in page


def test_how_many_rows_were_supplied_is_not_told_to_the_public(public):
    """Rows of a table are the sum of its lines, of which some may be withheld."""
    report, _ = public
    assert [each.rows for each in report.quality.supplies] == [None, 0]
    assert [each.rows for each in report.quality.supply_rows] == ["[c]", "0"]
    assert "1,234" not in report_html(report)


def test_an_audience_that_there_is_not_is_refused(build, figures):
    with pytest.raises(LookupError, match="nobody is no audience"):
        report_for("nobody", build, figures)
