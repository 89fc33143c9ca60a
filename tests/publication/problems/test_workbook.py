"""The workbook of problems, read back."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from childfirst.publication.problems.workbook import write_problems_workbook
from childfirst.validation.run import Validation


def cells(book: Any, sheet: str) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in book[sheet].iter_rows()]


@pytest.fixture(scope="module")
def book(validation: Validation, tmp_path_factory: pytest.TempPathFactory) -> Any:
    path = tmp_path_factory.mktemp("workbook") / "problems.xlsx"
    write_problems_workbook(validation, path, "Example, 2023/24 Q1")
    return load_workbook(path)


def test_the_cover_says_whether_the_period_is_complete(book: Any) -> None:
    rows = cells(book, "Cover")
    said = [row[0] for row in rows]
    assert said[:3] == [
        "What to put right",
        "Example, 2023/24 Q1",
        "The period is not complete: 1 rule could not run.",
    ]
    counts = {row[0]: row[1] for row in rows}
    expected = {"Passed": 1, "Failed": 3, "Not applicable": 1, "Could not run": 1}
    assert {name: counts[name] for name in expected} == expected
    assert (counts["Errors"], counts["Queries"], counts["All"]) == (3, 1, 4)
    assert ["No type", "TST-04", "not supplied: victims"] in rows


def test_problems_are_grouped_by_person(book: Any) -> None:
    heads, *rows = cells(book, "By person")
    who, code = heads.index("Who"), heads.index("Code")
    assert [(row[who], row[code]) for row in rows] == [
        ("Case manager", "TST-02"),
        ("Education worker", "TST-01"),
        ("Education worker", "TST-01"),
        ("Education worker", "TST-06"),
    ]


def test_a_problem_is_under_each_figure_it_touches(book: Any) -> None:
    heads, *rows = cells(book, "By figure")
    found = [row[heads.index("Figure")] for row in rows if row[heads.index("Code")] == "TST-02"]
    assert "2i Suitability" in found
    assert len(found) == len(set(found)) > 1


def test_every_rule_is_listed_with_what_came_of_it(book: Any) -> None:
    heads, *rows = cells(book, "Rules")
    shown = {row[0]: row for row in rows}
    assert shown["TST-03"][heads.index("State")] == "not applicable"
    assert shown["TST-04"][heads.index("Why it could not run")] == "not supplied: victims"
    assert shown["TST-01"][heads.index("Rows asked")] == 3
    assert shown["TST-01"][heads.index("Rows failed")] == 2


def test_nothing_is_a_formula(book: Any) -> None:
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert "=1+1" in [row[heads_of(book).index("Key")] for row in cells(book, "By person")]


def heads_of(book: Any) -> list[Any]:
    return cells(book, "By person")[0]


def test_the_same_problems_give_the_same_bytes(validation: Validation, tmp_path: Path) -> None:
    write_problems_workbook(validation, tmp_path / "one.xlsx")
    write_problems_workbook(validation, tmp_path / "two.xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_a_validation_without_problems_has_empty_lists(tmp_path: Path) -> None:
    write_problems_workbook(Validation(()), tmp_path / "none.xlsx")
    read = load_workbook(tmp_path / "none.xlsx")
    assert len(cells(read, "By person")) == 1
    assert cells(read, "Cover")[2][0] == "The check is complete: every rule ran."
