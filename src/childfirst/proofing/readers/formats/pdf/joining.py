"""Puts together what the end of a page divided: sentences and tables."""

from __future__ import annotations

from dataclasses import replace

from childfirst.proofing.document import Block, Passage, Role, Table
from childfirst.proofing.readers.formats.pdf.values import is_value

ENDS = (".", "!", "?", ":", ";")


def joined(pages: list[list[Block]]) -> list[Block]:
    """Give the blocks of all pages, those that go on over the end of a page made one."""
    made: list[Block] = []
    for blocks in pages:
        if made and blocks and (whole := _one(made[-1], blocks[0])):
            made[-1:] = [whole]
            blocks = blocks[1:]
        made += blocks
    return made


def _one(before: Block, after: Block) -> Block | None:
    if isinstance(before, Table) and isinstance(after, Table):
        return _table(before, after)
    if isinstance(before, Passage) and isinstance(after, Passage):
        return _passage(before, after)
    return None


def _passage(before: Passage, after: Passage) -> Passage | None:
    running = {before.role, after.role} <= {Role.PARAGRAPH, Role.LIST_ITEM}
    if not running or before.text.endswith(ENDS) or not after.text[:1].islower():
        return None
    text = f"{before.text} "
    later = tuple((len(text) + offset, place) for offset, place in after.starts)
    return replace(before, text=text + after.text, starts=before.starts + later)


def _table(before: Table, after: Table) -> Table | None:
    """Join a table to its rest: the same headings again, or rows without any."""
    heads = _headings(before)
    if len(before.rows[-1]) != len(after.rows[0]):
        return None
    again = _headings(after)
    if again and _texts(before, len(again)) == _texts(after, len(again)):
        return replace(before, rows=before.rows + after.rows[len(again) :])
    return replace(before, rows=before.rows + after.rows) if heads and not again else None


def _headings(table: Table) -> list[int]:
    """Give the rows at the top without a value."""
    found = []
    for at, row in enumerate(table.rows):
        if any(is_value(cell.text) for cell in row[1:]):
            break
        found.append(at)
    return found


def _texts(table: Table, rows: int) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows[:rows]]
