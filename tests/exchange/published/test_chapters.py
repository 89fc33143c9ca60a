"""Tables of the supplementary chapters: an area a row, a year a column."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from tests.exchange.deliveries import only, workbook, write
from tests.exchange.published.tables import Rows, read, refused, rows_of

TITLE = "Table 2.9: First time entrants by local authority of residence, years ending December"


def chapter(folder: Path, *rows: list[object], title: str = TITLE) -> Path:
    sheet: list[list[object]] = [[title], ["An invented bulletin"], [], *rows]
    sheets = {"Contents": [["Chapter 2"]], "2.8": [["Other"], ["a", "b"]], "2.9": sheet}
    return write(folder, "Ch 2 First time entrants.xlsx", workbook(sheets))


HEADER: list[object] = ["Area code", "Local authority [note 1]", 2022, "Dec 2023"]


def test_an_area_and_its_years(tmp_path: Path) -> None:
    path = chapter(tmp_path, HEADER, ["E08000014", "Sefton", 35, "36 [r]"])
    first, second = rows_of(path, data_date=date(2024, 5, 8))
    assert first["indicator_id"] == (
        "first_time_entrants_by_local_authority_of_residence|2022|service|Sefton"
    )
    assert (first["table"], first["supplied_row"]) == ("2.9", 5)
    assert (second["value"], second["period_end"]) == (Decimal(36), date(2023, 12, 31))
    assert (second["indicator"], second["measure"]) == ("first_time_entrants", "count")
    assert second["source"] == (
        "Youth Justice Statistics, first time entrants by local authority of residence"
    )


def test_years_written_in_words(tmp_path: Path) -> None:
    header: list[object] = ["Local authority", "Year ending December 2022", "Jan - Dec 2023"]
    rows = rows_of(chapter(tmp_path, header, ["Sefton", 35, 36]))
    assert [row["period_start"].year for row in rows] == [2022, 2023]


def test_wider_areas_have_their_kind_and_marks_are_no_numbers(tmp_path: Path) -> None:
    path = chapter(
        tmp_path,
        HEADER,
        ["", "England and Wales", 8000, 7900],
        ["", "North West", 900, "[x]"],
        ["", "Notes: rounded", "", ""],
    )
    assert [(r["area"], r["area_type"], r["value"]) for r in rows_of(path)] == [
        ("England & Wales", "nation", 8000),
        ("England & Wales", "nation", 7900),
        ("North West", "region", 900),
    ]


COUNCILS: Rows = [["", name, "10", "20"] for name in (
    "Cheshire East", "Cheshire West and Chester", "Halton", "Warrington",
)]  # fmt: skip


def test_the_councils_of_a_shared_service_are_added_up(tmp_path: Path) -> None:
    (found,) = read(chapter(tmp_path, HEADER, *COUNCILS))
    rows = found.tables["published_indicators"].rows.to_pylist()
    assert [(r["area"][:8], r["value"]) for r in rows] == [("Cheshire", 40), ("Cheshire", 80)]
    assert any("is the sum of 4 councils" in notice for notice in found.notices)


def test_a_shared_service_without_one_of_its_councils_has_no_figure(tmp_path: Path) -> None:
    (found,) = read(chapter(tmp_path, HEADER, *COUNCILS[:3], ["", "Sefton", "35", "36"]))
    assert {r["area"] for r in found.tables["published_indicators"].rows.to_pylist()} == {"Sefton"}
    assert any("was left out, without Warrington" in notice for notice in found.notices)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([[*HEADER, 2022], ["", "Sefton", 1, 2, 3]], "two columns with the count of 2022"),
        ([HEADER, ["", "Sefton", "about 3", 2]], "'about 3'"),
        ([HEADER], "a header without rows"),
    ],
)
def test_a_chapter_that_cannot_be_read(tmp_path: Path, rows: list, found: str) -> None:
    assert only(refused(chapter(tmp_path, *rows))).found == found


def test_rates_are_not_taken_for_numbers(tmp_path: Path) -> None:
    path = chapter(tmp_path, HEADER, ["", "Sefton", 143, 146], title=f"{TITLE}, rate per 100,000")
    assert {row["measure"] for row in rows_of(path)} == {"rate"}


SIDE_BY_SIDE: Rows = [
    ["", "", "Number", "", "Rate per 100,000 population", ""],
    ["Area code", "Local authority", "2022", "2023", "2022", "2023"],
    ["E08000014", "Sefton", "30", "36", "120.0", "146.5 [p]"],
]
IN_EACH_HEADING: Rows = [
    ["Local authority", "Number 2022", "Rate per 100,000, 2022", "Number 2023", "Rate 2023"],
    ["Sefton", "30", "120.0", "36", "146.5"],
]


@pytest.mark.parametrize("rows", [SIDE_BY_SIDE, IN_EACH_HEADING])
def test_numbers_and_rates_may_stand_side_by_side(tmp_path: Path, rows: Rows) -> None:
    path = chapter(tmp_path, *rows, title="First time entrants by local authority")
    found = {
        (r["period_end"].year, r["measure"], r["value"], r["unit_true"]) for r in rows_of(path)
    }
    per = "per 100,000 children aged 10 to 17"
    assert found == {
        (2022, "count", Decimal(30), "children"),
        (2022, "rate", Decimal(120), per),
        (2023, "count", Decimal(36), "children"),
        (2023, "rate", Decimal("146.5"), per),
    }


def test_a_table_titled_as_rates_is_of_rates_and_of_its_kind_of_area(tmp_path: Path) -> None:
    title = "First time entrants, rate per 100,000 by police and crime commissioner area"
    rows = rows_of(
        chapter(
            tmp_path,
            ["PCC area", "2022", "2023"],
            ["Merseyside", "161.5", "146"],
            ["Cumbria", "90", "80"],
            title=title,
        )
    )
    assert {(r["area"], r["area_type"], r["measure"]) for r in rows} == {
        ("Merseyside PCC", "police_area", "rate"),
        ("Cumbria PCC", "police_area", "rate"),
    }


def test_rates_of_councils_that_share_a_service_are_not_added_up(tmp_path: Path) -> None:
    rows = [[*row, "50", "60"] for row in COUNCILS]
    path = chapter(tmp_path, SIDE_BY_SIDE[0], SIDE_BY_SIDE[1], *rows)
    assert {r["measure"] for r in rows_of(path)} == {"count"}


def test_a_word_in_the_place_of_a_rate_is_told_with_its_cell(tmp_path: Path) -> None:
    rows = [*IN_EACH_HEADING[:1], ["Sefton", "30", "none", "36", "146.5"]]
    (finding,) = refused(chapter(tmp_path, *rows))
    assert (finding.row, finding.column) == (5, "Rate per 100,000, 2022")
    assert "a number" in finding.expected
