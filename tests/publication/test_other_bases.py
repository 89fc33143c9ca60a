"""A table names the rows whose percentages are not of its total."""

from __future__ import annotations

from dataclasses import replace

from childfirst.publication.declarations.shown import Shows
from childfirst.publication.model.tables import Column, Row, Table
from childfirst.publication.tables.other_bases import note_on_bases
from childfirst.publication.words.cells import share_cell, value_cell
from tests.publication.conftest import figure

PERIOD = "2023/24 Q4"


def table(*parts: tuple[int, int], total: int = 12) -> Table:
    """Make a table of a total and of parts with what each is a share of."""
    every = [("All", total, None), *((f"Group {n}", *each) for n, each in enumerate(parts))]
    rows = []
    for label, value, of in every:
        made = figure(f"Made|{label}", PERIOD, value, of)
        cells = (value_cell(made, {}), share_cell(made))
        rows.append(Row(label, label, cells, label == "All", label != "All"))
    columns = (Column(PERIOD, "Children", Shows.VALUE), Column(PERIOD, "%", Shows.SHARE))
    return Table("made", "Made", "", "children", "local", "", (), (), columns, tuple(rows))


def test_shares_of_the_total_need_no_note() -> None:
    assert note_on_bases(table((6, 12), (3, 12))) == ""


def test_a_share_of_fewer_is_named() -> None:
    assert note_on_bases(table((6, 12), (3, 6))) == (
        "“Group 1”: the percentage is not a share of “All”. How Made is counted says what of."
    )


def test_several_are_named_together() -> None:
    note = note_on_bases(table((2, 4), (6, 12), (3, 6)))
    assert note.startswith("“Group 0” and “Group 2”: the percentages are not shares of “All”.")


def test_a_table_with_its_bases_in_print_needs_none() -> None:
    made = table((6, 12), (3, 6))
    columns = (made.columns[0], replace(made.columns[1], shows=Shows.BASE))
    assert note_on_bases(replace(made, columns=columns)) == ""


def test_a_row_that_is_a_share_of_nothing_counts_everybody() -> None:
    made = table((6, 12), (3, 6))
    rows = (replace(made.rows[0], total=False, part=True), *made.rows[1:])
    assert note_on_bases(replace(made, rows=rows)).startswith("“Group 1”")
