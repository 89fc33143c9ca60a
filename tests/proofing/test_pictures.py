"""Words for a picture are read where a table is beside it, and held against its rows."""

import io
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
import typst
import xlsxwriter
from docx.oxml.ns import qn

from childfirst.marking.comments import write_comments
from childfirst.proofing.document import Document, Passage, Role
from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.pdf.reader import read_pdf
from childfirst.proofing.readers.formats.web_page.reader import read_html
from childfirst.proofing.readers.formats.word.reader import read_word
from childfirst.proofing.readers.formats.workbook.reader import read_workbook

WORDS = "Bar chart, as in the table below. Girls: Q1 12, Q2 51 and Q3 9. Boys: Q1 31 and Q3 40."
ROWS = (("Group", "Q1", "Q2", "Q3"), ("Girls", 12, 15, 9), ("Boys", 31, 28, 40))
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"
)
SQUARE = (
    "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='30'><path d='M0 0H9V9Z'/></svg>"
)
DRAWN = '<svg viewBox="0 0 1 1" role="img"><desc>{}</desc><text>99 at the axis</text></svg>'


def page() -> Document:
    lines = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in row)}" for row in ROWS)
    return read_html(f"<h1>Need</h1>{DRAWN.format(WORDS)}<table>{lines}</table>".encode(), "a.html")


def word() -> Document:
    return read_word(word_file(), "a.docx")


def word_file() -> bytes:
    made, out = docx.Document(), io.BytesIO()
    made.add_picture(io.BytesIO(DOT))
    next(made.element.body.iter(qn("wp:docPr"))).set("descr", WORDS)
    table = made.add_table(len(ROWS), len(ROWS[0]))
    for at, row in enumerate(ROWS):
        for column, cell in enumerate(row):
            table.cell(at, column).text = str(cell)
    made.save(out)
    return out.getvalue()


def pdf() -> Document:
    cells = "".join(f"[{cell}]," for row in ROWS for cell in row)
    source = (
        '#set document(title: "Need")\n#set text(font: "Libertinus Serif")\n= Need\n'
        f'#image(bytes("{SQUARE}"), format: "svg", alt: "{WORDS}")\n#table(columns: 4, {cells})'
    )
    return read_pdf(typst.compile(source.encode(), pdf_standards="ua-1"), "a.pdf")


def workbook() -> Document:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Need")
        for at, row in enumerate(ROWS):
            sheet.write_row(at, 0, row)
        sheet.insert_image("G1", "dot.png", {"image_data": io.BytesIO(DOT), "description": WORDS})
    return read_workbook(out.getvalue(), "a.xlsx")


@pytest.mark.parametrize("made", [page, word, pdf, workbook])
def test_a_number_drawn_otherwise_than_the_table_says_is_found(
    made: Callable[[], Document],
) -> None:
    document = made()
    told = [
        b.text for b in document.blocks if isinstance(b, Passage) and b.role is Role.DESCRIPTION
    ]
    assert told == [WORDS]
    (wrong,) = proof(document).having(Verdict.INCONSISTENT)
    assert (wrong.stated, wrong.recomputed) == ("51", "15")


def test_a_comment_on_a_picture_stands_at_its_run(tmp_path: Path) -> None:
    path = tmp_path / "made.docx"
    write_comments(proof(word()), word_file(), path)
    (run,) = (each for each in docx.Document(str(path)).element.body.iter(qn("w:drawing")))
    starts = run.getparent().getprevious()
    assert starts.tag == qn("w:commentRangeStart")
