"""What stands on a slide, and where: its sentences, its chart, its table, its source."""

from __future__ import annotations

from typing import Any

from pptx.enum.text import MSO_AUTO_SIZE
from pptx.presentation import Presentation
from pptx.util import Pt

from childfirst.publication.charts.drawing import height_of, width_of
from childfirst.publication.charts.picture import Picture
from childfirst.publication.document.blocks import Grid
from childfirst.publication.slides.deck import Slide
from childfirst.publication.slides.shapes import (
    Box,
    add_number,
    add_picture,
    add_source,
    add_table,
    fit_in,
)
from childfirst.publication.slides.template import (
    body_of,
)

SENTENCE = Pt(34)  # the height that a further sentence takes
SOURCE = Pt(40)
GAP = Pt(16)
WIDE = 3.2  # times as wide as high: such a chart stands over its table
UPPER = 0.52  # of the height is for the chart then
READABLE_BESIDE = 10.0  # points: the same beside it
READABLE = 12.0  # points: the smallest letters of a table under its chart
CHART_SHARE = 0.58  # of the width, where a table stands beside the chart


def fill(presentation: Presentation, layout: Any, slide: Slide) -> None:
    """Add a slide to a presentation, in a layout of its master."""
    added = presentation.slides.add_slide(layout)
    added.shapes.title.text = slide.message
    body = body_of(added)
    for place in (added.shapes.title, body):  # a template's letters may be too large for a sentence
        place.text_frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    box = _sentences(body, slide)
    if slide.source:
        left, top, width, height = box
        add_source(added, slide.source, (left, top + height - SOURCE, width, SOURCE))
        box = (left, top, width, height - SOURCE)
    _show(added, slide, box)
    add_number(added)
    if slide.notes:
        added.notes_slide.notes_text_frame.text = "\n".join(slide.notes)


def _sentences(body: Any, slide: Slide) -> Box:
    """Write the further sentences at the top of a slide, and give the box that is left."""
    left, top, width, height = body.left, body.top, body.width, body.height
    if not slide.sentences:
        body._element.getparent().remove(body._element)
        return left, top, width, height
    body.text_frame.text = "\n".join(slide.sentences)
    if slide.picture is None and slide.grid is None:
        return left, top, width, height
    taken = SENTENCE * len(slide.sentences)
    body.left, body.top, body.width, body.height = left, top, width, taken
    return left, top + taken + GAP, width, height - taken - GAP


def _show(added: Any, slide: Slide, box: Box) -> None:
    """Put a chart and its table side by side, or one above the other if the chart is wide.

    A table that could not be read beside its chart is left to the report.
    """
    left, top, width, height = box
    if slide.picture and slide.grid and _stands_over(slide.picture, slide.grid, width, height):
        taken = add_picture(added, slide.picture, (left, top, width, round(height * UPPER))) + GAP
        add_table(added, slide.grid, (left, top + taken, width, height - taken))
    elif slide.picture and slide.grid and _stands_beside(slide.grid, width, height):
        part = round(width * CHART_SHARE)
        add_picture(added, slide.picture, (left, top, part - GAP, height))
        add_table(added, slide.grid, (left + part, top, width - part, height))
    elif slide.picture:
        add_picture(added, slide.picture, box)
    elif slide.grid:
        add_table(added, slide.grid, box)


def _stands_over(picture: Picture, grid: Grid, width: int, height: int) -> bool:
    """Whether a chart is wide, and a table under it would be large enough to read."""
    wide = width_of(picture.drawing) > WIDE * height_of(picture.drawing)
    return wide and fit_in(grid, width, round(height * (1 - UPPER)) - GAP)[0].size >= READABLE


def _stands_beside(grid: Grid, width: int, height: int) -> bool:
    """Whether a table beside a chart has room for all its words and is large enough to read."""
    room = width - round(width * CHART_SHARE)
    fit, high = fit_in(grid, room, height)
    return fit.whole and high <= height and fit.size >= READABLE_BESIDE
