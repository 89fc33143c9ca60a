"""The blocks that a document is made of. They know what they are, not how they look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from childfirst.publication.charts.picture import Picture


class Style(StrEnum):
    """What a paragraph is for, from which a form takes its look."""

    BODY = "body"
    LEAD = "lead"  # the first words of the report
    NOTE = "note"  # beside something else, and smaller
    COMPLETE = "complete"  # says that the period is complete
    INCOMPLETE = "incomplete"
    COMMENTARY = "commentary"  # what somebody wrote, apart from what was counted


@dataclass(frozen=True)
class Heading:
    """A heading of a level from 1, and the name by which links find it."""

    text: str
    level: int
    key: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; with a `target`, all of it leads to the block of that key.

    One that `introduces` stays on the page of what follows it.
    """

    text: str
    style: Style = Style.BODY
    target: str = ""
    introduces: bool = False


@dataclass(frozen=True)
class Bullets:
    """A list without an order."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Head:
    """The heading of one column or of several."""

    text: str
    width: int = 1


@dataclass(frozen=True)
class Line:
    """A line of a table: its words and its cells. A `total` counts everybody above it."""

    words: str
    cells: tuple[str, ...]
    total: bool = False


@dataclass(frozen=True)
class Grid:
    """A table: caption, headings, lines.

    `groups` stand over the headings, and are empty where one line of headings says all.
    `prose` are the columns (from 0, without the one that names the lines) that hold words,
    set from the left; all others hold numbers, set to the right.
    """

    key: str
    caption: str
    stub: str
    groups: tuple[Head, ...]
    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    prose: frozenset[int] = frozenset()

    @property
    def simple(self) -> Grid:
        """The same table with one line of headings, for forms where merged cells confuse."""
        if not self.groups:
            return self
        over = [group.text for group in self.groups for _ in range(group.width)]
        heads = tuple(f"{group} {head}" for group, head in zip(over, self.heads, strict=True))
        return replace(self, groups=(), heads=heads)

    @property
    def columns(self) -> tuple[tuple[str, ...], ...]:
        """The texts of each column without its heading, the names of the lines first."""
        named = [(line.words, *line.cells) for line in self.lines]
        return tuple(zip(*named, strict=True)) if named else ((),) * (len(self.heads) + 1)


@dataclass(frozen=True)
class Rule:
    """How a table is counted: its name, which leads back to it, and paragraphs with a note."""

    key: str
    name: str
    target: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class References:
    """The references of a table's figures: `back` says where its link leads.

    `grid` holds a reference where the table prints a figure first, and is None where only its
    sentences speak of figures; `sentences` say of which cells each of them speaks.
    """

    key: str
    name: str
    back: str
    target: str
    grid: Grid | None
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Exhibit:
    """What belongs together about one table: heading, sentences, chart, table.

    `links` lead to its rule and its references, `references` are those of the figures that the
    sentences speak of, `notes` stand below.
    """

    heading: Heading
    sentences: tuple[Paragraph, ...]
    picture: Picture | None
    grids: tuple[Grid, ...]
    links: tuple[Paragraph, ...]
    references: tuple[str, ...] = ()
    notes: tuple[Paragraph, ...] = ()


Block = Heading | Paragraph | Bullets | Grid | Rule | References | Exhibit
