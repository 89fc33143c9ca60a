"""Invented partnerships keep to the data dictionary and use all of it."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from childfirst.record.dictionary import tables
from tests.demo.schema import violations
from tests.reference.extracts import Extracts


def test_every_table_has_a_file_with_its_fields_in_order(partnership: Path) -> None:
    for table in tables().values():
        with (partnership / f"{table.name}.csv").open(encoding="utf-8", newline="") as file:
            assert next(csv.reader(file)) == [field.name for field in table.fields]


def test_every_table_has_rows(extracts: Extracts) -> None:
    assert [name for name in tables() if not extracts.rows(name)] == []


def test_every_field_is_filled_somewhere(extracts: Extracts) -> None:
    empty = [
        f"{table.name}.{field.name}"
        for table in tables().values()
        for field in table.fields
        if not any(row[field.name] for row in extracts.rows(table.name))
    ]

    assert empty == []


def test_every_code_is_used(extracts: Extracts) -> None:
    unused = {
        f"{table.name}.{field.name}": missing
        for table in tables().values()
        for field in table.fields
        if (missing := set(field.codes) - {r[field.name] for r in extracts.rows(table.name)})
    }

    assert unused == {}


def test_nothing_breaks_the_schema(partnership: Path) -> None:
    assert list(violations(partnership)) == []


def test_the_schema_check_can_fail(partnership: Path, tmp_path: Path) -> None:
    for file in partnership.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    offences = tmp_path / "offences.csv"
    text = offences.read_text(encoding="utf-8")
    offences.write_text(text.replace("DRUGS", "PARKING"), encoding="utf-8")
    children = (tmp_path / "children.csv").read_text(encoding="utf-8").splitlines()
    (tmp_path / "children.csv").write_text("\n".join(children[:-1]), encoding="utf-8")

    found = list(violations(tmp_path))

    assert "offences.yjb_offence_category: code" in found
    assert any(rule.endswith("ypid: reference to nothing") for rule in found)


def test_the_package_is_described_under_its_own_name(partnership: Path) -> None:
    told = json.loads((partnership / "datapackage.json").read_text(encoding="utf-8"))

    assert told["name"] == "invented-partnership-2023"
    assert "2023/24" in told["title"]
    assert [resource["name"] for resource in told["resources"]] == list(tables())


@pytest.mark.parametrize(
    ("field", "pattern"),
    [
        ("upn", r"[A-HJ-NP-RT-Z]999[0-9]{9}"),
        ("nhs_number", r"999[0-9]{7}"),
        ("pnc_number", r"[0-9]{4}/9[0-9]{6}[A-Z]"),
        ("postcode", r"ZZ[0-9] [0-9]Z[A-Z]"),
    ],
)
def test_numbers_and_addresses_are_of_nobody(extracts: Extracts, field: str, pattern: str) -> None:
    values = {row[field] for row in extracts.rows("children")} - {""}

    assert values
    assert all(re.fullmatch(pattern, value) for value in values)
