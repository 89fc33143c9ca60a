"""A document as proofing sees it: passages and tables in order, every piece with its place."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, fields
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands, in the terms of its kind of file; what does not apply is None.

    Lines, pages, tables, rows and columns are counted from 1, as people count them.
    """

    line: int | None = None
    page: int | None = None
    paragraph: int | None = None
    sheet: str | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None

    def as_dict(self) -> dict[str, int | str]:
        """Give what is known, for JSON."""
        pairs = ((each.name, getattr(self, each.name)) for each in fields(self))
        return {name: value for name, value in pairs if value is not None}

    def __str__(self) -> str:
        return ", ".join(f"{name} {value}" for name, value in self.as_dict().items())


class Role(StrEnum):
    """What a passage is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    CAPTION = "caption"
    NOTE = "note"
    DESCRIPTION = "description"  # of a picture, for those who cannot see it


@dataclass(frozen=True, slots=True)
class Passage:
    """Running text of one role; `starts` says at which offset each of its pieces begins."""

    text: str
    starts: tuple[tuple[int, Place], ...]
    role: Role = Role.PARAGRAPH
    level: int = 0

    @property
    def place(self) -> Place:
        """Give where the passage begins."""
        return self.starts[0][1]

    def place_at(self, offset: int) -> Place:
        """Give where the character at an offset of the text stands."""
        index = bisect_right([start for start, _ in self.starts], offset)
        return self.starts[max(index - 1, 0)][1]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table, its text as printed."""

    text: str
    place: Place
    heads: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells as they were found; `title` is a title that the file itself gives."""

    rows: tuple[tuple[Cell, ...], ...]
    place: Place
    title: str = ""


Block = Passage | Table


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A document read: its blocks in order, and in words what could not be read."""

    name: str
    kind: str
    blocks: tuple[Block, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """The characters something was read from, for marking: a block, a cell of it, a span."""

    block: int
    row: int = -1
    column: int = -1
    start: int = 0
    end: int = 0
