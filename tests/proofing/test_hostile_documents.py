"""What was made to do harm, or is broken, is refused in few words and in bounded time."""

import io
import zipfile
from pathlib import Path

import pikepdf
import pytest
import typst
from docx import Document as new_document
from typer.testing import CliRunner

from childfirst.cli.commands import app
from childfirst.proofing.readers import UnreadableDocumentError, read_document
from childfirst.proofing.readers.limits import MOST_COLUMNS
from tests.exchange.deliveries import rewritten, workbook

NAME = "Ada Child"  # stands in each file, and may stand in no message
DEEP = 100_000
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def word(*changes: tuple[str, str]) -> bytes:
    made, out = new_document(), io.BytesIO()
    made.add_paragraph(NAME)
    made.save(out)
    data = out.getvalue()
    for change in changes:
        data = rewritten(data, "word/document.xml", change)
    return data


def pdf(**options: object) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(typst.compile(NAME.encode()))) as made:
        made.save(out, **options)
    return out.getvalue()


def many_pages() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        kids = pikepdf.Array([made.pages[0].obj] * 3_000)
        made.Root.Pages.Kids = kids
        made.Root.Pages.Count = 3_000
        made.save(out)
    return out.getvalue()


def bomb() -> bytes:
    out = io.BytesIO(word())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media.xml", b"a" * 10_000_000)
    return out.getvalue()


WIDE = 10_000
HOSTILE: dict[str, tuple[bytes, str]] = {
    "empty.docx": (b"", "is empty"),
    "blank.txt": (b" \n\n", "is empty"),
    "half.docx": (word()[:2000], "damaged"),
    "bomb.docx": (bomb(), "unfolds"),
    "old.doc": (bytes.fromhex("D0CF11E0A1B11AE1") * 99, "has a password or is of an old format"),
    "no.docx": (rewritten(word(), "word/document.xml", ("<w:p>", "<w:q>")), "damaged"),
    "entities.docx": (word(("<w:document", f"{ENTITIES}<w:document")), "document type"),
    "deep.docx": (
        word((NAME, f"{'<w:sdt><w:sdtContent>' * 999}</w:t>")),
        "damaged or nested too deeply",
    ),
    "span.docx": (
        word(
            (
                "<w:p>",
                "<w:tbl><w:tr>"
                + '<w:tc><w:tcPr><w:gridSpan w:val="60000"/></w:tcPr><w:p/></w:tc>' * 9
                + "</w:tr></w:tbl><w:p>",
            )
        ),
        "columns",
    ),
    "half.xlsx": (workbook({"a": [[NAME]]})[:900], "damaged"),
    "wide.xlsx": (workbook({"a": [[NAME] * WIDE, [1] * WIDE]}), "columns"),
    "broken.pdf": (b"%PDF-1.7\n" + NAME.encode() * 50, "is damaged"),
    "cut.pdf": (pdf()[:300], "is damaged"),
    "locked.pdf": (
        pdf(encryption=pikepdf.Encryption(user="secret", owner="secret")),
        "protected by a password",
    ),
    "pages.pdf": (many_pages(), "3,000 pages"),
    "nothing.pdf": (b"\x00" * 5000, "damaged"),
    "picture.pdf": (typst.compile(b"#rect()"), "holds no text"),
    "deep.html": (b"<!doctype html>" + b"<div>" * DEEP + NAME.encode(), "nested"),
    "wide.html": (b"<!doctype html><table><tr>" + b"<td>1" * WIDE + b"</table>", "columns"),
    "wide.txt": ("\t".join(["1"] * WIDE).encode() + b"\n" + b"1\t2\n", "columns"),
    "wide.md": (b"# a\n\n" + b"|a" * WIDE + b"|\n" + b"|---" * WIDE + b"|\n", "columns"),
    "unknown.docx": (b"\x7fELF" + b"\x00" * 500, "in no format that can be read"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_in_words_that_name_nobody(tmp_path: Path, name: str) -> None:
    content, words = HOSTILE[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UnreadableDocumentError, match=words) as refused:
        read_document(path)
    assert NAME not in str(refused.value)


def test_the_command_ends_with_two_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "half.docx"
    path.write_bytes(word()[:2000])
    done = CliRunner().invoke(app, ["proof", str(path)])
    assert done.exit_code == 2
    assert "Traceback" not in done.output


def test_a_suffix_does_not_decide_how_a_file_is_read(tmp_path: Path) -> None:
    for name, content in (("a.docx", pdf()), ("a.pdf", word()), ("a.xlsx", NAME.encode())):
        path = tmp_path / name
        path.write_bytes(content)
        assert read_document(path).kind == {"docx": "pdf", "pdf": "word", "xlsx": "text"}[name[2:]]


@pytest.mark.parametrize("text", [">" * DEEP, "(" * DEEP, "[" * 10_000, "1" * DEEP])
def test_endless_nesting_in_text_is_read_in_bounded_time(tmp_path: Path, text: str) -> None:
    for name in ("a.txt", "a.md"):
        path = tmp_path / name
        path.write_text(f"# Plan\n\n{text} 12 children", encoding="utf-8")
        assert len(read_document(path).blocks) >= 1


def test_a_table_of_a_few_columns_too_many_is_named(tmp_path: Path) -> None:
    path = tmp_path / "wide.txt"
    path.write_text(("\t".join(["1"] * (MOST_COLUMNS + 1)) + "\n") * 3, encoding="utf-8")
    with pytest.raises(UnreadableDocumentError, match=r"table 1: has a table of 1,001 columns"):
        read_document(path)
