"""Writes a report as slides, in our own look or in that of a template."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from pathlib import Path

import pptx
from pptx.enum.lang import MSO_LANGUAGE_ID
from pptx.presentation import Presentation

from childfirst.publication.document.walk import document_of
from childfirst.publication.document.whole import Document
from childfirst.publication.model.report import Report
from childfirst.publication.packages import write_package
from childfirst.publication.slides.arranging import fill
from childfirst.publication.slides.deck import slides_of
from childfirst.publication.slides.look import dress
from childfirst.publication.slides.template import (
    TITLES,
    content_layout,
    presentation_from,
    title_layout,
)

LANGUAGE = "en-GB"


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
        fill(presentation, layout, slide)
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
