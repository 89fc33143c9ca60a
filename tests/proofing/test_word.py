"""Word documents are read as they are seen: styles, lists, merged cells, tracked changes."""

import io
from collections.abc import Callable

from docx import Document as new_document
from docx.document import Document as WordDocument
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from childfirst.proofing.document import Document, Passage, Place, Role, Table
from childfirst.proofing.readers.formats.word.reader import is_word, read_word


def read(fill: Callable[[WordDocument], None]) -> Document:
    made = new_document()
    fill(made)
    out = io.BytesIO()
    made.save(out)
    assert is_word(out.getvalue(), ".pdf")
    return read_word(out.getvalue(), "made.docx")


def passages(document: Document) -> list[tuple[Role, str]]:
    return [(each.role, each.text) for each in document.blocks if isinstance(each, Passage)]


def table_in(document: Document) -> Table:
    (table,) = (each for each in document.blocks if isinstance(each, Table))
    return table


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows]


def test_styles_give_headings_lists_and_captions() -> None:
    def fill(made: WordDocument) -> None:
        made.add_heading("Plan", 2)
        made.add_paragraph("Some 12 children.")
        made.add_paragraph("an item", "List Bullet")
        made.add_paragraph("By area", "Caption")
        made.add_paragraph("Table 1 Need")
        made.add_paragraph().add_run("A bold line").bold = True

    document = read(fill)
    assert passages(document) == [
        (Role.HEADING, "Plan"),
        (Role.PARAGRAPH, "Some 12 children."),
        (Role.LIST_ITEM, "an item"),
        (Role.CAPTION, "By area"),
        (Role.CAPTION, "Table 1 Need"),
        (Role.HEADING, "A bold line"),
    ]
    assert document.blocks[1].place == Place(paragraph=2)


def test_what_cannot_be_seen_is_not_read() -> None:
    def fill(made: WordDocument) -> None:
        paragraph = made.add_paragraph("There were ")
        paragraph.add_run("99 ").font.hidden = True
        paragraph.add_run("12 children")
        paragraph.add_run("3").font.superscript = True
        paragraph.add_run(".")
        taken_out = OxmlElement("w:del")
        taken_out.append(paragraph.add_run(" And 5.")._r)
        paragraph._p.append(taken_out)

    assert passages(read(fill)) == [(Role.PARAGRAPH, "There were 12 children.")]


def test_merged_cells_keep_their_place_in_the_grid() -> None:
    def fill(made: WordDocument) -> None:
        table = made.add_table(3, 4)
        texts = ("Area", "2022", "", "2023", "East", "1", "2", "3", "", "4", "5", "6")
        for at, text in enumerate(texts):
            table.cell(at // 4, at % 4).text = text
        table.cell(0, 1).merge(table.cell(0, 2))
        table.cell(1, 0).merge(table.cell(2, 0))

    table = table_in(read(fill))
    assert rows(table) == [
        ["Area", "2022", "", "2023"],
        ["East", "1", "2", "3"],
        ["", "4", "5", "6"],
    ]
    assert table.rows[2][3].place == Place(table=1, row=3, column=4)


def test_a_repeated_heading_row_heads_every_column_it_spans() -> None:
    def fill(made: WordDocument) -> None:
        table = made.add_table(2, 3)
        table.cell(0, 1).merge(table.cell(0, 2)).text = "2022"
        properties = table.rows[0]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))

    assert rows(table_in(read(fill)))[0] == ["", "2022", "2022"]


def test_a_table_of_one_cell_is_a_frame_around_text() -> None:
    def fill(made: WordDocument) -> None:
        made.add_table(1, 1).cell(0, 0).text = "In all, 12 children."

    assert passages(read(fill)) == [(Role.PARAGRAPH, "In all, 12 children.")]


def test_text_in_boxes_and_controls_is_read() -> None:
    def fill(made: WordDocument) -> None:
        inner = made.add_paragraph("In a control.")._p
        control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
        inner.addprevious(control)
        content.append(inner)
        control.append(content)
        boxed = made.add_paragraph("In a box.")._p
        box = OxmlElement("w:txbxContent")
        holder = made.add_paragraph("Around it.")
        box.append(boxed)
        holder.add_run()._r.append(box)
        assert box.tag == qn("w:txbxContent")

    words = [text for _, text in passages(read(fill))]
    assert words == ["In a control.", "Around it.", "In a box."]
