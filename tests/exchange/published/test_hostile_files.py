"""Files from elsewhere are hostile: each is refused with a message, none opens what it must not."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import ods, only, rewritten, workbook, write, zipped
from tests.exchange.published.tables import CAUTION, OUTCOMES, read, refused


def book(**sheets: list[list[object]]) -> bytes:
    return workbook({"Data": [OUTCOMES, CAUTION], **sheets})


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.ods", b"", "a damaged or incomplete file"),
        ("a.xlsx", book()[:900], "a damaged or incomplete file"),
        ("a.ods", ods({"Data": [OUTCOMES, CAUTION]}, encrypted=True), "a workbook with a password"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "an old Excel workbook (.xls)"),
        ("a.xlsm", b"PK", "an Excel workbook with macros (.xlsm)"),
        ("a.xlsx", rewritten(book(), "", ("", ""), "xl/vbaProject.bin"), "a workbook with macros"),
        ("a.zip", b"PK\x03\x04nonsense", "a damaged or incomplete file"),
        ("a.csv", b"\x00\x01\x02\x03", "a NUL character"),
        ("a.csv", b'a,"b\n', "quotes that do not match"),
        ("a.csv", b"", "no table that we know"),
        ("a.csv", b"name,age\nx,1\n", "no table that we know"),
        ("a.pdf", b"%PDF", "a file of the type .pdf"),
    ],
)
def test_a_file_that_is_not_read(tmp_path: Path, name: str, content: bytes, found: str) -> None:
    finding = only(refused(write(tmp_path, name, content)))
    assert finding.found == found
    assert finding.file == name
    assert finding.remedy


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert only(refused(tmp_path / "none.ods")).found == "no file at this path"


def test_a_formula_in_the_table_is_refused_and_elsewhere_does_not_matter(tmp_path: Path) -> None:
    inside = book(Data=[OUTCOMES, [*CAUTION[:7], "=1+1"]])
    assert only(refused(write(tmp_path, "in.xlsx", inside))).found == "a formula"
    assert read(write(tmp_path, "out.xlsx", book(Sums=[["a"], ["=1+1"]])))


def test_a_zip_whose_member_leads_out(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"../Outcome_Table.ods": ods({"Data": [OUTCOMES]})})
    assert "leads out of the zip" in only(refused(path)).found


def test_a_zip_without_a_known_table(tmp_path: Path) -> None:
    path = zipped(tmp_path / "a.zip", {"notes.txt": "x", "b.csv": "name,age\nx,1\n"})
    assert only(refused(path)).found == "no table that we know"


def test_nothing_is_read_when_one_file_is_wrong(tmp_path: Path) -> None:
    good = write(tmp_path, "good.ods", ods({"Data": [OUTCOMES, CAUTION]}))
    with pytest.raises(Exception, match="1 finding"):
        read([good, tmp_path / "none.ods"])
