"""XML that attacks or is damaged is refused on sight, with the line and what to do."""

import zipfile
from pathlib import Path

import pytest

from childfirst.exchange.submission import xml_documents
from tests.exchange.deliveries import only, read, refused, write
from tests.exchange.submission.documents import PERSON_XML, xml

SOUND = f"<document>{PERSON_XML}</document>"
BOMB = (
    "<!DOCTYPE submission ["
    + '<!ENTITY a "ha">'
    + "".join(
        f'<!ENTITY {name} "{f"&{before};" * 10}">'
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    + "]>"
)


@pytest.mark.parametrize(
    ("before", "body"),
    [
        (BOMB, f"<document>{PERSON_XML}<x>&i;</x></document>"),
        ('<!DOCTYPE submission SYSTEM "file:///etc/passwd">', SOUND),
        ('<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>', "<document>&x;</document>"),
        ('<!DOCTYPE s [<!ENTITY % x SYSTEM "http://a.invalid/">%x;]>', SOUND),
    ],
)
def test_document_types_and_entities(tmp_path: Path, before: str, body: str) -> None:
    finding = only(refused(xml(tmp_path, body, before)))
    assert finding.found == "a document type or an entity"
    assert finding.place == "return.xml, row 2"


def test_deep_nesting(tmp_path: Path) -> None:
    finding = only(refused(xml(tmp_path, "<document>" + "<a>" * 200_000)))
    assert "deeply" in finding.found


@pytest.mark.parametrize("limit", ["DOCUMENT_CHARACTERS", "DOCUMENT_ITEMS"])
def test_too_large_a_document(tmp_path: Path, limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_documents, limit, 5)
    assert "too m" in only(refused(xml(tmp_path, SOUND))).found


def test_limits_are_of_each_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_documents, "DOCUMENT_ITEMS", 8)
    second = SOUND.replace("YP1", "YP2")
    assert read(xml(tmp_path, SOUND + second)).tables["children"].rows.num_rows == 2


@pytest.mark.parametrize("cut", [60, -15, -3])
def test_a_file_that_was_cut_off(tmp_path: Path, cut: int) -> None:
    whole = xml(tmp_path, SOUND).read_bytes()
    finding = only(refused(write(tmp_path, "cut.xml", whole[:cut])))
    assert "broken or incomplete" in finding.found
    assert finding.row is not None


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("<document><header></document>", "broken"),
        ("<document>&nbsp;</document>", "broken"),
        (SOUND.replace("<ypid>", '<ypid a="1">'), "attribute"),
        (SOUND.replace("<header>", "<header>text"), "text between"),
        ("<child/>", "none of its own"),
    ],
)
def test_what_is_no_submission(tmp_path: Path, body: str, found: str) -> None:
    assert found in only(refused(xml(tmp_path, body))).found


def test_documents_before_the_fault_are_judged_too(tmp_path: Path) -> None:
    wrong = SOUND.replace("2008-05-06", "06/05/2008")
    fault, value = refused(xml(tmp_path, wrong + "<document><a>"))
    assert "broken" in fault.found
    assert value.column == "person_details.dateOfBirth"


def test_another_root(tmp_path: Path) -> None:
    assert "no submission" in only(refused(write(tmp_path, "a.xml", "<html></html>"))).found


def test_an_empty_submission(tmp_path: Path) -> None:
    assert only(refused(write(tmp_path, "a.xml", "<submission/>"))).found == "no document"


def test_namespaces_other_encodings_and_lines(tmp_path: Path) -> None:
    text = f'<?xml version="1.0" encoding="ISO-8859-1"?>\n<s:submission xmlns:s="urn:x">\n{SOUND}'
    text = text.replace("<document>", "<s:document>").replace("</document>", "</s:document>")
    data = f"{text.replace('Ash', 'Zoë')}</s:submission>".encode("latin-1")
    rows = read(write(tmp_path, "a.xml", data)).tables["children"].rows
    assert rows["forename"].to_pylist() == ["Zoë"]
    assert rows["supplied_row"].to_pylist() == [3]


def test_a_zip_that_unfolds_too_far(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", b" " * 20_000_000)
    assert "unfolds" in only(refused(path)).found


def test_a_damaged_zip(tmp_path: Path) -> None:
    assert "damaged" in only(refused(write(tmp_path, "a.zip", b"PK\x03\x04"))).found
