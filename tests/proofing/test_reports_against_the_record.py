"""A report of ours, held against the record that it was made from, raises nothing."""

from __future__ import annotations

from datetime import date
from unittest.mock import patch

import pytest

from childfirst.measures.figures import Figure
from childfirst.periods import parse_period
from childfirst.proofing.against_the_record.sentences import sentences_against_record
from childfirst.proofing.against_the_record.tables import against_record
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.readers.formats.web_page.reader import read_html
from childfirst.proofing.reading import read_for_statements
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.page.writing import report_html
from childfirst.validation.run import Validation
from tests.example import EXAMPLE, every_figure, package_tables

AREA = "Sefton"
PERIOD = parse_period("2023-24")
CELLS = {"safeguarding-section": 400, "cohort-profile": 300, "performance": 400}


@pytest.fixture(scope="module")
def figures() -> list[Figure]:
    return every_figure({AREA: package_tables(EXAMPLE)}, PERIOD)


@pytest.mark.parametrize("name", CELLS)
def test_a_report_agrees_with_its_own_record(name: str, figures: list[Figure]) -> None:
    """Its tables on other bases, by order or of other groups are not taken for one another."""
    found = compared(page(name, figures), figures)
    assert [each for each in found if each.verdict is not Verdict.CONSISTENT] == []
    assert len(found) >= CELLS[name]
    assert any(each.spot.row < 0 for each in found), "no sentence was compared"


def test_another_number_in_a_sentence_is_wrong(figures: list[Figure]) -> None:
    text = page("performance", figures)
    right = "65 of 73 children (89.0%) lived in accommodation"
    assert right in text
    found = compared(text.replace(right, right.replace("65", "56")), figures)
    wrong = [each.stated for each in found if each.verdict is Verdict.INCONSISTENT]
    assert wrong == ["56"]


def page(name: str, figures: list[Figure]) -> str:
    """Give a report's page without its charts, which take long."""
    declared, day = shipped_report(name), date(2024, 6, 30)
    report = build_report(declared, figures, PERIOD, AREA, "a" * 64, day, Validation(()), [])
    with patch("childfirst.publication.charts.picture.svg_of", return_value="<svg/>"):
        return report_html(report)


def compared(page: str, figures: list[Figure]) -> list[Finding]:
    reading = read_for_statements(read_html(page.encode(), "report.html"))
    return [*against_record(reading, figures), *sentences_against_record(reading, figures)]
