"""What is drawn on a page: ruled lines and boxes, for the process that opens PDFs."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator

import pypdfium2
import pypdfium2.raw as pdfium

from childfirst.proofing.readers.formats.pdf.signs import Sheet

MOST = 5_000  # ruled lines and boxes of one page
THICKEST_RULE = 3.0  # points; a thicker rectangle is a box
LARGEST_BOX = 0.8  # of the page: a larger one is its ground
LONGEST_PATH = 6  # points of a rectangle, and its beginning again
WHITE = 250  # of 255, of each colour: what no eye tells from paper
Edges = tuple[float, float, float, float]


def drawn_on(page: pypdfium2.PdfPage, sheet: Sheet) -> tuple[list[Edges], list[Edges]]:
    """Give the rules and the boxes of a page: left, top, right and bottom from the top.

    A box is filled with a colour or framed; the sides of its frame are rules as well.
    """
    rules: list[Edges] = []
    boxes: list[Edges] = []
    for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4):
        left, bottom, right, top = sheet.seen(*each.get_bounds())
        edges = (left, sheet.height - top, right, sheet.height - bottom)
        if min(right - left, top - bottom) <= THICKEST_RULE:
            rules.append(edges)
        elif (right - left) * (top - bottom) < LARGEST_BOX * sheet.width * sheet.height:
            filled, framed = _look(each.raw)
            if (filled or framed) and pdfium.FPDFPath_CountSegments(each.raw) <= LONGEST_PATH:
                boxes.append(edges)
                rules += _sides(edges) if framed else ()
        if len(rules) + len(boxes) >= MOST:
            break
    return rules, boxes


def _look(path: pdfium.FPDF_PAGEOBJECT) -> tuple[bool, bool]:
    """Say whether a path is filled with a colour that shows, and whether its edge is drawn."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(path, ctypes.byref(fill), ctypes.byref(stroke))
    colour = [ctypes.c_uint() for _ in range(4)]
    pdfium.FPDFPageObj_GetFillColor(path, *map(ctypes.byref, colour))
    white = all(each.value >= WHITE for each in colour[:3])
    return bool(fill.value) and not white, bool(stroke.value)


def _sides(edges: Edges) -> Iterator[Edges]:
    left, top, right, bottom = edges
    yield left, top, right, top
    yield left, bottom, right, bottom
    yield left, top, left, bottom
    yield right, top, right, bottom
