"""Documents that go on without end, or that a few bytes make huge, take bounded time and memory."""

from pathlib import Path

import pytest

from childfirst.proofing.document import Passage
from childfirst.proofing.proof import proof
from childfirst.proofing.readers import UnreadableDocumentError, limits, read_document
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.readers.formats.word.reader import read_word
from tests.proofing.test_hostile_documents import NAME, word


def test_a_web_page_of_endless_attributes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "attributes.html"
    path.write_text(f"<p {' '.join(f'a{at}=1' for at in range(30_000))}>{NAME}", encoding="utf-8")
    with pytest.raises(UnreadableDocumentError, match="more than 2,000 attributes"):
        read_document(path)


def test_a_picture_within_a_page_is_no_endless_attribute(tmp_path: Path) -> None:
    path = tmp_path / "picture.html"
    path.write_text(f'<p>12 of 40 (30%)<img src="data:{"ab/cd= " * 20_000}">', encoding="utf-8")
    assert len(read_document(path).blocks) == 1


BOX = '<w:p><w:r><w:pict><v:textbox xmlns:v="urn:v"><w:txbxContent>'
BOX_ENDS = "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"


def test_boxes_within_boxes_are_read_once_each() -> None:
    made = word(
        ("<w:p>", BOX * 40 + "<w:p><w:r><w:t>4 of 9</w:t></w:r></w:p>" + BOX_ENDS * 40 + "<w:p>")
    )
    texts = [each.text for each in read_word(made, "a.docx").blocks if isinstance(each, Passage)]
    assert texts == ["4 of 9", NAME]


@pytest.mark.parametrize("name", ["merged.docx", "merged.html"])
def test_merged_cells_that_stand_for_millions_are_not_made(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_CELLS", 10_000)
    rows = 200
    cell = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="900"/></w:tcPr><w:p/></w:tc><w:tc/></w:tr>'
    table = f"<w:tbl>{cell * rows}</w:tbl>"
    page = "<!doctype html><table>" + ("<tr>" + '<td colspan="200">1' * 4) * rows
    path = tmp_path / name
    path.write_bytes(page.encode() if name.endswith("html") else word(("<w:p>", f"{table}<w:p>")))
    with pytest.raises(UnreadableDocumentError, match="more than the 10,000 cells"):
        read_document(path)


def test_a_text_in_one_line_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "line.txt"
    path.write_text(f"{'No number is told. ' * 3_000}Then 12 of 40 (31%) came.", encoding="utf-8")
    document = read_document(path)
    assert [each.stated for each in proof(document).findings] == ["31%"]
    assert {each.place.line for each in document.blocks} == {1}


def test_a_paragraph_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "paragraph.html"
    path.write_text(f"<p>{'12 of 40 (30%). ' * 20_000}</p>", encoding="utf-8")
    with pytest.raises(UnreadableDocumentError, match=r"line 1: has a paragraph of 319,999"):
        read_document(path)


@pytest.mark.parametrize("text", ["\n" * 60_000, " " * 60_000, "x\ny\n1\n" * 9_000])
def test_a_text_of_next_to_nothing_is_read_in_bounded_time(text: str) -> None:
    assert read_text(f"Plan\n{text}\n 12 of 40 (30%)".encode(), "a.txt").blocks


def test_a_text_of_many_lines_is_refused_before_it_is_taken_apart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(limits, "MOST_OF_A_TEXT", 1_000)
    for name in ("endless.txt", "endless.md", "endless.csv"):
        path = tmp_path / name
        path.write_text("12 of 40 (30%).\n" * 100, encoding="utf-8")
        with pytest.raises(UnreadableDocumentError, match="1,600 characters"):
            read_document(path)


def test_a_sentence_of_many_numbers_takes_no_longer_than_others() -> None:
    text = "Numbers were " + ", ".join(str(at * 7919 % 1009) for at in range(2_000))
    assert proof(read_text(text.encode(), "numbers.txt")).sound
