"""What a mapping can do, and what it is told when the delivery does not fit it."""

from pathlib import Path

import pytest

from childfirst.exchange.findings import Finding
from tests.exchange.deliveries import only, read, refused, workbook, write, zipped

PROFILE = """
profile: tiny
system: Tiny
date_formats: dd/mm/yyyy
missing: [n/k]
code_lists:
  sex: {M: "1", F: "2"}
sources:
  people: {file: "People*.csv", ignore: [Junk*]}
ignore_files: [Log.csv]
tables:
  children:
    from: people
    rows_where: {Kind: [Child, ""]}
    skip_when_blank: Ref
    distinct: true
    fields:
      ypid: Ref
      forename: {split: {column: Name, at: ", ", part: 2}}
      surname: {split: {column: Name, at: ", ", part: 1}}
      date_of_birth: Born
      sex: {column: Sex, codes: sex}
      pnc_number: {join: {columns: [Year, No], between: /}}
      deleted: {constant: "NO"}
    absent: [originating_yot_person_id, gender, ethnicity, preferred_language, upn, nhs_number,
      postcode]
"""
HEADER = "Ref,Kind,Name,Born,Sex,Year,No\n"
FIRST = 'C1,Child,"Lee, Ash",06/05/2008,M,2020,123A\n'


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    return write(tmp_path, "tiny.yaml", PROFILE)


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    folder = tmp_path / "delivery"
    folder.mkdir()
    return folder


def refusal(delivery: Path, mapping: Path, text: str) -> Finding:
    write(delivery, "People.csv", text)
    return only(refused(delivery, mapping=mapping, partial=False))


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


def test_rows_of_one_key_that_contradict_each_other(delivery: Path, mapping: Path) -> None:
    finding = refusal(delivery, mapping, HEADER + FIRST + FIRST.replace("2008", "2009"))
    assert (finding.row, finding.column) == (3, "Born")
    assert "than row 2" in finding.found


def test_a_joined_value_with_a_part_missing(delivery: Path, mapping: Path) -> None:
    finding = refusal(delivery, mapping, HEADER + FIRST.replace("2020", ""))
    assert finding.column == "Year and No"
    assert finding.row == 2


def test_values_that_mean_missing(delivery: Path, mapping: Path) -> None:
    write(delivery, "People.csv", HEADER + FIRST.replace(",M,", ",n/k,"))
    assert read(delivery, mapping=mapping).tables["children"].rows["sex"].to_pylist() == [None]


def test_a_spelling_that_the_mapping_does_not_know(delivery: Path, mapping: Path) -> None:
    finding = refusal(delivery, mapping, HEADER + FIRST.replace(",M,", ",m,"))
    assert finding.found == "'m'"
    assert finding.column == "Sex"
    assert finding.expected == "one of M and F"


def test_a_column_that_the_mapping_needs(delivery: Path, mapping: Path) -> None:
    text = (HEADER + FIRST).replace("Born", "Birthday")
    write(delivery, "People.csv", text)
    findings = refused(delivery, mapping=mapping)
    assert [finding.column for finding in findings] == ["Born", "Birthday"]


def test_columns_that_the_mapping_does_not_have(delivery: Path, mapping: Path) -> None:
    text = HEADER.replace("No\n", "No,Junk 1,Shoe\n") + FIRST.replace("123A\n", "123A,1,2\n")
    finding = refusal(delivery, mapping, text)
    assert finding.column == "Shoe"
    read(delivery, mapping=mapping, ignore_unknown_columns=True)


def test_headers_differ_in_capitals_and_spaces(delivery: Path, mapping: Path) -> None:
    write(delivery, "people.csv", HEADER.upper().replace("REF", " ref ") + FIRST)
    assert read(delivery, mapping=mapping).tables["children"].rows.num_rows == 1


def test_a_file_that_the_mapping_does_not_name(delivery: Path, mapping: Path) -> None:
    write(delivery, "Log.csv", "a,b\n1,2\n")
    write(delivery, "Other.csv", "a,b\n1,2\n")
    assert refusal(delivery, mapping, HEADER + FIRST).file == "Other.csv"


def test_a_source_that_was_not_delivered(delivery: Path, mapping: Path) -> None:
    write(delivery, "Log.csv", "a,b\n1,2\n")
    finding = only(refused(delivery, mapping=mapping, partial=False))
    assert finding.found == "no table children"
    assert "every table mapped" in finding.expected


def test_several_files_of_one_source_are_joined(delivery: Path, mapping: Path) -> None:
    write(delivery, "People 1.csv", HEADER + FIRST)
    write(delivery, "People 2.csv", HEADER + FIRST.replace("C1", "C2"))
    table = read(delivery, mapping=mapping).tables["children"]
    assert table.file == "People 1.csv; People 2.csv"
    assert table.rows["ypid"].to_pylist() == ["C1", "C2"]
    assert len(table.sha256) == 64


def test_a_key_in_two_files(delivery: Path, mapping: Path) -> None:
    write(delivery, "People 1.csv", HEADER + FIRST)
    write(delivery, "People 2.csv", HEADER + FIRST)
    finding = only(refused(delivery, mapping=mapping))
    assert finding.file == "People 2.csv"
    assert "first in row 2 of People 1.csv" in finding.found


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


def test_a_formula_in_a_column_that_is_read(delivery: Path, mapping: Path) -> None:
    text = HEADER.replace("No\n", "No,Junk\n") + FIRST.replace("123A\n", "123A,=1+1\n")
    write(delivery, "People.csv", text)
    read(delivery, mapping=mapping)
    finding = refusal(delivery, mapping, HEADER + FIRST.replace("Lee, Ash", "=Lee, Ash"))
    assert "formula" in finding.found


def test_a_field_that_the_mapping_forgets(tmp_path: Path, delivery: Path) -> None:
    text = PROFILE.replace("      sex: {column: Sex, codes: sex}\n", "")
    mapping = write(tmp_path, "m.yaml", text.replace("ignore: [Junk*]", "ignore: [Sex]"))
    finding = refusal(delivery, mapping, HEADER + FIRST)
    assert finding.column == "tables.children.fields.sex"
    assert "sex; it was read as empty" in read(delivery, mapping=mapping).notices[0]


def test_a_data_package_beside_mapped_files_gives_day_and_area(
    delivery: Path, mapping: Path
) -> None:
    write(delivery, "People.csv", HEADER + FIRST)
    described = '{"resources": [{"name": "people"}], "created": "2024-06-30", "area": "Here"}'
    write(delivery, "datapackage.json", described)
    extracts = read(delivery, mapping=mapping)
    assert (str(extracts.as_at), extracts.area) == ("2024-06-30", "Here")
