"""Zero, nobody, provisional, withheld and not collected look different in a table."""

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.declarations.shown import Shows
from tests.publication.conftest import figure
from tests.publication.test_report import table


def test_the_statuses_are_told_apart_in_print(make):
    statuses = {
        "2023/24 Q1": (Status.ZERO, 0, "0"),
        "2023/24 Q2": (Status.NONE_RECORDED, 0, "0 [n]"),
        "2023/24 Q3": (Status.PROVISIONAL, 5, "5 [p]"),
        "2023/24 Q4": (Status.NOT_YET_DUE, None, "[y]"),
    }
    cell = "Visual 9b|Robbery"
    report = make([figure(cell, p, v, status=s) for p, (s, v, _) in statuses.items()])
    row = next(r for r in table(report, "Visual 9b").rows if r.label == "Robbery")
    shown = [c.text for c in row.cells if c.shows is Shows.VALUE]
    assert shown == [text for _, _, text in statuses.values()]


@pytest.mark.parametrize(
    ("status", "mark"),
    [(Status.NOT_COLLECTED, "[x]"), (Status.SUPPRESSED, "[c]"), (Status.UNKNOWN, "[k]")],
)
def test_a_figure_without_a_number_shows_only_its_mark(make, status, mark):
    report = make([figure("Visual 1b|Suitable", "2023/24 Q1", None, status=status)])
    row = table(report, "Visual 1b").rows[0]
    assert [cell.text for cell in row.cells[:2]] == [mark, mark]


def test_a_share_of_nobody_is_not_applicable(make):
    none = Status.NONE_RECORDED
    report = make([figure("Visual 1b|Suitable", "2023/24 Q1", 0, 0, status=none)])
    assert table(report, "Visual 1b").rows[0].cells[1].text == "[z]"
