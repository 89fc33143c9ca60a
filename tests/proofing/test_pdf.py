"""PDFs are read by what stands where: headings, paragraphs, tables with rules and without."""

from io import BytesIO

import pikepdf
import typst

from childfirst.proofing.document import Document, Passage, Place, Role, Table
from childfirst.proofing.readers.formats.pdf.reader import read_pdf

RULED = """#table(columns: 3, [Area], [Children \\ in need], [Share],
  [East], [12], [40%], [West, with \\ a long name], [18], [60%])"""
BARE = RULED.replace("columns: 3,", "columns: 3, stroke: none, column-gutter: 2em,")


def read(source: str, page: str = "a6") -> Document:
    whole = f'#set page(paper: "{page}")\n#set text(font: "Libertinus Serif")\n{source}'
    return read_pdf(typst.compile(whole.encode()), "made.pdf")


def texts(document: Document) -> list[list[list[str]]]:
    tables = (each for each in document.blocks if isinstance(each, Table))
    return [[[cell.text for cell in row] for row in table.rows] for table in tables]


def test_headings_paragraphs_and_lists_are_told_apart() -> None:
    document = read("= Plan\nThere were 12 children in the year, and a few\nmore.\n\n• an item")
    found = [(each.role, each.text) for each in document.blocks if isinstance(each, Passage)]
    assert found == [
        (Role.HEADING, "Plan"),
        (Role.PARAGRAPH, "There were 12 children in the year, and a few more."),
        (Role.LIST_ITEM, "• an item"),
    ]
    assert document.blocks[1].place == Place(page=1, paragraph=2)


def test_tables_are_read_with_rules_and_without() -> None:
    wanted = [
        ["Area", "Children in need", "Share"],
        ["East", "12", "40%"],
        ["West, with a long name", "18", "60%"],
    ]
    assert texts(read(RULED)) == [wanted]
    assert texts(read(BARE)) == [wanted]


def test_cells_know_their_page_table_row_and_column() -> None:
    document = read(f"One page.\n#pagebreak()\n{RULED}")
    (table,) = (each for each in document.blocks if isinstance(each, Table))
    assert table.rows[1][1].place == Place(page=2, table=1, row=2, column=2)


def test_a_table_over_two_pages_is_one() -> None:
    rows = "".join(f"[Ward {n}], [{n}], [{n}0]," for n in range(40))
    (table,) = texts(read(f"#table(columns: 3, table.header([Area],[A],[B]), {rows})"))
    assert [row[1] for row in table] == ["A", *map(str, range(40))]


def test_a_sentence_over_two_pages_is_one() -> None:
    document = read("There were 12 children\n#pagebreak()\nin the year.")
    (passage,) = document.blocks
    assert isinstance(passage, Passage)
    assert passage.text == "There were 12 children in the year."
    assert passage.place_at(30).page == 2


def test_what_heads_and_foots_every_page_is_left_out() -> None:
    source = "#set page(header: [A plan], footer: context [Page #counter(page).display()])\n"
    pages = [f"Section {sign}. Some words." for sign in "abcd"]
    document = read(source + "\n#pagebreak()\n".join(pages))
    assert [each.text for each in document.blocks if isinstance(each, Passage)] == pages


def test_the_numbers_of_an_axis_and_the_list_of_contents_are_no_table() -> None:
    source = "#stack(dir: ltr, spacing: 2em, [0], [10], [20], [30])\n\nNeed . . . . . . . 12"
    assert read(source).blocks == ()


def test_a_font_that_does_not_tell_its_depth_parts_no_words() -> None:
    text = "A group of 32 people, apart from 9 early (pay) ones, dropped by 41 per cent."
    made = BytesIO(typst.compile(f'#set page(paper: "a5")\n{text}'.encode()))
    changed = BytesIO()
    with pikepdf.open(made) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor":
                each["/Ascent"], each["/Descent"] = 700, 0
        pdf.save(changed)
    (passage,) = read_pdf(changed.getvalue(), "made.pdf").blocks
    assert isinstance(passage, Passage)
    assert passage.text == text


def test_headings_stand_over_the_columns_that_rules_part() -> None:
    cells = "[2023], [40,600], [112], [276], [2024], [41,000], [97], [237]"
    document = read(
        "#set text(size: 7pt)\n#table(columns: (3em, 8em, 8em, 8em), align: (x, y) => "
        "if y == 0 or x == 0 { left } else { right }, [Year], [Population], [Entrants counted], "
        f"[Rate per 100,000], {cells})"
    )
    assert texts(document) == [
        [
            ["Year", "Population", "Entrants counted", "Rate per 100,000"],
            ["2023", "40,600", "112", "276"],
            ["2024", "41,000", "97", "237"],
        ]
    ]
