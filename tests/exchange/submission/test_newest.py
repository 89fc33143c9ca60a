"""Which of a child's documents counts, and how a child comes to be marked deleted."""

from pathlib import Path
from typing import Any

import pytest

from childfirst.record.dictionary import tables
from tests.exchange.deliveries import only, read, refused, zipped
from tests.exchange.submission.documents import document, lines, xml

OLDER_BY = [
    {"returnStartDate": "2023-10-01", "returnEndDate": "2024-06-30"},
    {"returnEndDate": "2024-03-30", "signOffDate": "2024-05-30"},
    {"signOffDate": "2024-04-29", "returnID": 8},
    {"returnID": 6},
    {"returnID": "none"},
    {"returnStartDate": "1900-01-01"},
]


def deleted(path: Path) -> dict[str, str]:
    rows = read(path).tables["children"].rows
    return dict(zip(rows["ypid"].to_pylist(), rows["deleted"].to_pylist(), strict=True))


def surname(path: Path) -> str:
    (found,) = read(path).tables["children"].rows["surname"].to_pylist()
    return str(found)


def older(header: dict[str, Any]) -> dict[str, Any]:
    made = document(header=header)
    made["person_details"]["localSurname"] = "Before"
    return made


@pytest.mark.parametrize("header", OLDER_BY)
@pytest.mark.parametrize("first", [True, False])
def test_the_newest_return_wins(tmp_path: Path, header: dict[str, Any], first: bool) -> None:
    both = [older(header), document()]
    assert surname(lines(tmp_path, *(both if first else both[::-1]))) == "Invented"


def test_return_ids_are_compared_as_numbers(tmp_path: Path) -> None:
    assert surname(lines(tmp_path, older({"returnID": 9}), document(header={"returnID": 10}))) == (
        "Invented"
    )


def test_the_newest_wins_across_the_files_of_a_delivery(tmp_path: Path) -> None:
    new = lines(tmp_path, document()).read_bytes()
    old = lines(tmp_path, older({"returnID": 1})).read_bytes()
    assert surname(zipped(tmp_path / "all.zip", {"a.jsonl": new, "b.jsonl": old})) == "Invented"


def test_two_documents_of_one_rank_are_a_finding(tmp_path: Path) -> None:
    finding = only(refused(lines(tmp_path, document(), document("YP2"), document())))
    assert finding.place == "return.jsonl, row 3, column header"
    assert "the first is in return.jsonl, row 1" in finding.found


def test_equal_documents_that_gave_way_are_none(tmp_path: Path) -> None:
    old = older({"returnID": 1})
    assert surname(lines(tmp_path, old, old, document())) == "Invented"


@pytest.mark.parametrize("flag", ["YES", "true", True])
def test_a_flag_in_the_header_marks_the_child(tmp_path: Path, flag: object) -> None:
    path = lines(tmp_path, document(header={"deleted": flag}), document("YP2"))
    assert deleted(path) == {"YP1": "YES", "YP2": "NO"}
    assert read(path).tables["offences"].rows.num_rows == 2


def test_a_flag_that_is_none_is_a_finding(tmp_path: Path) -> None:
    finding = only(refused(lines(tmp_path, document(header={"deleted": "PERHAPS"}))))
    assert finding.column == "header.deleted"


def test_a_list_marks_children_wherever_it_stands(tmp_path: Path) -> None:
    path = lines(tmp_path, {"deletedChildren": ["YP2", "YP9"]}, document(), document("YP2"))
    assert deleted(path) == {"YP1": "NO", "YP2": "YES"}
    assert "1 deleted child(ren) have no document here." in read(path).notices


def test_a_list_in_xml(tmp_path: Path) -> None:
    person = (
        "<document><header><ypid>YP1</ypid></header><person_details>"
        "<localForename>A</localForename><localSurname>B</localSurname>"
        "<dateOfBirth>2008-05-06</dateOfBirth></person_details></document>"
    )
    path = xml(tmp_path, person + "<deletedChildren><ypid>YP1</ypid></deletedChildren>")
    assert deleted(path) == {"YP1": "YES"}


def test_a_list_of_something_else_is_a_finding(tmp_path: Path) -> None:
    finding = only(refused(lines(tmp_path, document(), {"deletedChildren": [{"a": "b"}]})))
    assert finding.place == "return.jsonl, row 2, column deletedChildren"


@pytest.mark.parametrize(("start", "answer"), [("2024-04-01", "YES"), ("2023-04-01", "NO")])
def test_a_deletion_without_content_counts_when_it_is_newer(
    tmp_path: Path, start: str, answer: str
) -> None:
    gone = {"header": {"ypid": "YP1", "returnStartDate": start, "deleted": "YES"}}
    assert deleted(lines(tmp_path, gone, document())) == {"YP1": answer}


def test_no_date_and_no_appeal_are_missing(tmp_path: Path) -> None:
    made = document()
    made["offence"][0]["arrestDate"] = "1900-01-01"
    extracts = read(lines(tmp_path, made))
    assert extracts.tables["offences"].rows["arrest_date"].to_pylist() == [None]
    assert extracts.tables["outcomes"].rows["outcome_appeal_status"].to_pylist() == [None]
    assert list(extracts.tables["outcomes"].rows.schema.names)[:-1] == [
        field.name for field in tables()["outcomes"].fields
    ]
