"""Documents that cannot be right: every fault has its place and its remedy, all at once."""

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


def test_an_unknown_item_is_refused_with_the_nearest_name(tmp_path: Path) -> None:
    made = document()
    made["offence"][0]["ofenceDate"] = "2023-01-01"
    path = lines(tmp_path, made)
    finding = only(refused(path))
    assert finding.place == "return.jsonl, row 1, column offence.ofenceDate"
    assert finding.remedy == "Did you mean offenceDate?"
    notices = read(path, ignore_unknown_columns=True).notices
    assert any("ofenceDate" in notice for notice in notices)


@pytest.mark.parametrize(
    ("items", "column"),
    [
        ({"hearings": []}, "hearings"),
        ({"links": {"offence_programmes": []}}, "links.offence_programmes"),
        ({"health": {"mental": []}}, "health.mental"),
    ],
)
def test_unknown_items_at_every_level(
    tmp_path: Path, items: dict[str, object], column: str
) -> None:
    finding = only(refused(lines(tmp_path, document(**items))))
    assert finding.column == column
    assert finding.remedy.startswith("Did you mean")


def test_national_items_that_are_not_held_are_left_out(tmp_path: Path) -> None:
    made = document(transfer=[{"date": "2024-01-01"}])
    made["offence"][0]["policeBail"] = [{"bailStatus": "ON"}]
    notices = read(lines(tmp_path, made)).notices
    assert "The item transfer is not held and was left out." in notices
    assert "The item offence.policeBail is not held and was left out." in notices


@pytest.mark.parametrize(
    ("items", "column"),
    [
        ({"offence": "many"}, "offence"),
        ({"offence": [1]}, "offence"),
        ({"hearing": {"hearingID": ["H1"]}}, "hearing.hearingID"),
        ({"hearing": {"hearingID": True}}, "hearing.hearingID"),
        ({"header": {"ypid": "YP1", "yotoucode": "1", "returnID": {"a": "1"}}}, "header.returnID"),
    ],
)
def test_values_of_a_wrong_kind(tmp_path: Path, items: dict[str, object], column: str) -> None:
    findings = refused(lines(tmp_path, {**document(), **items}))
    assert any(each.column == column and "single value" in str(each) for each in findings)


@pytest.mark.parametrize(
    ("items", "column"),
    [
        ({"header": None}, "header"),
        ({"header": {"returnID": "1"}}, "header.ypid"),
        ({"header": {"ypid": "YP1", "signOffDate": "2024-02-31"}}, "header.signOffDate"),
        ({"person_details": None}, "person_details"),
    ],
)
def test_documents_without_what_they_need(
    tmp_path: Path, items: dict[str, object], column: str
) -> None:
    made = {**document(), **items}
    finding, *lost = refused(lines(tmp_path, document("YP2"), made))
    assert (finding.row, finding.column) == (2, column)
    assert {each.column for each in lost} <= {"header.ypid"}  # rows whose child is not there


def test_a_key_twice_in_one_document(tmp_path: Path) -> None:
    made = document()
    made["offence"][0]["offenceLegalOutcome"] *= 2
    finding = only(refused(lines(tmp_path, made)))
    assert "twice in one document" in finding.found
    assert finding.column == "offence.offenceLegalOutcome"


def test_a_key_that_two_children_share(tmp_path: Path) -> None:
    other = document("YP2", offence=document()["offence"])
    findings = refused(lines(tmp_path, document(), other))
    assert {(each.row, each.column) for each in findings} == {
        (2, "offence.offenceID"),
        (2, "offence.offenceLegalOutcome.localOutcomeID"),
    }


def test_a_child_named_differently_inside(tmp_path: Path) -> None:
    made = document()
    made["offence"][0]["ypid"] = "YP9"
    made["person_details"]["ypid"] = "YP1"
    finding = only(refused(lines(tmp_path, made)))
    assert finding.column == "offence.ypid"


def test_a_victim_intervention_needs_one_link(tmp_path: Path) -> None:
    made = document(
        victim_intervention={"victimInterventionID": "VX1", "victimID": "VI1"},
        links={
            "offence_victim_intervention": [
                {"victimInterventionID": "VX1", "offenceID": "OF-YP1"},
                {"victimInterventionID": "VX1", "offenceID": "OF-2"},
            ]
        },
    )
    columns = [each.column for each in refused(lines(tmp_path, made))]
    assert "links.offence_victim_intervention" in columns


def test_a_formula_is_refused(tmp_path: Path) -> None:
    made = document()
    made["person_details"]["localForename"] = "=1+1"
    finding = only(refused(lines(tmp_path, made)))
    assert finding.column == "person_details.localForename"


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
