"""Sentences in the cells of a table are checked, and told at their cells."""

import io

from docx import Document as new_word

from childfirst.proofing.document import Spot
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.web_page.reader import read_html
from childfirst.proofing.readers.formats.word.reader import read_word

HEADS = ("Measure", "Q1", "Q2", "Commentary")
TOLD = "The number rose by 5, from 15 to 19. Of the 19 children 4 (31%) were girls."
ROWS = (
    ("First time entrants", "15", "19", TOLD),
    ("Children who left care in the year and were 16", "30", "26", "Down from 30 to 26, by 4."),
    ("Custody", "3", "2", "Fell from 2 to 3 this quarter"),
)


def wrong(findings: tuple[Finding, ...]) -> list[tuple[int | None, int | None, str]]:
    bad = [each for each in findings if each.verdict is Verdict.INCONSISTENT]
    return [(each.place.row, each.place.column, each.stated) for each in bad]


def page(*rows: tuple[str, ...]) -> str:
    heads = "".join(f"<th>{each}</th>" for each in HEADS)
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)
    return f"<html><body><h1>A</h1><table><tr>{heads}</tr>{body}</table><h1>B</h1></body></html>"


def test_sentences_in_cells_of_a_page_are_checked_and_told_at_their_characters() -> None:
    findings = proof(read_html(page(*ROWS).encode(), "made.html")).findings
    assert wrong(findings) == [(2, 4, "5"), (2, 4, "31%"), (4, 4, "Fell")]
    share = next(each for each in findings if each.stated == "31%")
    start = TOLD.index("31%")
    assert share.spot == Spot(1, 1, 3, start, start + len("31%"))
    assert {(each.spot.block, each.spot.row) for each in share.operands} == {(1, 1)}


def test_sentences_in_cells_of_a_word_document_are_checked() -> None:
    made = new_word()
    table = made.add_table(0, len(HEADS))
    for row in (HEADS, *ROWS):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    written = io.BytesIO()
    made.save(written)
    found = wrong(proof(read_word(written.getvalue(), "made.docx")).findings)
    assert found == [(2, 4, "5"), (2, 4, "31%"), (4, 4, "Fell")]


def test_names_of_rows_and_short_cells_are_no_sentences() -> None:
    rows = (("Fell from 2 to 3 in a week of the year", "1", "2", "From 2 down to 3"),)
    assert proof(read_html(page(*rows).encode(), "made.html")).findings == ()
