"""What heads or foots the pages of a text is left out, and what it parted is joined."""

from childfirst.proofing.document import Passage, Table
from childfirst.proofing.readers.formats.plain_text.reader import read_text

FILLER = "\n".join(f"Words of line {number} that say nothing of note." for number in range(14))


def blocks(text: str) -> tuple[list[list[list[str]]], list[str]]:
    document = read_text(text.encode(), "made.txt")
    tables = [each for each in document.blocks if isinstance(each, Table)]
    rows = [[[cell.text for cell in row] for row in table.rows] for table in tables]
    return rows, [each.text for each in document.blocks if isinstance(each, Passage)]


def test_a_table_goes_on_beyond_the_foot_of_a_page() -> None:
    tables, texts = blocks(
        "Stage     Number\nReferred     40\n\nPlan of Ashby, July 2025    Page 1\n\n"
        f"Started     31\nEnded     22\n\n{FILLER}\n\nPlan of Ashby, July 2025    Page 2\n"
    )
    assert tables == [[["Stage", "Number"], ["Referred", "40"], ["Started", "31"], ["Ended", "22"]]]
    assert not any("Ashby" in text for text in texts)


def test_a_sentence_goes_on_beyond_the_foot_of_a_page() -> None:
    _, texts = blocks(
        f"{FILLER}\nThere were 12 children\n\n1 | Plan\n\n\n\nin the year.\n\n"
        f"{FILLER}\n\n2 | Plan\n"
    )
    assert any("There were 12 children in the year." in text for text in texts)


def test_the_line_keeps_its_number() -> None:
    text = f"{FILLER}\n\nPage 1\n\n{FILLER}\n\nPage 2\n\nWe saw 31 families, of whom 35 were new.\n"
    document = read_text(text.encode(), "made.txt")
    last = document.blocks[-1]
    assert isinstance(last, Passage)
    assert last.place.line == text[: text.index("We saw")].count("\n") + 1


def test_numbered_headings_and_rows_stay() -> None:
    text = f"Step 1\n\n{FILLER}\n\nStep 2\n\n{FILLER}\n\nStep 3\n\nYear 1   12\nYear 2   14\n"
    tables, texts = blocks(text)
    assert [each for each in texts if each.startswith("Step")] == ["Step 1", "Step 2", "Step 3"]
    assert [row[0] for row in tables[0]] == ["Year 1", "Year 2"]


def test_a_page_that_begins_within_a_line_counts_no_line() -> None:
    text = "Before the page ends.\n\n\fWe saw 31 families, of whom 35 were new.\n"
    last = read_text(text.encode(), "made.txt").blocks[-1]
    assert isinstance(last, Passage)
    assert (last.place.line, last.text[:2]) == (3, "We")
