"""Figures as CSV and JSON."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from childfirst.measures.figures import COLUMNS, Figure, Status, Value
from childfirst.publication.sheets.figures_table import figures_json, plain, write_figures_csv


def figure(value: Value, category: str = "Suitable") -> Figure:
    return Figure(
        reference="CF-AAAA-BBBB-CCCC",
        cell=f"Visual 1b|{category}",
        basis="local",
        measure="KPI 1",
        area="Example, with a comma",
        period="2023/24 Q1",
        category=category,
        breakdown="",
        value=value,
        numerator=None,
        denominator=0,
        lower=Decimal("0.150"),
        upper=None,
        unit="children",
        status=Status.ZERO,
        definition="local.visual_1b@2023-04-01",
        snapshot="s",
    )


def test_a_line_has_every_column_in_order(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    write_figures_csv([figure(3), figure(None)], path)
    lines = path.read_bytes().decode("utf-8").split("\n")
    assert lines[0] == ",".join(COLUMNS)
    assert lines[1] == (
        'CF-AAAA-BBBB-CCCC,Visual 1b|Suitable,local,KPI 1,"Example, with a comma",2023/24 Q1,'
        "Suitable,,3,,0,0.15,,children,zero,local.visual_1b@2023-04-01,s"
    )
    assert ",Suitable,,,,0," in lines[2]
    assert lines[3:] == [""]


def test_a_text_from_the_record_is_never_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    write_figures_csv([figure(-3, category="=cmd()")], path)
    assert ",'=cmd(),,-3," in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("number", "written"),
    [("1.50", "1.5"), ("100", "100"), ("1E+3", "1000"), ("0.00", "0"), ("-0.0", "0"), ("2.0", "2")],
)
def test_numbers_are_plain(number: str, written: str) -> None:
    assert plain(Decimal(number)) == written


def test_the_json_keeps_every_digit() -> None:
    found = json.loads(json.dumps(figures_json([figure(Decimal("1234.5678")), figure("P")])))
    assert found[0]["value"] == "1234.5678"
    assert found[0]["status"] == "zero"
    assert found[1]["value"] == "P"
    assert list(found[0]) == list(COLUMNS)
