"""Text files in every encoding that spreadsheets write are read; mixed or unknown ones refused."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import (
    CHILD,
    children_text,
    csv_text,
    only,
    read,
    refused,
    rows_of,
    write,
)

NAME = "Zoë O\u2019Brien"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "cp1252"],
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    text = children_text({"forename": NAME})
    write(tmp_path, "children.csv", text.encode(encoding))
    extracts = read(tmp_path)
    assert extracts.tables["children"].rows["forename"].to_pylist() == [NAME]
    assert bool(extracts.notices) == (not encoding.startswith("utf-8"))


def test_windows_text_brings_a_notice(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"forename": NAME}).encode("cp1252"))
    assert "Windows-1252" in read(tmp_path).notices[0]


def test_two_encodings_in_one_file(tmp_path: Path) -> None:
    good = children_text({"forename": NAME}).encode()
    bad = csv_text(rows_of("children", {**CHILD, "ypid": "YP2", "forename": "Renée"})[1:])
    write(tmp_path, "children.csv", good + bad.encode("cp1252"))
    finding = only(refused(tmp_path))
    assert "two encodings" in finding.found
    assert finding.row == 3


def test_a_nul_character(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({"forename": "A\x00sh"}))
    finding = only(refused(tmp_path))
    assert "NUL" in finding.found
    assert finding.row == 2


def test_bytes_of_an_older_code_page_are_recognised(tmp_path: Path) -> None:
    names = [{"ypid": f"YP{n}", "surname": name} for n, name in enumerate(POLISH)]
    write(tmp_path, "children.csv", children_text(*names).encode("cp852"))
    extracts = read(tmp_path)
    assert extracts.tables["children"].rows.num_rows == len(POLISH)
    assert "converted" in extracts.notices[0]


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", children_text({}).encode() + bytes(range(128, 256)) * 3)
    assert refused(tmp_path)


POLISH = ["Wi\u015bniewska", "W\u00f3jcik", "Kowalczyk", "D\u0105browski", "Zieli\u0144ski"]


def test_the_wrong_encoding_after_a_byte_order_mark(tmp_path: Path) -> None:
    write(tmp_path, "children.csv", b"\xef\xbb\xbf" + children_text({}).encode() + b"\xff")
    assert "not utf-8" in only(refused(tmp_path)).found
