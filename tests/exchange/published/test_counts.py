"""Local-level open data: read by labels, spellings evened out, what is odd is said."""

from datetime import date
from pathlib import Path

import pytest

from tests.exchange.deliveries import ods, workbook, write, zipped
from tests.exchange.published.tables import (
    CAUTION,
    OUTCOMES,
    Rows,
    above,
    outcome,
    read,
    rows_of,
)
from tests.exchange.published.test_bad_counts import of


def test_a_row_of_an_outcome_table(tmp_path: Path) -> None:
    (row,) = rows_of(of(tmp_path, CAUTION), data_date=date(2025, 1, 30))
    assert row == {
        "count_id": "outcomes|2023-24|Sefton|Youth caution|pre_court",
        "statistic": "outcomes",
        "area": "Sefton",
        "police_area": "Merseyside PCC",
        "region": "North West",
        "nation": "England",
        "period_start": date(2023, 4, 1),
        "period_end": date(2024, 3, 31),
        "sentence_tier": "pre_court",
        "sentence_type": "Youth caution",
        **dict.fromkeys(("offence_group", "gravity", "sex", "age_group", "ethnicity")),
        "number": 12,
        "marker": None,
        "source": "Youth Justice Statistics, local level open data",
        "data_date": date(2025, 1, 30),
        "supplied_row": 2,
    }


@pytest.mark.parametrize("name", ["Outcome_Table.ods", "Outcome_Table.xlsx", "Outcome_Table.csv"])
def test_the_header_is_found_by_its_labels_wherever_it_stands(tmp_path: Path, name: str) -> None:
    shuffled = [list(reversed(row)) for row in (OUTCOMES, CAUTION)]
    rows = above(*shuffled)
    content = {
        "ods": lambda: ods({"Cover": [["About"]], "Notes": [["a"]], "Table": rows}),
        "xlsx": lambda: workbook({"Cover": [["About"]], "Table": rows}),
        "csv": lambda: "".join(",".join(row) + "\n" for row in rows),
    }[name.rpartition(".")[2]]()
    (found,) = read(write(tmp_path, name, content))
    assert found.tables["published_counts"].rows["number"].to_pylist() == [12]
    assert found.tables["published_counts"].rows["supplied_row"].to_pylist() == [5]
    assert found.supplier == "Youth Justice Statistics: outcomes by service"


def test_spaces_notes_capitals_and_an_empty_last_column_do_not_matter(tmp_path: Path) -> None:
    header = [f"  {name.replace('_', ' ')} [note 2]" for name in OUTCOMES]
    row = outcome("Detention And Training Order [note 1]", "custody", "1,204 [note 3]")
    (read_row,) = rows_of(of(tmp_path, [*row, ""], header=[*header, ""]))
    assert read_row["sentence_type"] == "Detention and training order"
    assert read_row["sentence_tier"] == "custody"
    assert (read_row["number"], read_row["marker"]) == (1204, "[note 3]")


def test_older_names_of_columns(tmp_path: Path) -> None:
    renamed = {"YJS": "YOT", "Wales or English region": "Region"}
    (row,) = rows_of(of(tmp_path, CAUTION, header=[renamed.get(n, n) for n in OUTCOMES]))
    assert (row["area"], row["region"]) == ("Sefton", "North West")


@pytest.mark.parametrize("tier", ["Pre Court", "pre-court", "PRE COURT"])
def test_spellings_of_a_tier(tmp_path: Path, tier: str) -> None:
    (row,) = rows_of(of(tmp_path, outcome("Youth Caution", tier, "1")))
    assert row["sentence_tier"] == "pre_court"


def test_spellings_of_a_service_are_one_service(tmp_path: Path) -> None:
    rows = [outcome("Youth Caution", "Pre Court", "1", YJS=n) for n in ("St Helens", "St. Helen's")]
    (row,) = rows_of(of(tmp_path, *rows))
    assert (row["area"], row["number"], row["supplied_row"]) == ("St Helens", 2, 2)


def test_a_blank_pcc_and_a_stray_region_in_the_column_of_nations(tmp_path: Path) -> None:
    stray = {"PCC": "", "Wales__or__English__region": "London", "England_Wales": "London"}
    (found,) = read(of(tmp_path, outcome("Youth Caution", "Pre Court", "1", **stray)))
    (row,) = found.tables["published_counts"].rows.to_pylist()
    assert (row["police_area"], row["region"], row["nation"]) == (None, "London", "England")
    assert "holds 'London', which is none; the nation was taken from the region" in found.notices[0]


def test_a_region_that_nobody_knows_is_said(tmp_path: Path) -> None:
    odd = {"Wales__or__English__region": "Atlantis"}
    (found,) = read(of(tmp_path, outcome("Youth Caution", "Pre Court", "1", **odd)))
    (row,) = found.tables["published_counts"].rows.to_pylist()
    assert row["nation"] == "England"  # as printed, there being nothing better
    assert "the region 'Atlantis' is not in areas.yaml" in found.notices[0]


@pytest.mark.parametrize(
    ("cell", "number", "marker"),
    [("0", 0, None), ("[c]", None, "[c]"), ("..", None, ".."), ("7 [r]", 7, "[r]"),
     ("*", None, "*")],
)  # fmt: skip
def test_numbers_and_marks(
    tmp_path: Path, cell: str, number: int | None, marker: str | None
) -> None:
    (row,) = rows_of(of(tmp_path, outcome("Youth Caution", "Pre Court", cell)))
    assert (row["number"], row["marker"]) == (number, marker)


def test_notes_below_and_rows_of_all_services_are_left_out(tmp_path: Path) -> None:
    total = outcome("Youth Caution", "Pre Court", "99", YJS="England and Wales")
    note = ["Source: an invented bulletin", *[""] * 7]
    (found,) = read(of(tmp_path, CAUTION, [""] * 8, total, note))
    assert found.tables["published_counts"].rows["number"].to_pylist() == [12]
    assert any("row 5 is a note" in notice for notice in found.notices)
    assert any("1 rows of all services together" in notice for notice in found.notices)


def test_a_zip_of_the_three_tables(tmp_path: Path) -> None:
    header: Rows = [[*OUTCOMES[:5], "Sex", "Number"], [*CAUTION[:5], "Girls", "1"]]
    path = zipped(
        tmp_path / "local_level_open_data_tables.zip",
        {
            "Outcome_Table.ods": ods({"Data": [OUTCOMES, CAUTION]}),
            "tables/Children_Table.ods": ods({"Cover": [["x"]], "Data": header}),
            "readme.txt": "About",
        },
    )
    found = read(path)
    assert [each.supplier.rpartition(": ")[2] for each in found] == [
        "outcomes by service", "children by service",
    ]  # fmt: skip
    assert found[1].tables["published_counts"].file.endswith(".zip/tables/Children_Table.ods")
    assert any("readme.txt: was passed over" in notice for notice in found[0].notices)
