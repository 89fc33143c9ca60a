"""What each slide says: taken from a document, one message to a slide."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from childfirst.publication.charts.picture import Picture
from childfirst.publication.document.blocks import Exhibit, Grid, Heading, Paragraph, Style
from childfirst.publication.document.walk import KEY_FIGURES
from childfirst.publication.document.whole import Document

MOST_LINES, MOST_COLUMNS = 10, 5  # of a table that can be read from the end of a room
MOST_LINES_ALONE = 14  # where no chart stands beside it
MOST_SENTENCES = 5  # beside a chart or a table, after the one that is the message
NOTED = (Style.COMPLETE, Style.INCOMPLETE, Style.NOTE)


@dataclass(frozen=True)
class Slide:
    """A slide: its message, further sentences, chart, small table, source, speaker's notes."""

    message: str
    sentences: tuple[str, ...] = ()
    picture: Picture | None = None
    grid: Grid | None = None
    source: str = ""
    notes: tuple[str, ...] = ()


def slides_of(document: Document) -> Iterator[Slide]:
    """Give the slides of a document after its title, in the order of the document."""
    opening = [block for block in document.opening if isinstance(block, Paragraph)]
    about = tuple(block.text for block in opening if block.style not in NOTED)
    if about:
        yield Slide("What this report counts", about)
    section = ""
    for block in document.rest:
        if isinstance(block, Heading) and block.level == 1:
            section = block.text
        elif isinstance(block, Grid) and block.key == KEY_FIGURES:
            yield _key_figures(block, section)
        elif isinstance(block, Exhibit):
            yield from _parted(_exhibit(block, section), block.heading.text)
    known = tuple(block.text for block in opening if block.style in NOTED)
    if known:
        yield Slide("What to know of the records", known)


def small(grid: Grid, most_lines: int = MOST_LINES) -> Grid | None:
    """Give as much of a table as can be read on a slide: its latest period, or none of it.

    The period then stands in its caption.
    """
    if not grid.lines or len(grid.lines) > most_lines:
        return None
    width = grid.groups[-1].width if grid.groups else len(grid.heads)
    if width > MOST_COLUMNS:
        return None
    first = len(grid.heads) - width
    return replace(
        grid,
        caption=f"{grid.caption}: {grid.groups[-1].text}" if grid.groups else grid.caption,
        groups=(),
        heads=grid.heads[first:],
        lines=tuple(replace(line, cells=line.cells[first:]) for line in grid.lines),
        prose=frozenset(place - first for place in grid.prose if place >= first),
    )


def _key_figures(grid: Grid, section: str) -> Slide:
    """Show the numbers and their periods; the references go to the notes."""
    lines = tuple(replace(line, cells=line.cells[:-1]) for line in grid.lines)
    notes = tuple(f"{line.words}: {line.cells[-1]}" for line in grid.lines)
    return Slide(
        section,
        grid=replace(grid, heads=grid.heads[:-1], lines=lines),
        notes=("References", *notes),
    )


def _parted(slide: Slide, heading: str) -> Iterator[Slide]:
    """Give a slide whole, or its sentences first where they leave its table no room."""
    if len(slide.sentences) <= MOST_SENTENCES or not (slide.picture or slide.grid):
        yield slide
        return
    yield replace(slide, picture=None, grid=None, source="")
    yield replace(slide, message=heading, sentences=(), notes=())


def _exhibit(exhibit: Exhibit, section: str) -> Slide:
    said = [sentence.text for sentence in exhibit.sentences]
    most = MOST_LINES if exhibit.picture else MOST_LINES_ALONE
    grid = small(exhibit.grids[-1], most) if exhibit.grids else None
    caption = grid.caption if grid else exhibit.heading.text
    notes = [exhibit.heading.text, *said]
    if exhibit.picture:
        notes.append(exhibit.picture.alternative)
    if exhibit.references:
        notes.append(f"References: {', '.join(exhibit.references)}")
    return Slide(
        message=said[0] if said else exhibit.heading.text,
        sentences=tuple(said[1:]),
        picture=exhibit.picture,
        grid=grid,
        source=f"{section}. {caption}.",
        notes=tuple(notes),
    )
