"""Columns of a page of a PDF, of text and of tables, are read one after the other."""

from childfirst.proofing.document import Passage, Table
from tests.proofing.test_pdf import read, texts


def test_columns_of_text_are_read_one_after_the_other() -> None:
    filler = " ".join(f"sentence {word} of the page" for word in "abcdefghijklmnop")
    document = read(
        f"#set page(columns: 2, height: 5cm)\n#set text(size: 7pt)\nThe first begins. {filler}\n\n"
        f"The second begins. {filler} It ends."
    )
    whole = " ".join(each.text for each in document.blocks if isinstance(each, Passage))
    assert f"The first begins. {filler}" in whole
    assert f"The second begins. {filler} It ends." in whole


def test_a_table_within_a_column_of_text_and_a_rule_below_the_title_part_no_columns() -> None:
    prose = " ".join(f"sentence {word} of the page" for word in "abcdefghijklmn")
    rows = ", ".join(
        f"[Kind {sign}], [{number}], [{number * 2}]"
        for sign, number in zip("abcdef", (11, 17, 23, 29, 31, 37), strict=True)
    )
    document = read(
        "#set text(size: 7pt)\n= A plan of two columns\n#line(length: 100%)\n"
        f"#columns(2)[The left begins. {prose}\n\n"
        f"#table(columns: 3, [Type], [2023], [2024], {rows})\n\n"
        f"{prose} It goes on. #colbreak() The right begins. {prose} {prose}]"
    )
    (table,) = [each for each in document.blocks if isinstance(each, Table)]
    assert [cell.text for cell in table.rows[1]] == ["Kind a", "11", "22"]
    said = [each.text for each in document.blocks if isinstance(each, Passage)]
    assert f"The left begins. {prose}" in said
    assert f"The right begins. {prose} {prose}" in said


def test_tables_beside_each_other_are_two_and_the_columns_of_one_stay_together() -> None:
    def table(heads: str, signs: str) -> str:
        cells = "".join(f"[{sign} {heads}], [{at * 7}], " for at, sign in enumerate(signs, 11))
        return f"#table(columns: 2, [{heads}], [Number], {cells})"

    document = read(
        "#set text(size: 7pt)\n#grid(columns: 2, column-gutter: 2em, "
        f"[{table('Calls', 'abcdef')}], [{table('Visits', 'ghijkl')}])\n\n"
        "The cases of the year follow here, and there are more of them than there were before.\n\n"
        + table("Cases", "mnopqr")
    )
    heads = [rows[0] for rows in texts(document)]
    assert heads == [["Calls", "Number"], ["Visits", "Number"], ["Cases", "Number"]]
    assert [len(rows) for rows in texts(document)] == [7, 7, 7]


def test_headings_at_the_foot_of_a_page_belong_to_the_rows_on_the_next() -> None:
    heads = "#grid(columns: (8em, 8em, 8em), [Question], [Cases], [Share])"
    rows = "#grid(columns: (8em, 8em, 8em), [Planning], [18], [75], [Delivery], [21], [88])"
    document = read(f"#set text(size: 7pt)\nSome words.\n\n{heads}\n#pagebreak()\n{rows}")
    assert texts(document) == [
        [["Question", "Cases", "Share"], ["Planning", "18", "75"], ["Delivery", "21", "88"]]
    ]


def test_a_sentence_over_two_columns_is_one() -> None:
    prose = " ".join(f"sentence {word} of the page" for word in "abcdefghijklmn")
    document = read(
        f"#set text(size: 7pt)\n#columns(2)[The left begins. {prose} and 9 of 26 #colbreak() "
        f"children came back. {prose} It ends.]"
    )
    said = " ".join(each.text for each in document.blocks if isinstance(each, Passage))
    assert "and 9 of 26 children came back." in said
    assert len(document.blocks) == 1


def test_a_list_with_bullets_is_a_column_as_well() -> None:
    prose = " ".join(f"sentence {word} of the page" for word in "abcdefghijklmn")
    items = "\n".join(f"- The point {sign} of the list is told." for sign in "abcdef")
    document = read(
        f"#set text(size: 7pt)\n#columns(2)[The left begins. {prose} {prose} #colbreak() "
        f"Points\n\n{items}]"
    )
    said = [each.text for each in document.blocks if isinstance(each, Passage)]
    assert f"The left begins. {prose} {prose}" in said
    assert any("The point c of the list is told." in each for each in said)


def test_tables_without_rules_stand_within_columns_of_text_below_one_of_the_whole_page() -> None:
    prose = " ".join(f"sentence {word} of the page" for word in "abcdefghijklmn")
    wide = "".join(f"[Measure {at}], [{at * 3}], [{at * 4}], [{at * 5}], " for at in range(11, 16))
    rows = "".join(f"[Kind {at}], [{at * 7}], [{at * 9}], " for at in range(11, 16))
    document = read(
        "#set text(size: 7pt)\n#set table(stroke: none)\n= A plan of two columns\n"
        f"#table(columns: (1fr, 4em, 4em, 4em), [Measure], [2022], [2023], [2024], {wide})\n"
        f"#columns(2)[== The left\n {prose} {prose} It ends. #colbreak() {prose}\n\n"
        f"#table(columns: (1fr, 4em, 4em), [Type], [2023], [2024], {rows})\n"
        f"Of those some are told. {prose}]"
    )
    first, second = texts(document)
    assert first[1] == ["Measure 11", "33", "44", "55"]
    assert second[1] == ["Kind 11", "77", "99"]
    assert len(first) == len(second) == 6
    said = [each.text for each in document.blocks if isinstance(each, Passage)]
    assert f"{prose} {prose} It ends." in said
    assert f"Of those some are told. {prose}" in said
