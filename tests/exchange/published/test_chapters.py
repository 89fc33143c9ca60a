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
        ([[*HEADER, 2022], ["", "Sefton", 1, 2, 3]], "the year 2022 twice"),
        ([HEADER, ["", "Sefton", "about 3", 2]], "'about 3'"),
        ([HEADER], "a header without rows"),
    ],
)
def test_a_chapter_that_cannot_be_read(tmp_path: Path, rows: list, found: str) -> None:
    assert only(refused(chapter(tmp_path, *rows))).found == found


def test_rates_are_not_taken_for_numbers(tmp_path: Path) -> None:
    path = chapter(tmp_path, HEADER, ["", "Sefton", 143, 146], title=f"{TITLE}, rate per 100,000")
    assert only(refused(path)).found == "no table that we know"
