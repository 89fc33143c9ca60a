"""Documents that cannot be right: every fault has its place and its remedy, all at once."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import only, read, refused
from tests.exchange.submission.documents import document, lines


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
