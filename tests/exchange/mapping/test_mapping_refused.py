"""What is told when a delivery does not fit its mapping: the column, the spelling, the file."""

from pathlib import Path

from tests.exchange.deliveries import only, read, refused, write
from tests.exchange.mapping.tiny import FIRST, HEADER, PROFILE, refusal


def test_rows_of_one_key_that_contradict_each_other(delivery: Path, mapping: Path) -> None:
    finding = refusal(delivery, mapping, HEADER + FIRST + FIRST.replace("2008", "2009"))
    assert (finding.row, finding.column) == (3, "Born")
    assert "than row 2" in finding.found


def test_a_joined_value_with_a_part_missing(delivery: Path, mapping: Path) -> None:
    finding = refusal(delivery, mapping, HEADER + FIRST.replace("2020", ""))
    assert finding.column == "Year and No"
    assert finding.row == 2


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


def test_a_file_that_the_mapping_does_not_name(delivery: Path, mapping: Path) -> None:
    write(delivery, "Log.csv", "a,b\n1,2\n")
    write(delivery, "Other.csv", "a,b\n1,2\n")
    assert refusal(delivery, mapping, HEADER + FIRST).file == "Other.csv"


def test_a_source_that_was_not_delivered(delivery: Path, mapping: Path) -> None:
    write(delivery, "Log.csv", "a,b\n1,2\n")
    finding = only(refused(delivery, mapping=mapping, partial=False))
    assert finding.found == "no table children"
    assert "every table mapped" in finding.expected


def test_a_key_in_two_files(delivery: Path, mapping: Path) -> None:
    write(delivery, "People 1.csv", HEADER + FIRST)
    write(delivery, "People 2.csv", HEADER + FIRST)
    finding = only(refused(delivery, mapping=mapping))
    assert finding.file == "People 2.csv"
    assert "first in row 2 of People 1.csv" in finding.found


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
