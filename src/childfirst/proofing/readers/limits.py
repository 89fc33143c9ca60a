"""How much a document may bring: what no honest one exceeds and a hostile one would."""

from __future__ import annotations

from childfirst.proofing.document import Document, Passage, Place
from childfirst.proofing.readers.reader import UnreadableDocumentError

LARGEST = 100_000_000  # bytes; plans and board papers are a hundredth of it
MOST_BLOCKS = 50_000  # paragraphs and tables; a plan of 100 pages has 2,000
MOST_COLUMNS = 1_000  # of a table
MOST_CELLS = 1_000_000  # of all tables
LONGEST_PASSAGE = 200_000  # characters of a paragraph: some 60 pages
MOST_CHARACTERS = 5_000_000  # of running text; a plan of 100 pages has 300,000
MOST_OF_A_TEXT = 20_000_000  # characters of a file of text, the spaces of its tables included


class Allowance:
    """Counts the cells of a document while it is read: few merged ones can stand for millions."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._cells = 0

    def take(self, cells: int, table: Place) -> None:
        """Count the cells of a row; raise UnreadableDocumentError where they are too many."""
        if cells > MOST_COLUMNS:
            raise UnreadableDocumentError(
                f"{self._name}, {table}: has a table of {cells:,} columns, more than "
                f"the {MOST_COLUMNS:,} that are read; divide it"
            )
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise UnreadableDocumentError(
                f"{self._name}, {table}: has more than the {MOST_CELLS:,} cells that are read in "
                "all tables together; split it"
            )


def within_limits(document: Document) -> Document:
    """Give a document back; raise UnreadableDocumentError where it is larger than can be."""
    if len(document.blocks) > MOST_BLOCKS:
        raise UnreadableDocumentError(
            f"{document.name}: has more than the {MOST_BLOCKS:,} paragraphs and tables that are "
            "read; split it"
        )
    allowance = Allowance(document.name)
    characters = 0
    for block in document.blocks:
        if isinstance(block, Passage):
            characters += _characters(block, document.name)
            continue
        for row in block.rows:
            allowance.take(len(row), block.place)
    if characters > MOST_CHARACTERS:
        raise UnreadableDocumentError(
            f"{document.name}: has {characters:,} characters of text, more than the "
            f"{MOST_CHARACTERS:,} that are read; split it"
        )
    return document


def refuse_endless_text(text: str, name: str) -> None:
    """Raise UnreadableDocumentError where a file of text is longer than can be, before reading."""
    if len(text) > MOST_OF_A_TEXT:
        raise UnreadableDocumentError(
            f"{name}: has {len(text):,} characters, more than the {MOST_OF_A_TEXT:,} that are "
            "read; split it"
        )


def _characters(passage: Passage, name: str) -> int:
    """Give the length of a passage; raise UnreadableDocumentError where it is no paragraph."""
    if len(passage.text) > LONGEST_PASSAGE:
        where = f", {passage.place}" if str(passage.place) else ""
        raise UnreadableDocumentError(
            f"{name}{where}: has a paragraph of {len(passage.text):,} characters, more than the "
            f"{LONGEST_PASSAGE:,} that are read; divide it"
        )
    return len(passage.text)
