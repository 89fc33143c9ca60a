"""Every cell the template asks for is there once; what is not counted is known and said."""

from collections import Counter

import pytest

from childfirst.engine.session import Session
from childfirst.measures.evidence import evidence
from childfirst.measures.figures import Figure
from childfirst.measures.lines import How
from childfirst.returns.declaration import Column, Form, Row
from childfirst.returns.evidence import lines_behind
from childfirst.returns.filling import NOT_YET_COUNTED, Return, UnknownFigure, fill
from childfirst.returns.kpi_template import FORMS


def test_every_indicator_has_a_sheet_and_no_two_cells_share_a_place() -> None:
    assert [form.name for form in FORMS] == [f"KPI {number}" for number in range(1, 11)]
    places = [(p.sheet, p.address) for form in FORMS for p in form.places()]
    assert len(places) == len(set(places)) > 1_800


def test_no_figure_stands_in_two_cells_but_the_denominators(filled: Return) -> None:
    found = Counter(cell.place.cell for cell in filled.cells if cell.figure)
    assert {name.split(".")[0] for name, times in found.items() if times > 1} == {"total"}


def test_every_cell_of_the_template_is_counted(filled: Return) -> None:
    assert len(filled.cells) == 1_891
    assert filled.missing == []
    assert NOT_YET_COUNTED not in {cell.content for cell in filled.cells}


def test_a_cell_that_no_measure_gives_says_so() -> None:
    form = Form("KPI 1", "", (Column("total", "All"),), (Row("Row", {}),))
    assert [cell.content for cell in fill((form,), [])] == [NOT_YET_COUNTED]


def test_new_partners_are_not_collected_where_nobody_recorded_when_they_came(
    filled: Return,
) -> None:
    new = [c for c in filled.cells if c.place.row_label == "New partner"]
    assert len(new) == 12
    assert {cell.content for cell in new} == {"not collected"}


def test_every_cell_shows_the_figure_it_names(filled: Return, figures: list[Figure]) -> None:
    given = {f.cell: str(f.status) if f.value is None else f.value for f in figures}
    shown = {c.place.cell: c.content for c in filled.cells if c.figure}
    assert shown == {name: given[name] for name in shown}
    assert sum(value for value in shown.values() if isinstance(value, int)) > 100


def test_a_slip_in_the_template_is_not_taken_for_a_cell_not_yet_counted() -> None:
    form = Form("KPI 1", "", (Column("total", "All"),), (Row("Row", {"total": "kpi1.slip"}),))
    with pytest.raises(UnknownFigure, match=r"kpi1\.slip"):
        fill((form,), [])


def test_the_template_has_no_suitable_column_for_what_never_is() -> None:
    asked = {(p.row_label, p.column_label.split(": ")[-1]) for p in FORMS[0].places()}
    assert ("Bed and breakfast", "unsuitable at end") in asked
    assert ("Bed and breakfast", "suitable at end") not in asked


def test_every_figure_leads_to_exactly_one_line(filled: Return) -> None:
    names = {cell.place.cell for cell in filled.cells if cell.figure}
    assert [name for name in sorted(names) if len(lines_behind(name)) != 1] == []
    assert lines_behind("kpi1.suitable_end.order.none_such") == []


def test_behind_a_figure_are_as_many_units_as_it_counts(filled: Return, session: Session) -> None:
    found = {}  # one cell of each measure that counts anybody
    for cell in filled.cells:
        if cell.figure and cell.figure.value:
            found[cell.figure.definition] = cell
    assert len({cell.place.sheet for cell in found.values()}) == 10
    assert len(found) > 14
    for cell in found.values():
        ((measure, line),) = lines_behind(cell.place.cell)
        assert line.how is How.COUNT
        assert evidence(session, measure, line).num_rows == cell.content, cell.place.cell
