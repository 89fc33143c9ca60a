"""Our own look for slides, where no template says otherwise: wide, plain, dark on white."""

from __future__ import annotations

from typing import Any

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.presentation import Presentation
from pptx.util import Inches, Pt

WIDTH, HEIGHT = Inches(13.333), Inches(7.5)
SIDE = Inches(0.6)
TITLE_SLIDE, CONTENT = "Title Slide", "Title and Content"
MAIN = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
TITLE_SIZE, TEXT_SIZE = Pt(28), Pt(18)
THEME = {
    b"4F81BD": b"12436D",  # the first accent: heads of tables
    b"1F497D": b"12436D",  # dark text
    b'typeface="Calibri"': b'typeface="Arial"',
}


def dress(presentation: Presentation) -> None:
    """Give the library's plain presentation our look: sizes, places, letters and colours."""
    presentation.slide_width, presentation.slide_height = WIDTH, HEIGHT
    for layout in list(presentation.slide_layouts):
        if layout.name not in (TITLE_SLIDE, CONTENT):
            presentation.slide_layouts.remove(layout)
    master = presentation.slide_master
    for page in (master, *presentation.slide_layouts):
        for shape in page.placeholders:
            _place(shape)
            for level in shape.element.iter(f"{MAIN}lvl1pPr"):
                level.set("algn", "l")
    _letters(master.element.find(".//{*}titleStyle"), TITLE_SIZE, bold=True)
    _letters(master.element.find(".//{*}bodyStyle"), TEXT_SIZE, bold=False)
    theme: Any = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    blob = theme.blob
    for before, after in THEME.items():
        blob = blob.replace(before, after)
    theme._blob = blob


def _place(shape: Any) -> None:
    kind = shape.placeholder_format.type.name
    wide = WIDTH - 2 * SIDE
    places = {
        "TITLE": (SIDE, Inches(0.35), wide, Inches(1.05)),
        "BODY": (SIDE, Inches(1.5), wide, Inches(5.45)),
        "OBJECT": (SIDE, Inches(1.5), wide, Inches(5.45)),
        "CENTER_TITLE": (SIDE, Inches(2.2), wide, Inches(1.4)),
        "SUBTITLE": (SIDE, Inches(3.7), wide, Inches(1.2)),
        "DATE": (SIDE, Inches(7.0), Inches(3), Inches(0.35)),
        "FOOTER": (Inches(3.8), Inches(7.0), Inches(6), Inches(0.35)),
        "SLIDE_NUMBER": (WIDTH - SIDE - Inches(1.5), Inches(7.0), Inches(1.5), Inches(0.35)),
    }
    shape.left, shape.top, shape.width, shape.height = places[kind]


def _letters(style: Any, size: Pt, *, bold: bool) -> None:
    """Set the letters of a style of the master: ranged left, with smaller steps below."""
    for level, paragraph in enumerate(style):
        paragraph.set("algn", "l")
        letters = paragraph.find(f"{MAIN}defRPr")
        if letters is None:
            continue
        letters.set("sz", f"{round((size.pt - 2 * min(level, 2)) * 100)}")
        letters.set("b", "1" if bold else "0")
