"""Writes each kind of block into a Word file, by named styles alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import singledispatchmethod
from io import BytesIO

from docx.document import Document as WordFile
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from childfirst.publication.charts.drawing import width_of
from childfirst.publication.charts.picture import Picture
from childfirst.publication.document.blocks import (
    Bullets,
    Exhibit,
    Grid,
    Heading,
    Paragraph,
    References,
    Rule,
    Style,
)
from childfirst.publication.document.fit import fitted
from childfirst.publication.document.reference_parts import in_parts
from childfirst.publication.word import looks
from childfirst.publication.word.elements import (
    add_bookmark,
    add_caption,
    add_link,
    describe_picture,
)
from childfirst.publication.word.tables import table_element

SCALE = 0.64  # points for each unit of a drawing: its letters come out at nine points
APART = " | "  # between links of one line


class Writer:
    """Writes blocks at the end of a Word file, counting its tables, figures and bookmarks.

    `width` is that of the text, in points; `ids` are the identifiers of the styles by name.
    """

    def __init__(self, file: WordFile, width: float, ids: Mapping[str, str]) -> None:
        self._file = file
        self._ids = ids
        self._width = width
        self._numbers = {"Table": 0, "Figure": 0}
        self._bookmarks = 0

    @singledispatchmethod
    def write(self, block: object) -> None:
        """Write a block; raise TypeError for one that is not known."""
        raise TypeError(f"a document has no block {type(block).__name__}")

    @write.register
    def _(self, heading: Heading) -> None:
        written = self.add(f"Heading {heading.level}", heading.text)
        self._bookmark(written, heading.key)

    @write.register
    def _(self, paragraph: Paragraph) -> None:
        style = looks.SENTENCE if paragraph.introduces else looks.SAID_IN[paragraph.style]
        self._say(paragraph, style)

    @write.register
    def _(self, bullets: Bullets) -> None:
        for item in bullets.items:
            self.add("List Bullet", item)

    @write.register
    def _(self, rule: Rule) -> None:
        name = self.add(looks.SENTENCE)
        self.link(name, rule.name, rule.target)
        self._bookmark(name, rule.key)
        for paragraph in rule.paragraphs:
            self.write(paragraph)

    @write.register
    def _(self, exhibit: Exhibit) -> None:
        self.write(exhibit.heading)
        for sentence in exhibit.sentences:
            self._say(sentence, looks.SENTENCE)
        self._links(exhibit.links)
        if exhibit.picture:
            self._picture(exhibit.picture)
        for part in (*exhibit.grids, *exhibit.notes):
            self.write(part)

    @write.register
    def _(self, references: References) -> None:
        name = self.add(looks.SENTENCE)
        self.link(name, references.back, references.target)
        self._bookmark(name, references.key)
        for grid in in_parts(references.grid) if references.grid else ():
            self.write(grid)
        for sentence in references.sentences:
            self.add(looks.SAID_IN[Style.NOTE], sentence)

    @write.register
    def _(self, grid: Grid) -> None:
        simple = grid.simple
        fit = fitted(simple, self._width)
        self._caption("Table", simple.caption)
        self._file.element.body.insert_element_before(
            table_element(simple, fit, self._ids), "w:sectPr"
        )

    def add(self, style: str, text: str = "") -> WordParagraph:
        """Add a paragraph in a style, found by its identifier: the library's search is slow."""
        written = self._file.add_paragraph(text)
        written._p.style = self._ids[style]
        return written

    def link(self, written: WordParagraph, text: str, key: str) -> None:
        """Add words to a paragraph that lead to the block of a key."""
        add_link(written, text, key, self._ids[looks.LINKED])

    def _say(self, paragraph: Paragraph, style: str) -> None:
        written = self.add(style)
        if paragraph.target:
            self.link(written, paragraph.text, paragraph.target)
        else:
            written.add_run(paragraph.text)

    def _links(self, links: Sequence[Paragraph]) -> None:
        written = self.add(looks.RULE)
        for place, paragraph in enumerate(links):
            if place:
                written.add_run(APART)
            self.link(written, paragraph.text, paragraph.target)

    def _picture(self, picture: Picture) -> None:
        self._caption("Figure", picture.title)
        width = min(width_of(picture.drawing) * SCALE, self._width)
        written = self.add(looks.FIGURE)
        written.add_run().add_picture(BytesIO(picture.png), width=Pt(width))
        describe_picture(written, picture.title, picture.alternative)

    def _caption(self, kind: str, text: str) -> None:
        self._numbers[kind] += 1
        written = self.add("Caption")
        written.paragraph_format.keep_with_next = True  # whatever a template says
        add_caption(written, kind, self._numbers[kind], text)

    def _bookmark(self, written: WordParagraph, key: str) -> None:
        self._bookmarks += 1
        add_bookmark(written, key, self._bookmarks)
