"""Tables 1 to 6 of the example partnership's plan, set beside each other."""

from decimal import Decimal

import pytest

from childfirst.comparators import ComparatorTable, tables_for
from childfirst.comparators.tables import WIDER
from childfirst.periods import parse_period
from tests.example import EXAMPLE, package_tables


@pytest.fixture(scope="module")
def compared() -> dict[tuple[str, str], ComparatorTable]:
    found = tables_for(package_tables(EXAMPLE), "Sefton", parse_period("2023-24"))
    return {(table.indicator.code, table.group): table for table in found}


def test_first_time_entrants_beside_police_area_region_and_nation(compared: dict) -> None:
    table = compared["first_time_entrants", WIDER]
    assert [(r.area, r.earlier.count.value, r.later.count.value) for r in table.rows] == [
        ("Sefton", 35, 36),
        ("Merseyside PCC", 232, 212),
        ("North West", 1255, 1269),
        ("England & Wales", 10150, 9660),
    ]
    assert table.rows[0].change.words == "no evidence of change"  # 35 to 36
    assert table.rows[0].later.places == (
        "Table 1, published_indicators.csv, row 6",
        "Table 2, published_indicators.csv, row 33",
    )
    assert table.rows[1].share.percent == Decimal("17.0")  # 36 of 212
    assert table.rows[1].share.value == Decimal("17.0")


def test_a_shared_service_has_one_row(compared: dict) -> None:
    table = compared["first_time_entrants", "Neighbouring services"]
    shared = next(row for row in table.rows if row.area.startswith("Cheshire"))
    assert (shared.later.count.value, shared.later.rate.value) == (131, Decimal(126))
    assert len(table.rows) == 7


def test_the_misprinted_total_of_reoffenders_is_corrected_and_told(compared: dict) -> None:
    row = compared["reoffending", WIDER].rows[1]
    assert (row.earlier.count.value, row.later.count.value) == (119, 109)
    assert "prints 199 for Merseyside PCC" in row.notes[0]
    assert row.change.words == "no evidence of change"


def test_custody_is_per_1000_whatever_the_heading(compared: dict) -> None:
    table = compared["custodial_sentences", "Neighbouring services"]
    assert [str(row.later.rate.value) for row in table.rows] == [
        "0.00", "0.09", "0.07", "0.13", "0.22", "0.41", "0.10",
    ]  # fmt: skip
    assert {row.later.rate.unit for row in table.rows} == {"per 1,000 children aged 10 to 17"}
    assert len(table.notes) == 1  # one remark on the heading, not one a row


def test_groups_that_are_not_known_are_not_made_up(compared: dict) -> None:
    for group in ("YJS family", "Statistical neighbours"):
        table = compared["reoffending", group]
        assert table.rows == ()
        assert table.not_found
