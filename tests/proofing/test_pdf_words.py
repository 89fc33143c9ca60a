"""The words of a PDF are read as they are seen, however its letters are set."""

from io import BytesIO

import pikepdf
import typst

from childfirst.proofing.document import Document, Passage, Role
from childfirst.proofing.readers.formats.pdf.reader import read_pdf
from tests.proofing.test_pdf import read, texts


def said(document: Document) -> list[str]:
    return [each.text for each in document.blocks if isinstance(each, Passage)]


def test_marks_of_notes_are_no_part_of_the_number_before_them() -> None:
    document = read(
        "In all 186 children#footnote[Counted once.] were open, of whom 151#footnote[Of 186.] were "
        "boys, on the 21#super(typographic: false)[st] of May.\n\n"
        "#table(columns: 2, [Age#super[a]], [Number#super(typographic: false)[2]], "
        "[10 to 13], [24#super[b]], [14 to 17], [162])"
    )
    first, *notes = said(document)
    assert first == "In all 186 children were open, of whom 151 were boys, on the 21st of May."
    assert " ".join(notes) == "Counted once. Of 186."
    assert texts(document) == [[["Age", "Number"], ["10 to 13", "24"], ["14 to 17", "162"]]]


def test_letters_that_are_spaced_out_or_joined_make_the_same_words() -> None:
    document = read(
        "#text(tracking: 1.2pt)[The number of those who came back, 12 of 48.]\n\n"
        '#text(font: "New Computer Modern")[Five offices filed difficult affidavits.]\n\n'
        "#text(size: 20pt)[81.2%]#text(size: 11pt)[ of all]",
        "a5",
    )
    assert said(document) == [
        "The number of those who came back, 12 of 48.",
        "Five offices filed difficult affidavits.",
        "81.2% of all",
    ]


def test_headings_that_run_up_the_page_head_their_columns() -> None:
    heads = "".join(
        f"table.cell(rotate(-90deg, reflow: true)[{words}])," for words in ("Seen in time", "All")
    )
    document = read(f"#table(columns: 3, [Ward], {heads} [Ashby], [2], [3], [Barton], [4], [6])")
    (rows,) = texts(document)
    assert rows[-2:] == [["Ashby", "2", "3"], ["Barton", "4", "6"]]
    assert rows[0][1:] == ["Seen in time", "All"]


def test_a_page_that_is_shown_turned_is_read_as_it_is_shown() -> None:
    source = (
        '#set page(width: 10cm, height: 14cm)\n#set text(font: "Libertinus Serif")\n'
        "#rotate(-90deg, reflow: true)[Of 48 orders 36 were kept. "
        "#table(columns: 2, [Ward], [Orders], [Ashby], [12], [Barton], [36])]"
    )
    turned = BytesIO()
    with pikepdf.open(BytesIO(typst.compile(source.encode()))) as pdf:
        pdf.pages[0].rotate(90, relative=False)
        pdf.save(turned)
    document = read_pdf(turned.getvalue(), "made.pdf")
    assert said(document) == ["Of 48 orders 36 were kept."]
    assert texts(document) == [[["Ward", "Orders"], ["Ashby", "12"], ["Barton", "36"]]]


def test_words_that_the_end_of_a_line_divides_are_one() -> None:
    document = read(
        "#set page(width: 5cm)\nNine had an inter-\\\nvention and twenty-\\\nsix a low-\\\n"
        "income family, of 40 first-time entrants, the first-\\\ntime ones."
    )
    assert said(document) == [
        "Nine had an intervention and twenty-six a low-income family, of 40 first-time entrants, "
        "the first-time ones."
    ]


def test_numbered_items_and_items_within_items_stand_by_themselves() -> None:
    document = read("- 131 were older, of whom\n  - 43 were 15\n+ Raise the time.\n+ See all 186.")
    assert all(each.role is Role.LIST_ITEM for each in document.blocks if isinstance(each, Passage))
    assert said(document) == [
        "• 131 were older, of whom",
        "‣ 43 were 15",
        "1. Raise the time.",
        "2. See all 186.",
    ]


def test_what_heads_and_foots_two_pages_is_left_out_but_for_what_may_be_their_title() -> None:
    words = "There were 12 children in the year and "
    source = (
        "#set page(margin: 1.5cm, header: [The plan of the board], "
        "footer: context [Ashby · Plan · #counter(page).display()])\n"
        f"{words} more of them #pagebreak() than before."
    )
    assert said(read(source)) == ["The plan of the board", f"{words}more of them than before."]
