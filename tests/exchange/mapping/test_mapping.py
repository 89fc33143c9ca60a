"""What a mapping can do: rename, translate, split, join, choose rows, and bring files together."""

from pathlib import Path

from tests.exchange.deliveries import read, refused, workbook, write, zipped
from tests.exchange.mapping.tiny import FIRST, HEADER, PROFILE


def test_rename_translate_split_join_and_constant(delivery: Path, mapping: Path) -> None:
    write(
        delivery, "People 2024.csv", HEADER + FIRST + "C2,,Solo,n/k,n/k,,\n".replace("n/k", "", 0)
    )
    findings = refused(delivery, mapping=mapping, partial=False)
    assert {finding.column for finding in findings} == {"Name", "Born"}
    write(delivery, "People 2024.csv", HEADER + FIRST)
    extracts = read(delivery, mapping=mapping, partial=False)
    row = extracts.tables["children"].rows.to_pylist()[0]
    assert (row["forename"], row["surname"]) == ("Ash", "Lee")
    assert str(row["date_of_birth"]) == "2008-05-06"
    assert (row["sex"], row["pnc_number"], row["deleted"]) == ("1", "2020/123A", "NO")
    assert row["upn"] is None
    assert extracts.missing == ()
    assert extracts.supplier == "Tiny"


def test_rows_are_chosen_and_made_one_for_each_key(delivery: Path, mapping: Path) -> None:
    others = "C2,Adult,x,x,x,x,x\n" + ",Child,x,x,x,x,x\n"
    write(delivery, "People.csv", HEADER + others + FIRST + FIRST)
    rows = read(delivery, mapping=mapping).tables["children"].rows
    assert rows["ypid"].to_pylist() == ["C1"]
    assert rows["supplied_row"].to_pylist() == [4]


def test_values_that_mean_missing(delivery: Path, mapping: Path) -> None:
    write(delivery, "People.csv", HEADER + FIRST.replace(",M,", ",n/k,"))
    assert read(delivery, mapping=mapping).tables["children"].rows["sex"].to_pylist() == [None]


def test_headers_differ_in_capitals_and_spaces(delivery: Path, mapping: Path) -> None:
    write(delivery, "people.csv", HEADER.upper().replace("REF", " ref ") + FIRST)
    assert read(delivery, mapping=mapping).tables["children"].rows.num_rows == 1


def test_several_files_of_one_source_are_joined(delivery: Path, mapping: Path) -> None:
    write(delivery, "People 1.csv", HEADER + FIRST)
    write(delivery, "People 2.csv", HEADER + FIRST.replace("C1", "C2"))
    table = read(delivery, mapping=mapping).tables["children"]
    assert table.file == "People 1.csv; People 2.csv"
    assert table.rows["ypid"].to_pylist() == ["C1", "C2"]
    assert len(table.sha256) == 64


def test_a_sheet_of_a_workbook_in_a_zip(tmp_path: Path) -> None:
    text = PROFILE.replace('"People*.csv"', '"Book.xlsx", sheet: Pers*')
    cells = [
        HEADER.strip().split(","),
        ["C1", "Child", "Lee, Ash", "06/05/2008", "M", 2020, "123A"],
    ]
    book = workbook({"Persons": cells, "Cover": [["Hello"]]})
    path = zipped(tmp_path / "d.zip", {"Book.xlsx": book})
    extracts = read(path, mapping=write(tmp_path, "m.yaml", text))
    assert extracts.tables["children"].rows["pnc_number"].to_pylist() == ["2020/123A"]


def test_a_data_package_beside_mapped_files_gives_day_and_area(
    delivery: Path, mapping: Path
) -> None:
    write(delivery, "People.csv", HEADER + FIRST)
    described = '{"resources": [{"name": "people"}], "created": "2024-06-30", "area": "Here"}'
    write(delivery, "datapackage.json", described)
    extracts = read(delivery, mapping=mapping)
    assert (str(extracts.as_at), extracts.area) == ("2024-06-30", "Here")
