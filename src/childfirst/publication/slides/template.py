"""A council's own slides as a template: its masters and layouts stay, its slides go."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pptx
from pptx.oxml.ns import qn
from pptx.presentation import Presentation

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.publication.office_template import opened_template

TITLES = {"TITLE", "CENTER_TITLE"}
BODIES = {"BODY", "OBJECT"}
KIND = "a PowerPoint presentation"


def presentation_from(path: Path) -> Presentation:
    """Open a template and take its slides out.

    Raises UnreadableInput for what is no presentation, or has no layout for a title and text.
    """
    presentation = opened_template(path, KIND, pptx.Presentation)
    slides = presentation.slides._sldIdLst
    for slide in list(slides):
        presentation.part.drop_rel(slide.get(qn("r:id")))
        slides.remove(slide)
    if content_layout(presentation) is None:
        found = "no layout that has a title and a place for text"
        remedy = "Add a layout such as “Title and Content” to the slide master."
        raise UnreadableInput([Finding(found, KIND, remedy, path.name)])
    return presentation


def title_layout(presentation: Presentation) -> Any:
    """Give the layout of the first slide: one with a subtitle, or the first that there is."""
    layouts = list(presentation.slide_layouts)
    return next((each for each in layouts if "SUBTITLE" in _kinds(each)), layouts[0])


def content_layout(presentation: Presentation) -> Any:
    """Give the plainest layout with a title and one place for text; None where there is none."""
    fitting = [
        layout
        for layout in presentation.slide_layouts
        if TITLES & {*_kinds(layout)} and BODIES & {*_kinds(layout)}
    ]
    return min(fitting, key=lambda layout: len(layout.placeholders), default=None)


def body_of(slide: Any) -> Any:
    """Give the place for text on a slide; None where it has none."""
    return next(
        (each for each in slide.placeholders if each.placeholder_format.type.name in BODIES), None
    )


def _kinds(layout: Any) -> list[str]:
    return [place.placeholder_format.type.name for place in layout.placeholders]
