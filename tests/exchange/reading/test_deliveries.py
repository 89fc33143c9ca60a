"""Every kind of source is opened; what is no delivery is refused with a way out."""

from pathlib import Path

import pytest

from childfirst.exchange import limits
from childfirst.record.dictionary import owed_tables, tables
from tests.exchange.deliveries import (
    EXAMPLE,
    OFFENCE,
    children_text,
    csv_text,
    only,
    read,
    refused,
    rows_of,
    workbook,
    write,
    zipped,
)


def everything() -> dict[str, str | bytes]:
    return {path.name: path.read_bytes() for path in EXAMPLE.glob("*.csv")}


def test_a_source_that_does_not_exist(tmp_path: Path) -> None:
    assert only(refused(tmp_path / "nowhere")).found == "nothing at this path"


def test_an_empty_folder(tmp_path: Path) -> None:
    assert only(refused(tmp_path)).found == "no file with data"


def test_a_folder_with_prose_alone(tmp_path: Path) -> None:
    write(tmp_path, "README.txt", "Nothing; here, at all")
    (tmp_path / "children").mkdir()
    assert only(refused(tmp_path)).found == "no file with data"


def test_prose_pictures_and_folders_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}))
    for name in ("README.md", "readme.txt", "chart.png", ".DS_Store", "~$children.xlsx"):
        write(tmp_path, name, b"\x00nothing")
    (tmp_path / "expected").mkdir()
    write(tmp_path / "expected", "surprise.csv", "a,b\n1,2\n")
    assert list(read(tmp_path).tables) == ["children"]


def test_missing_tables_are_findings_unless_the_delivery_is_partial(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}))
    findings = refused(tmp_path, partial=False)
    assert len(findings) == len(owed_tables()) - 1
    assert findings[0].found == "no table offences"
    assert set(read(tmp_path).missing) == set(owed_tables()) - {"children"}


def test_a_single_file_is_partial_in_any_case(tmp_path: Path) -> None:
    path = write(tmp_path, "Children.CSV", children_text({}))
    extracts = read(path, partial=False)
    assert list(extracts.tables) == ["children"]
    assert "offences" in extracts.missing


def test_a_file_may_bear_the_title_of_its_table(tmp_path: Path) -> None:
    title = tables()["offences"].title
    write(tmp_path, f"{title}.tsv", csv_text(rows_of("offences", OFFENCE), "\t"))
    assert list(read(tmp_path).tables) == ["offences"]


def test_a_table_that_is_none_of_ours(tmp_path: Path) -> None:
    write(tmp_path, "childen.csv", children_text({}))
    assert only(refused(tmp_path)).remedy == "Did you mean children?"


def test_two_files_for_one_table(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}))
    write(tmp_path, "Children.tsv", children_text({}, delimiter="\t"))
    finding = only(refused(tmp_path))
    assert finding.file == "children.csv"
    assert "the first is Children.tsv" in finding.found


@pytest.mark.parametrize("top", ["", "delivery/"])
def test_a_zip_of_a_whole_delivery(tmp_path: Path, top: str) -> None:
    files = {top + name: content for name, content in everything().items()}
    path = zipped(tmp_path / "delivery.zip", {**files, top + "expected/x.csv": "a,b\n"})
    extracts = read(path, partial=False)
    assert list(extracts.tables) == owed_tables()
    assert extracts.tables["children"].file == "delivery.zip/children.csv"


def test_text_and_workbooks_may_be_mixed(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}))
    write(tmp_path, "rest.xlsx", workbook({"Offences": rows_of("offences", OFFENCE)}))
    extracts = read(tmp_path)
    assert sorted(extracts.tables) == ["children", "offences"]
    assert extracts.tables["offences"].sheet == "Offences"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("children.xls", "old Excel"),
        ("children.xml", "XML"),
        ("children.xlsm", "macros"),
        ("inner.zip", "zip inside"),
        ("children.docx", ".docx"),
    ],
)
def test_other_kinds_of_file(tmp_path: Path, name: str, says: str) -> None:
    write(tmp_path, name, b"anything")
    finding = only(refused(tmp_path))
    assert says in finding.found
    assert "XLSX and ODS" in finding.expected


def test_a_single_file_of_another_kind(tmp_path: Path) -> None:
    finding = only(refused(write(tmp_path, "notes.pdf", b"%PDF")))
    assert "XLSX and ODS" in finding.expected


def test_a_link_out_of_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "delivery"
    folder.mkdir()
    outside = write(tmp_path, "children.csv", children_text({}))
    (folder / "children.csv").symlink_to(outside)
    assert "outside the folder" in only(refused(folder)).found


def test_a_file_too_big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", 100)
    write(tmp_path, "children.csv", children_text({}))
    assert "at most 100" in only(refused(tmp_path)).expected


def test_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FOLDER_FILES", 1)
    write(tmp_path, "children.csv", children_text({}))
    write(tmp_path, "offences.csv", csv_text(rows_of("offences", OFFENCE)))
    assert "at most 1" in only(refused(tmp_path)).expected
