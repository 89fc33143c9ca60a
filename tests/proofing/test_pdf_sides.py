"""What stands beside each other on a page of a PDF is read one after the other, whatever it is."""

import pytest

from childfirst.proofing.document import Document, Passage
from tests.proofing.test_pdf import read, texts

PROSE = " ".join(f"the sentence {word} goes on over the line and" for word in "abcdefghijkl")
AGES = [["Age", "Children", "Share"], ["10 to 13", "24", "12.9%"], ["14", "31", "16.7%"]]
AGES += [["15", "43", "23.1%"], ["16", "49", "26.3%"], ["17", "39", "21.0%"]]
OFFENCES = [["Offence", "2023", "2024"], ["Violence", "41", "38"], ["Theft", "17", "22"]]
OFFENCES += [["Drugs", "12", "9"], ["Damage", "8", "11"], ["Order", "6", "5"]]
BARE = "#set table(stroke: none)\n"
LEVEL = "#set table(stroke: (x, y) => (bottom: 0.5pt))\n"
GROUND = "#set table(stroke: none, fill: (x, y) => if calc.even(y) { luma(230) })\n"


def table(rows: list[list[str]], columns: str = "(1fr, auto, auto)") -> str:
    return f"#table(columns: {columns}, {', '.join(f'[{cell}]' for row in rows for cell in row)})"


def beside(*things: str, columns: str = "") -> Document:
    columns = columns or f"({'1fr, ' * len(things)})"
    cells = ", ".join(f"[{thing}]" for thing in things)
    return read(
        f"#set text(size: 8pt)\n#grid(columns: {columns}, column-gutter: 2em, {cells})\n\n"
        "What follows is told over the whole of the page, and it is no part of what is above.",
        "a5",
    )


def said(document: Document) -> list[str]:
    return [each.text for each in document.blocks if isinstance(each, Passage)]


@pytest.mark.parametrize("look", [BARE, LEVEL, GROUND, ""])
def test_prose_beside_a_table(look: str) -> None:
    document = beside(f"It begins. {PROSE} it ends.", look + table(AGES))
    assert said(document)[0] == f"It begins. {PROSE} it ends."
    assert texts(document) == [AGES]
    document = beside(look + table(AGES), f"It begins. {PROSE} it ends.")
    assert said(document)[0] == f"It begins. {PROSE} it ends."
    assert texts(document) == [AGES]


@pytest.mark.parametrize("look", [LEVEL, GROUND, ""])
def test_tables_whose_rows_are_level(look: str) -> None:
    assert texts(beside(look + table(AGES), look + table(OFFENCES))) == [AGES, OFFENCES]


def test_tables_without_rules_are_known_by_their_captions() -> None:
    captioned = [
        f"Table {at}. Told\n{BARE}{table(each)}" for at, each in ((1, AGES), (2, OFFENCES))
    ]
    assert texts(beside(*captioned)) == [AGES, OFFENCES]


def test_three_tables_beside_each_other() -> None:
    three = [LEVEL + table(each) for each in (AGES, OFFENCES, AGES)]
    assert texts(beside(*three)) == [AGES, OFFENCES, AGES]


def test_labels_of_a_chart_beside_prose() -> None:
    bars = "".join(
        f"[{label}], [#box(width: {at}pt, height: 6pt, fill: blue) {at}], "
        for label, at in (("Violence", 38), ("Theft", 22), ("Drugs", 9), ("Damage", 11))
    )
    chart = f"#grid(columns: 2, row-gutter: 11pt, column-gutter: 5pt, {bars})"
    document = beside(chart, f"It begins. {PROSE} it ends.")
    assert f"It begins. {PROSE} it ends." in said(document)


def test_a_box_of_facts_beside_prose() -> None:
    box = "#block(fill: luma(230), inset: 6pt)[Key facts\n\n186 were open\n\n151 were boys]"
    document = beside(f"It begins. {PROSE} it ends.", box, columns="(2fr, 1fr)")
    first, *facts, _ = said(document)
    assert first == f"It begins. {PROSE} it ends."
    assert " ".join(facts) == "Key facts 186 were open 151 were boys"


def test_a_column_of_words_is_no_thing_of_its_own() -> None:
    words = [["Ward", "2023", "2024", "What the service did about it over the year"]]
    words += [[ward, "12", "14", PROSE[:120]] for ward in ("Ashby", "Barton", "Corby", "Denham")]
    document = read(
        f"#set text(size: 7pt)\n{BARE}{table(words, '(auto, auto, auto, 1fr)')}\n\nIt ends.", "a5"
    )
    assert [each for each in said(document) if PROSE[:120] == each] == []
    assert said(document)[-1] == "It ends."
