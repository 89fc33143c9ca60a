"""Workbooks are read as they show themselves: titles, notes, tables, numbers in their formats."""

import io

import pytest
import xlsxwriter

from childfirst.proofing.document import Document, Passage, Place, Role, Table
from childfirst.proofing.readers.formats.workbook.number_formats import shown
from childfirst.proofing.readers.formats.workbook.reader import is_workbook, read_workbook
from tests.exchange.deliveries import ods

ROWS = [["Area", "Children", "Share"], ["East", 12, 0.4], ["West", 18, 0.6], ["Total", 30, 1]]


def made() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        share = book.add_format({"num_format": "0.0%"})
        sheet = book.add_worksheet("Need")
        sheet.write(0, 0, "Need by area")
        for at, row in enumerate(ROWS, 1):
            sheet.write_row(at, 1, row)
            if at > 1:
                sheet.write(at, 3, row[2], share)
        sheet.write(6, 1, "Counts children.")
        sheet.write_formula("B9", "=SUM(C2:C3)", value=30)
        book.add_worksheet("Kept away").hide()
    return out.getvalue()


def tables(document: Document) -> list[Table]:
    return [each for each in document.blocks if isinstance(each, Table)]


def test_a_sheet_has_titles_tables_and_notes() -> None:
    assert is_workbook(made(), ".docx")
    document = read_workbook(made(), "made.xlsx")
    words = [(each.role, each.text) for each in document.blocks if isinstance(each, Passage)]
    assert words[:2] == [(Role.CAPTION, "Need by area"), (Role.PARAGRAPH, "Counts children.")]
    (table,) = tables(document)
    assert [cell.text for cell in table.rows[1]] == ["East", "12", "40.0%"]
    assert table.rows[1][1].place == Place(sheet="Need", table=1, row=3, column=3)


def test_hidden_sheets_are_said_not_to_be_read() -> None:
    assert "Kept away" in read_workbook(made(), "made.xlsx").unread[0]


def test_an_ods_is_read_with_what_it_prints() -> None:
    share = (
        "<table:table-row><table:table-cell office:value-type='string'><text:p>West</text:p>"
        "</table:table-cell><table:table-cell office:value-type='percentage' "
        "office:value='0.4734'><text:p>47.3%</text:p></table:table-cell></table:table-row>"
    )
    data = ods({"Need": [["Area", "Share"], ["East", "12"]]}, share)
    assert is_workbook(data, "")
    (table,) = tables(read_workbook(data, "made.ods"))
    assert [cell.text for cell in table.rows[2]] == ["West", "47.3%"]


@pytest.mark.parametrize(
    ("value", "code", "text"),
    [
        (0.4734, "0.0%", "47.3%"),
        (1234.5, "#,##0", "1,235"),
        (-1234.5, '"£"#,##0.00', "-£1,234.50"),
        (12.0, "[$£-809]0", "£12"),
        (45000.0, "dd/mm/yyyy", "45000"),
        (0.25, "", "0.25"),
        (3.0, "General", "3"),
        (3.0, "+0;-0;0", "+3"),
        (-3.0, "+0;-0;0", "-3"),
    ],
)
def test_a_number_is_shown_in_its_format(value: float, code: str, text: str) -> None:
    assert shown(value, code) == text
