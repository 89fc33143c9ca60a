"""A mapping is checked before it is used; every mistake is told with its line."""

from pathlib import Path

import pytest

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.mapping.loading import load_mapping, parse_mapping, profile_names

GOOD = """
profile: tiny
system: Tiny
sources:
  people: {file: People.csv}
tables:
  children:
    from: people
    fields:
      ypid: Ref
"""


def mistakes(text: str) -> list[Finding]:
    with pytest.raises(UnreadableInput) as refusal:
        parse_mapping(text, "m.yaml")
    return refusal.value.findings


def test_a_good_mapping() -> None:
    profile = parse_mapping(GOOD, "m.yaml")
    assert profile.tables["children"].fields["ypid"].column == "Ref"


@pytest.mark.parametrize("name", profile_names())
def test_shipped_mappings_load_by_name(name: str) -> None:
    assert load_mapping(name).profile == name


def test_words_stay_words() -> None:
    text = GOOD + "code_lists:\n  yes_no: {Yes: YES, No: NO, 01: A}\n"
    expected = {"Yes": "YES", "No": "NO", "01": "A"}
    assert parse_mapping(text, "m.yaml").code_lists == {"yes_no": expected}


@pytest.mark.parametrize(
    ("old", "new", "row", "says"),
    [
        ("children:", "childs:", 7, "did you mean children?"),
        ("ypid: Ref", "ypd: Ref", 10, "did you mean ypid?"),
        ("from: people", "from: peopel", 8, "did you mean people?"),
        ("ypid: Ref", "ypid: {}", 10, "exactly one of"),
        ("ypid: Ref", "ypid: {column: A, constant: B}", 10, "exactly one of"),
        ("ypid: Ref", "ypid: {column: A, colour: B}", 10, "does not know"),
        ("ypid: Ref", "ypid: {split: {column: A, at: x, part: 0}}", 10, "greater than"),
        ("ypid: Ref", "sex: {column: A, codes: sexes}", 10, "unknown code list"),
        ("ypid: Ref", "sex: {column: A, codes: {M: '7'}}", 10, "no code of sex"),
        ("ypid: Ref", "sex: {constant: M}", 10, "no code of sex"),
        ("ypid: Ref", "date_of_birth: {column: A, date_formats: dd/mm}", 10, "needs dd"),
        ("ypid: Ref", "ypid: Ref\n      ypid: Id", 11, "twice"),
        ("system: Tiny\n", "", 2, "required"),
        ("fields:", "absent: [ypid]\n    fields:", 9, "required or has a rule"),
        ("fields:", "absent: [nothing]\n    fields:", 9, "unknown field"),
        ("{file: People.csv}", "{file: [a}", 5, "expected"),
        ("{file: People.csv}", "&x {file: y}\n  b: *x", 6, "reference"),
        ("profile: tiny", "profile: tiny\x07", 1, "characters"),
    ],
)
def test_mistakes(old: str, new: str, row: int, says: str) -> None:
    finding = mistakes(GOOD.replace(old, new))[0]
    assert says in finding.found
    assert finding.row == row
    assert finding.file == "m.yaml"


def test_every_mistake_is_told() -> None:
    text = GOOD.replace("ypid: Ref", "sex: {codes: x}").replace("system: Tiny", "colour: red")
    assert len(mistakes(text)) == 3


@pytest.mark.parametrize("text", ["", "[]", "just words", "[" * 5000])
def test_what_is_no_mapping(text: str) -> None:
    assert mistakes(text)


def test_a_mapping_that_does_not_exist(tmp_path: Path) -> None:
    for name in (tmp_path / "none.yaml", "casebok"):
        with pytest.raises(UnreadableInput) as refusal:
            load_mapping(name)
        assert "casebook" in refusal.value.findings[0].remedy


def test_a_mapping_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "m.yaml"
    path.write_bytes(GOOD.encode("utf-16"))
    with pytest.raises(UnreadableInput) as refusal:
        load_mapping(path)
    assert "UTF-8" in refusal.value.findings[0].found
