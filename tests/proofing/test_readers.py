"""Readers give blocks with places, whatever the format."""

from pathlib import Path

import pytest

from childfirst.proofing.document import Document, Passage, Place, Role, Table
from childfirst.proofing.readers import UnreadableDocumentError, read_document
from childfirst.proofing.readers.catalogue import readers
from childfirst.proofing.readers.formats.plain_text.reader import read_text

MARKDOWN = """# Plan

Some words that
go on.

| Area | Children |
| --- | ---: |
| East | 12 |

- an item
"""
PAGE = """<!doctype html><html><head><title>x</title><script>9</script></head>
<body><h1>Plan</h1>
<p>In <b>2023</b>, 12 children.</p>
<table><caption>By area</caption>
<tr><th>Area<th colspan=2>Children
<tr><td>East<td>12<td>3
</table></body></html>
"""


def text(content: str) -> Document:
    return read_text(content.encode(), "made.txt")


def written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_text_has_headings_captions_items_and_paragraphs() -> None:
    document = text("1.2 Need\n\nTable 1 Need\n\n- an item\n\nA sentence that ends here.\n")
    roles = [block.role for block in document.blocks if isinstance(block, Passage)]
    assert roles == [Role.HEADING, Role.CAPTION, Role.LIST_ITEM, Role.PARAGRAPH]


def test_a_wrapped_paragraph_remembers_its_lines() -> None:
    long = "This first line is long enough to have been broken by a margin somewhere"
    (block,) = text(f"{long}\nand 12 children stand on the second.\n").blocks
    assert isinstance(block, Passage)
    assert block.place_at(block.text.index("12")) == Place(line=2)


def test_tabs_make_a_table_whose_cells_have_places() -> None:
    (table,) = tables(text("Area\tQ1\nEast\t12\nWest\t7\n"))
    assert table.rows[2][1].place == Place(line=3, table=1, row=3, column=2)


def test_rows_that_lost_their_tabs_are_divided_again() -> None:
    (table,) = tables(text("Area Q1 Q2\n\nNorth East 12 14\nWest 7 9\n"))
    assert [cell.text for cell in table.rows[0]] == ["Area", "Q1", "Q2"]
    assert [cell.text for cell in table.rows[1]] == ["North East", "12", "14"]


def test_headings_that_lost_their_tabs_keep_their_brackets_and_their_percentages() -> None:
    (table,) = tables(
        text("Source Amount (£) Share (%)\nCouncil 598,000 46.0\nPolice 91,000 7.0\n")
    )
    assert [cell.text for cell in table.rows[0]] == ["Source", "Amount (£)", "Share (%)"]
    (table,) = tables(text("Question Yes % yes\nWas it fair? 10 71%\nWas it safe? 8 57%\n"))
    assert [cell.text for cell in table.rows[0]] == ["Question", "Yes", "% yes"]


def test_a_label_broken_over_two_lines_is_joined() -> None:
    (table,) = tables(text("Fund\t2023\nHealth (North &\t5\n\nSouth)\t\nCouncil\t7\n"))
    assert table.rows[1][0].text == "Health (North & South)"


def test_emphasis_tags_and_footnote_figures_are_left_out() -> None:
    (block,) = text("In **2023** there were <u>12</u> children² in 155km² of land.\n").blocks
    assert isinstance(block, Passage)
    assert block.text == "In 2023 there were 12 children in 155km² of land."


def test_markdown_is_known_by_what_it_holds(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, "plan.txt", MARKDOWN.encode()))
    assert document.kind == "markdown"
    (table,) = tables(document)
    assert table.rows[1][1].place == Place(line=8, table=1, row=2, column=2)


def test_a_page_is_read_as_it_is_seen(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, "plan", PAGE.encode()))
    assert document.kind == "html"
    words = [block.text for block in document.blocks if isinstance(block, Passage)]
    assert words == ["Plan", "In 2023, 12 children."]
    (table,) = tables(document)
    assert table.title == "By area"
    assert [cell.text for cell in table.rows[0]] == ["Area", "Children", "Children"]


def test_windows_text_is_read(tmp_path: Path) -> None:
    document = read_document(written(tmp_path, "a.txt", "Cost: £12 – paid.\n".encode("cp1252")))
    assert isinstance(document.blocks[0], Passage)
    assert document.blocks[0].text == "Cost: £12 – paid."


@pytest.mark.parametrize("content", [b"\x00\x01\x02\x03" * 20, b"\x81\x8d\x00"])
def test_what_is_no_document_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(UnreadableDocumentError, match="in no format that can be read"):
        read_document(written(tmp_path, "a.bin", content))


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableDocumentError, match="cannot be opened"):
        read_document(tmp_path / "nowhere.txt")


def test_rows_of_numbers_with_a_change_in_words_are_a_table_and_not_entries() -> None:
    lines = "Area\tQ3\tQ4\tChange\nAshby\t4\t7\tup 3\nBarton\t9\t5\tdown 4\nCorby\t2\t3\tup 1"
    (table,) = tables(text(f"{lines}\n"))
    assert [cell.text for cell in table.rows[1]] == ["Ashby", "4", "7", "up 3"]


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".xlsx", ".html", ".csv", ".md", ".txt", ""])
@pytest.mark.parametrize("content", [b"%PDF-1.7", b"a,b\n", MARKDOWN.encode(), PAGE.encode()])
def test_two_formats_known_in_one_way_never_take_one_file(content: bytes, suffix: str) -> None:
    taken = [each.known for each in readers() if each.recognises(content, suffix)]
    assert taken == sorted(set(taken))


def test_any_text_is_plain_text_only_where_no_other_format_takes_it() -> None:
    assert readers()[-1].recognises(MARKDOWN.encode(), ".md")
    assert next(each for each in readers() if each.recognises(MARKDOWN.encode(), ".md")).title == (
        "Markdown"
    )
