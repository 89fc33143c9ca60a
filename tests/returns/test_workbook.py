"""The workbook shows the figures, leads from each to its rule, and holds no clock."""

from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from childfirst.measures.figures import Figure, Status
from childfirst.returns.filling import Return, fill
from childfirst.returns.late_changes import late_changes
from childfirst.returns.preflight import Finding, Level
from childfirst.returns.workbook import write_return

FOUND = [Finding(Level.REJECT, "KPI 1", "=1+1", 3, "Put it right.")]


@pytest.fixture(scope="module")
def book(filled: Return, tmp_path_factory: pytest.TempPathFactory) -> openpyxl.Workbook:
    path = tmp_path_factory.mktemp("return") / "kpi.xlsx"
    write_return(filled, FOUND, path)
    return openpyxl.load_workbook(path)


def test_sheets_and_cover(book: openpyxl.Workbook, filled: Return) -> None:
    names = [f"KPI {number}" for number in range(1, 11)]
    assert book.sheetnames == ["Cover", *names, "Pre-flight", "Restatements", "References"]
    cover = dict(book["Cover"].iter_rows(min_row=3, max_col=2, values_only=True))
    assert cover["Service"] == "Here"
    assert cover["Quarter"] == "2023/24 Q4"
    assert cover["Snapshot"] == filled.snapshot
    assert cover["As at"] == "2025-03-31"
    assert cover["Definitions"].startswith("YJB basis, wordings from 2023-04-01 and 2025-04-01")
    assert cover["Pre-flight"] == "1 rejected, 0 queried"


def test_every_reference_leads_to_the_cell_that_shows_its_value(
    book: openpyxl.Workbook, figures: list[Figure]
) -> None:
    known = {figure.reference: figure for figure in figures}
    rows = list(book["References"].iter_rows(min_row=4, values_only=True))
    heads, rows = rows[0], rows[1:]
    counted = 0
    for row in rows:
        found = dict(zip(heads, row, strict=True))
        shown = book[found["Sheet"]][found["Cell"]].value
        sheet = book[found["Sheet"]]
        assert sheet[f"A{sheet[found['Cell']].row}"].value == found["Row"]
        assert sheet.cell(4, sheet[found["Cell"]].column).value == found["Column"]
        figure = known[found["Reference"]]
        counted += 1
        assert found["Value"] == figure.value
        assert shown == (str(figure.status) if figure.value is None else figure.value)
        assert (found["Figure"], found["Definition"]) == (figure.cell, figure.definition)
        assert found["Denominator"] == figure.denominator
    assert counted == 1891 == len(rows)


def test_preflight_is_a_sheet_and_text_is_never_a_formula(book: openpyxl.Workbook) -> None:
    row = next(book["Pre-flight"].iter_rows(min_row=5))
    assert [cell.value for cell in row] == ["rejected", "KPI 1", "=1+1", 3, "Put it right."]
    assert {cell.data_type for cell in row} == {"s", "n"}


def test_equal_returns_give_equal_bytes(filled: Return, tmp_path: Path) -> None:
    write_return(filled, FOUND, tmp_path / "one.xlsx")
    write_return(filled, FOUND, tmp_path / "two.xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_figure_not_collected_reads_so_and_not_nought(
    filled: Return, figures: list[Figure], tmp_path: Path
) -> None:
    lost = [
        replace(f, value=None, status=Status.NOT_COLLECTED) if f.measure == "KPI 3" else f
        for f in figures
    ]
    path = tmp_path / "kpi.xlsx"
    write_return(replace(filled, cells=fill(filled.forms, lost)), [], path)
    assert openpyxl.load_workbook(path)["KPI 3"]["B6"].value == "not collected"


def test_late_changes_are_listed_cell_by_cell(
    filled: Return, figures: list[Figure], tmp_path: Path
) -> None:
    name = "kpi3.identified.order.yro"
    now = next(figure.value for figure in figures if figure.cell == name)
    assert isinstance(now, int)
    before = [
        replace(f, value=now + 2)
        if f.cell == name
        else replace(f, denominator=999)  # a share alone is not what the return shows
        for f in figures
    ]
    changes = late_changes(filled.cells, before)
    assert [(c.place.sheet, c.before, c.after) for c in changes] == [("KPI 3", now + 2, now)]
    path = tmp_path / "kpi.xlsx"
    write_return(filled, [], path, changes, compared_with="earlier")
    row = next(openpyxl.load_workbook(path)["Late changes"].iter_rows(min_row=5, values_only=True))
    assert row == (
        "KPI 3",
        "F6",
        "Need identified",
        changes[0].place.column_label,
        name,
        now + 2,
        now,
    )
