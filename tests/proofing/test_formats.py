"""The same report in every format comes to the same verdicts."""

import io
from collections import Counter

import docx
import pytest
import typst
import xlsxwriter

from childfirst.proofing.document import Document
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.markdown import read_markdown
from childfirst.proofing.readers.formats.pdf.reader import read_pdf
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.readers.formats.web_page.reader import read_html
from childfirst.proofing.readers.formats.word.reader import read_word
from childfirst.proofing.readers.formats.workbook.reader import read_workbook

HEADING = "Need in 2023/24"
SENTENCES = (
    "In 2023/24, 24 of 60 children (40.0%) had a health need.",
    "Of 60 children, 15 (35.0%) were girls.",
    "The number of children rose from 50 in 2022/23 to 60 in 2023/24, an increase of 12.",
)
CAPTION = "Table 1: Children by stage"
ROWS = (
    ("Stage", "2022/23", "2023/24", "Change"),
    ("Referral", "10", "14", "+4"),
    ("Plan", "22", "19", "+3"),
    ("Review", "18", "27", "+9"),
    ("Total", "50", "61", "+10"),
)


def as_text() -> Document:
    rows = "\n".join("\t".join(row) for row in ROWS)
    parts = [HEADING, *SENTENCES, CAPTION, rows]
    return read_text(("\n\n".join(parts) + "\n").encode(), "made.txt")


def as_markdown() -> Document:
    lines = ["| " + " | ".join(row) + " |" for row in ROWS]
    lines.insert(1, "| --- " * len(ROWS[0]) + "|")
    parts = [f"# {HEADING}", *SENTENCES, CAPTION, "\n".join(lines)]
    return read_markdown("\n\n".join(parts).encode(), "made.md")


def as_html() -> Document:
    words = "".join(f"<p>{each}</p>" for each in SENTENCES)
    rows = "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in row)}</tr>" for row in ROWS)
    page = f"<h1>{HEADING}</h1>{words}<table><caption>{CAPTION}</caption>{rows}</table>"
    return read_html(f"<!doctype html><body>{page}</body>".encode(), "made.html")


def as_word() -> Document:
    made, out = docx.Document(), io.BytesIO()
    made.add_heading(HEADING, 1)
    for each in SENTENCES:
        made.add_paragraph(each)
    made.add_paragraph(CAPTION, "Caption")
    table = made.add_table(len(ROWS), len(ROWS[0]))
    for row, cells in enumerate(ROWS):
        for column, text in enumerate(cells):
            table.cell(row, column).text = text
    made.save(out)
    return read_word(out.getvalue(), "made.docx")


def as_pdf() -> Document:
    words = "\n\n".join(SENTENCES)
    cells = ", ".join(f"[{cell}]" for row in ROWS for cell in row)
    source = (
        f'#set text(font: "Libertinus Serif")\n= {HEADING}\n{words}\n\n{CAPTION}\n\n'
        f"#table(columns: 4, stroke: none, {cells})"
    )
    return read_pdf(typst.compile(source.encode()), "made.pdf")


def as_workbook() -> Document:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet("Need")
        change = book.add_format({"num_format": "+0;-0;0"})
        sheet.write_column(0, 0, [HEADING, "", *(s for each in SENTENCES for s in (each, ""))])
        sheet.write(9, 0, CAPTION)
        for at, row in enumerate(ROWS, 10):
            for column, cell in enumerate(row):
                sheet.write(at, column, float(cell) if cell.lstrip("+").isdecimal() else cell)
            if at > 10:
                sheet.write_number(at, 3, float(row[3]), change)
    return read_workbook(out.getvalue(), "made.xlsx")


def verdicts(document: Document) -> Counter[tuple[str, str, str, str]]:
    found = proof(document).findings
    return Counter((f.kind, f.verdict.value, f.stated, f.recomputed) for f in found)


def test_the_text_holds_what_is_wrong_and_what_is_right() -> None:
    found = Counter(verdict for _, verdict, _, _ in verdicts(as_text()).elements())
    assert found["inconsistent"] >= 4
    assert found["consistent"] >= 4


@pytest.mark.parametrize("read", [as_markdown, as_html, as_word, as_pdf, as_workbook])
def test_a_report_comes_to_the_same_verdicts_in_every_format(read) -> None:
    assert verdicts(read()) == verdicts(as_text())
