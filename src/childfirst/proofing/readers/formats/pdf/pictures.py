"""The words that a tagged PDF has for its pictures, for the process that opens PDFs."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

DEEPEST = 60  # elements inside each other
MOST = 5_000  # elements of a page that are looked at
BOX = b"BBox"
EDGES = 4
Picture = tuple[str, float, float]


def pictures_of(page: pypdfium2.PdfPage, height: float) -> Iterator[Picture]:
    """Give the words for each picture that tell a number, its left edge, and its top from above."""
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    if not tree:
        return
    left = [MOST]
    try:
        for index in range(pdfium.FPDF_StructTree_CountChildren(tree)):
            yield from _inside(pdfium.FPDF_StructTree_GetChildAtIndex(tree, index), height, 0, left)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _inside(element: Any, height: float, depth: int, left: list[int]) -> Iterator[Picture]:
    left[0] -= 1
    if not element or depth > DEEPEST or left[0] < 0:
        return
    text = _alternative(element)
    if any(sign.isdecimal() for sign in text):
        box = _box(element)
        if len(box) == EDGES:
            yield text, box[0], height - box[3]
    for index in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, index)
        yield from _inside(child, height, depth + 1, left)


def _alternative(element: Any) -> str:
    length = pdfium.FPDF_StructElement_GetAltText(element, None, 0)
    if length <= 2:
        return ""
    held = ctypes.create_string_buffer(length)
    pdfium.FPDF_StructElement_GetAltText(element, held, length)
    return " ".join(held.raw[: length - 2].decode("utf-16-le", "replace").split())


def _box(element: Any) -> list[float]:
    """Give the edges of a picture: left, bottom, right, top; none where they are not told."""
    found: list[float] = []
    for index in range(pdfium.FPDF_StructElement_GetAttributeCount(element)):
        attributes = pdfium.FPDF_StructElement_GetAttributeAtIndex(element, index)
        box = pdfium.FPDF_StructElement_Attr_GetValue(attributes, BOX)
        for edge in range(pdfium.FPDF_StructElement_Attr_CountChildren(box) if box else 0):
            number = ctypes.c_float()
            child = pdfium.FPDF_StructElement_Attr_GetChildAtIndex(box, edge)
            pdfium.FPDF_StructElement_Attr_GetNumberValue(child, number)
            found.append(number.value)
    return found
