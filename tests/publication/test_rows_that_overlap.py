"""A table says why its rows do not add up, and gives nothing away by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from childfirst.measures.figures import Status
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Column, Row, Table
from childfirst.publication.tables.rows_that_overlap import note_on_rows
from childfirst.publication.words.cells import Cell
from tests.publication.conftest import figure

PERIOD = "2023/24 Q4"


def table(total: int, *parts: int | None) -> Table:
    """Make a table of a total and its parts; None is a number withheld."""
    lines = [("Total", total), *((f"Group {n}", each) for n, each in enumerate(parts))]
    rows = []
    for label, value in lines:
        status = Status.SUPPRESSED if value is None else Status.COUNTED
        made = figure(f"Made|{label}", PERIOD, value, status=status)
        cell = Cell(Shows.VALUE, made, str(value))
        rows.append(Row(label, label, (cell,), label == "Total", label != "Total"))
    column = Column(PERIOD, "Children", Shows.VALUE)
    return Table("made", "Made", "", "children", "local", "", (), (), (column,), tuple(rows))


@pytest.mark.parametrize(
    ("numbers", "note"),
    [
        ((9, 4, 5), ""),
        ((8, 4, 5), "The rows do not add up to “Total”, as some children are in several rows."),
        ((10, 4, 5), "The rows do not add up to “Total”, as some children are in none of them."),
        ((8, 4, None), ""),
        ((8, 4), ""),
    ],
    ids=["adds up", "several", "none", "withheld", "one row"],
)
def test_the_note_follows_from_what_is_printed(numbers: tuple[int, ...], note: str) -> None:
    assert note_on_rows(table(*numbers)) == note


def test_columns_may_differ() -> None:
    several, none = table(8, 4, 5), table(10, 4, 5)
    rows = [
        replace(a, cells=a.cells + b.cells) for a, b in zip(several.rows, none.rows, strict=True)
    ]
    both = replace(several, rows=tuple(rows), columns=several.columns * 2)
    assert note_on_rows(both).endswith("as some children are in several rows and some are in none.")


def test_a_table_without_a_total_says_nothing() -> None:
    made = table(8, 4, 5)
    assert note_on_rows(replace(made, rows=made.rows[1:])) == ""


def test_the_row_of_our_own_area_is_no_total_of_the_others() -> None:
    assert note_on_rows(replace(table(8, 4, 5), basis="published")) == ""
