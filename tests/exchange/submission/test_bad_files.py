"""Files of documents that are no such files, or broken in a line: told with the line."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import CHILD, children_text, only, read, refused, write, zipped
from tests.exchange.submission.documents import DOCUMENT, document, lines


def test_a_broken_line_is_named_and_the_others_are_judged_too(tmp_path: Path) -> None:
    worse = document("YP2", person_details={**DOCUMENT["person_details"], "sex": "7"})
    broken, typed = refused(lines(tmp_path, document(), '{"header": {', worse))
    assert broken.place == "return.jsonl, row 2"
    assert typed.place == "return.jsonl, row 3, column person_details.sex"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("[1]", "no object"),
        ('{"a": NaN}', "NaN"),
        ('{"a": 1, "a": 2}', "twice"),
        ('{"a":' * 12 + "1" + "}" * 12, "deeply"),
        ("[" * 100_000, "deeply"),
        ('{"a": "' + "x" * 9_000_000 + '"}', "characters"),
        ('{"a": 1', "not JSON"),
        ('{"a": "\\ud800"}', "no character"),
        ('{"a": "\\u0000"}', "no character"),
    ],
)
def test_lines_that_are_no_documents(tmp_path: Path, line: str, found: str) -> None:
    finding = only(refused(lines(tmp_path, document(), line)))
    assert found in finding.found
    assert finding.place == "return.jsonl, row 2"
    assert finding.remedy


def test_a_table_beside_documents(tmp_path: Path) -> None:
    lines(tmp_path, document())
    write(tmp_path, "children.csv", children_text(CHILD))
    assert only(refused(tmp_path)).file == "children.csv"


def test_an_empty_file(tmp_path: Path) -> None:
    assert only(refused(write(tmp_path, "a.jsonl", ""))).found == "no document"


def test_content_decides_when_the_ending_says_little(tmp_path: Path) -> None:
    path = lines(tmp_path, document(), name="return.txt")
    assert next(iter(read(path).tables)) == "children"
    assert read(zipped(tmp_path / "a.zip", {"in/return.json": path.read_bytes()})).tables


def test_wide_text_is_read(tmp_path: Path) -> None:
    text = lines(tmp_path, document()).read_text(encoding="utf-8")
    assert read(write(tmp_path, "wide.txt", text.encode("utf-16"))).tables
