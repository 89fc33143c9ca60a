"""What somebody types beside the figures may not tell an audience what the pack withholds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.measures.figures import Status
from childfirst.publication.building.commentary import read_commentary, with_commentary
from childfirst.publication.model.report import Report
from childfirst.publication.model.tables import Table

HEADING = "1. Accommodation"


def withheld(table: Table) -> Table:
    """Withhold every figure of a table."""
    return replace(
        table,
        rows=tuple(
            replace(
                row,
                cells=tuple(
                    replace(c, figure=c.figure and replace(c.figure, status=Status.SUPPRESSED))
                    for c in row.cells
                ),
            )
            for row in table.rows
        ),
    )


@pytest.fixture
def public(report: Report) -> Report:
    """Give the example's report for everybody, with a table withheld in each section."""
    sections = (replace(each, tables=tuple(map(withheld, each.tables))) for each in report.sections)
    return replace(report, audience="public", sections=tuple(sections))


@pytest.fixture
def findings(tmp_path):
    """Give a function that says what is refused in a paragraph on accommodation."""

    def found(report: Report, words: str) -> list[Finding]:
        path = tmp_path / "notes.md"
        path.write_text(f"# {HEADING}\n\n{words}\n", encoding="utf-8")
        try:
            with_commentary(report, read_commentary(path), path.name)
        except UnreadableInput as refused:
            return list(refused.findings)
        return []

    return found


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("We worked with 3 children in hotels.", "“3 children”"),
        ("In March two older boys had no home.", "“two older boys”"),
        ("A single child was remanded.", "“A single child”"),
        ("Several moved, and four of them came back.", "“four of them”"),
        ("One victim asked for a letter.", "“One victim”"),
    ],
)
def test_a_small_count_is_refused_in_digits_and_in_words(words, told, public, findings):
    (finding,) = findings(public, words)
    assert finding.found == told
    assert finding.row == 3
    assert "1 to 5" in finding.expected


@pytest.mark.parametrize(
    "words",
    [
        "Some children had no home.",
        "One in three children had moved.",
        "The grant of £40,000 paid for 24 hours of support within 6 weeks.",
        "No one was left out, and work is one to one.",
        "On 3 April 2024 a new home was opened, in Q4 of 2023/24.",
        "Of 73 children 65 (89.0%) were in suitable homes.",
        "There were 2 more children than in the quarter before.",
    ],
)
def test_what_counts_few_people_by_no_reading_may_stand(words, public, findings):
    small = [f for f in findings(public, words) if f.found.startswith("“")]
    assert small == []


def test_a_number_that_the_section_does_not_print_is_refused_where_it_withholds_some(
    public, findings
):
    """With 9 beside a printed total, a withheld count could be worked out."""
    (finding,) = findings(public, "The other 9991 were at home, after 12 weeks and for £5,000.")
    assert finding.found == f"9991, which “{HEADING}” does not print"


def test_where_nothing_is_withheld_such_a_number_is_only_told(report, findings):
    words = "The other 9991 were at home."
    assert findings(replace(report, audience="public"), words) == []


@pytest.mark.parametrize("audience", ["service", "board"])
def test_who_sees_every_figure_may_read_every_number(audience, report, findings):
    assert findings(replace(report, audience=audience), "Two girls and 9991 boys moved.") == []


def test_every_finding_is_told_at_once(public, findings):
    assert len(findings(public, "Two girls moved. The other 9991 did not. 3 boys did.")) == 3
