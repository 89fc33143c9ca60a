"""How much a document may bring: what no honest one exceeds and a hostile one would."""

from __future__ import annotations

from childfirst.proofing.document import Document, Passage
from childfirst.proofing.readers.reader import UnreadableDocumentError

LARGEST = 100_000_000  # bytes; plans and board papers are a hundredth of it
MOST_BLOCKS = 50_000  # paragraphs and tables; a plan of 100 pages has 2,000
MOST_COLUMNS = 1_000  # of a table
MOST_CELLS = 2_000_000  # of all tables
MOST_CHARACTERS = 20_000_000  # of running text; a plan of 100 pages has 300,000


def within_limits(document: Document) -> Document:
    """Give a document back; raise UnreadableDocumentError where it is larger than can be."""
    if len(document.blocks) > MOST_BLOCKS:
        raise UnreadableDocumentError(
            f"{document.name}: has {len(document.blocks):,} paragraphs and tables, more than the "
            f"{MOST_BLOCKS:,} that are read; split it"
        )
    cells = characters = 0
    for block in document.blocks:
        if isinstance(block, Passage):
            characters += len(block.text)
            continue
        widest = max((len(row) for row in block.rows), default=0)
        cells += sum(len(row) for row in block.rows)
        if widest > MOST_COLUMNS:
            raise UnreadableDocumentError(
                f"{document.name}, {block.place}: has a table of {widest:,} columns, more than "
                f"the {MOST_COLUMNS:,} that are read; divide it"
            )
    if cells > MOST_CELLS or characters > MOST_CHARACTERS:
        raise UnreadableDocumentError(
            f"{document.name}: has {cells:,} cells and {characters:,} characters of text, more "
            f"than the {MOST_CELLS:,} and {MOST_CHARACTERS:,} that are read; split it"
        )
    return document
