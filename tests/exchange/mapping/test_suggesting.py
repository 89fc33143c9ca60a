"""A suggestion is a mapping that parses, with a remark on every guess."""

from pathlib import Path

import pytest

from childfirst.exchange.findings import UnreadableInput
from childfirst.exchange.mapping import suggest_mapping
from childfirst.exchange.mapping.loading import parse_mapping
from childfirst.record.dictionary import owed_tables, tables
from tests.exchange.deliveries import EXAMPLE, read, write

PEOPLE = """Client ID;Client Name;D.O.B.;Sex;Ethnic Origin;Is Deleted;Shoe Size
C1;Lee, Ash;26/05/2008;Male;British;No;42
C2;Poe, Kit;01/02/2009;Female;Klingon;No;38
"""


def test_headers_values_and_dates_are_recognised(tmp_path: Path) -> None:
    text = suggest_mapping(write(tmp_path, "Clients.csv", PEOPLE))
    fields = parse_mapping(text, "s").tables["children"].fields
    assert fields["ypid"].column == "Client ID"
    assert fields["surname"].split.part == 1
    assert fields["date_of_birth"].date_formats == ("dd/mm/yyyy",)
    assert fields["sex"].codes == {"Male": "1", "Female": "2"}
    assert fields["ethnicity"].codes == {"British": "W1"}


def test_doubt_and_gaps_are_said(tmp_path: Path) -> None:
    text = suggest_mapping(write(tmp_path, "Clients.csv", PEOPLE))
    assert 'ypid: "Client ID"  # sure' in text
    assert '# No code was recognised for "Klingon".' in text
    assert parse_mapping(text, "s").sources["clients"].ignore == ("Shoe Size",)
    assert "upn" in parse_mapping(text, "s").tables["children"].absent


def test_a_required_field_without_a_column_is_said(tmp_path: Path) -> None:
    text = suggest_mapping(write(tmp_path, "c.csv", PEOPLE.replace("D.O.B.", "Height")))
    assert "# date_of_birth" in text
    assert "is required: no column was recognised." in text


def test_american_dates(tmp_path: Path) -> None:
    text = PEOPLE.replace("26/05/2008", "05/26/2008")
    profile = parse_mapping(suggest_mapping(write(tmp_path, "Clients.csv", text)), "s")
    assert profile.tables["children"].fields["date_of_birth"].date_formats == ("mm/dd/yyyy",)


def test_a_suggestion_can_be_used(tmp_path: Path) -> None:
    people = PEOPLE.replace("Klingon", "Irish")
    source = write(tmp_path, "Clients.csv", people)
    mapping = write(tmp_path, "mapping.yaml", suggest_mapping(source))
    rows = read(source, mapping=mapping).tables["children"].rows
    assert rows["surname"].to_pylist() == ["Lee", "Poe"]
    assert rows["sex"].to_pylist() == ["1", "2"]


def test_our_own_extracts_suggest_themselves() -> None:
    profile = parse_mapping(suggest_mapping(EXAMPLE / "offences.csv"), "s")
    rule = profile.tables["offences"]
    assert {name: field.column for name, field in rule.fields.items()} == {
        field.name: field.name for field in tables()["offences"].fields
    }


def test_every_table_of_another_system_is_recognised() -> None:
    text = suggest_mapping(EXAMPLE.parent / "casebook-2023-24")
    profile = parse_mapping(text, "s")
    assert set(profile.tables) == set(owed_tables())
    wide = profile.tables["outcomes"]
    assert wide.distinct
    assert wide.skip_when_blank == ("Outcome Ref",)


@pytest.mark.parametrize("header", ['Say "hi": #1', "a\u2028b", "- {x}", "*", "[x]", "Naïve"])
def test_headers_with_odd_signs_are_quoted(tmp_path: Path, header: str) -> None:
    cell = '"' + header.replace('"', '""') + '"'
    source = write(tmp_path, "Clients.csv", PEOPLE.replace("Shoe Size", cell))
    ignored = parse_mapping(suggest_mapping(source), "s").sources["clients"].ignore
    assert ignored == (" ".join(header.split()),)


def test_a_file_in_which_nothing_is_recognised(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput) as refusal:
        suggest_mapping(write(tmp_path, "x.csv", "Planet;Moons\nMars;2\n"))
    assert "recognised" in refusal.value.findings[0].found


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInput):
        suggest_mapping(tmp_path / "nowhere.csv")
