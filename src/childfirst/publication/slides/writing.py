"""Writes a report as slides, in our own look or in that of a template."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pptx
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.presentation import Presentation
from pptx.util import Pt

from childfirst.publication.charts.drawing import height_of, width_of
from childfirst.publication.charts.picture import Picture
from childfirst.publication.document.blocks import Document, Grid
from childfirst.publication.document.walk import document_of
from childfirst.publication.model.report import Report
from childfirst.publication.packages import write_package
from childfirst.publication.slides.deck import Slide, slides_of
from childfirst.publication.slides.look import dress
from childfirst.publication.slides.shapes import (
    Box,
    add_number,
    add_picture,
    add_source,
    add_table,
    fit_in,
)
from childfirst.publication.slides.template import (
    TITLES,
    body_of,
    content_layout,
    presentation_from,
    title_layout,
)

LANGUAGE = "en-GB"
SENTENCE = Pt(34)  # the height that a further sentence takes
SOURCE = Pt(40)
GAP = Pt(16)
WIDE = 3.2  # times as wide as high: such a chart stands over its table
UPPER = 0.52  # of the height is for the chart then
READABLE_BESIDE = 10.0  # points: the same beside it
READABLE = 12.0  # points: the smallest letters of a table under its chart
CHART_SHARE = 0.58  # of the width, where a table stands beside the chart


def write_slides(report: Report, path: Path, template: Path | None = None) -> None:
    """Write a report as slides. Equal reports and templates give equal bytes.

    A `template` is a presentation whose masters and layouts are kept. Raises UnreadableInput
    for one that cannot be used.
    """
    document = document_of(report)
    presentation = _begun(template)
    _describe(presentation, document)
    opening = presentation.slides.add_slide(title_layout(presentation))
    for place in opening.placeholders:
        kind = place.placeholder_format.type.name
        place.text = document.title if kind in TITLES else document.subtitle
    layout = content_layout(presentation)
    for slide in slides_of(document):
        _add(presentation, layout, slide)
    _speak_english(presentation)
    made = BytesIO()
    presentation.save(made)
    write_package(made.getvalue(), path)


def _begun(template: Path | None) -> Presentation:
    if template:
        return presentation_from(template)
    presentation = pptx.Presentation()
    dress(presentation)
    return presentation


def _add(presentation: Presentation, layout: Any, slide: Slide) -> None:
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


def _describe(presentation: Presentation, document: Document) -> None:
    """Say what the file is; the day of the records stands for every time."""
    day = datetime.fromisoformat(document.day)
    about = presentation.core_properties
    about.title, about.author, about.language = document.name, "Childfirst", LANGUAGE
    about.subject, about.comments, about.keywords = document.title, "", ""
    about.last_modified_by, about.revision = "Childfirst", 1
    about.created = about.modified = about.last_printed = day


def _speak_english(presentation: Presentation) -> None:
    """Mark every text as British English, so that a screen reader pronounces it so."""
    master = presentation.slide_master
    for page in (master, *presentation.slide_layouts, *presentation.slides):
        for letters in page.element.iter("{*}rPr", "{*}endParaRPr", "{*}defRPr"):
            letters.set("lang", LANGUAGE)
    for slide in presentation.slides:
        frames = [shape.text_frame for shape in slide.shapes if shape.has_text_frame]
        tables = (shape.table for shape in slide.shapes if shape.has_table)
        frames += [cell.text_frame for table in tables for cell in table.iter_cells()]
        if slide.has_notes_slide:
            frames.append(slide.notes_slide.notes_text_frame)
        for frame in frames:
            for run in (run for paragraph in frame.paragraphs for run in paragraph.runs):
                run.font.language_id = MSO_LANGUAGE_ID.ENGLISH_UK
