"""Puts charts, tables and notes on a slide, each with its text alternative."""

from __future__ import annotations

from copy import deepcopy
from io import BytesIO
from typing import Any

from pptx.enum.text import PP_ALIGN
from pptx.util import Emu, Pt

from childfirst.publication.charts.picture import Picture
from childfirst.publication.document.blocks import Grid, Line
from childfirst.publication.document.fit import Fit, fitted, height_of

SIZES = (18.0, 16.0, 14.0, 12.0, 11.0, 10.0, 9.0)
LEADING, PADDING = 1.2, 6.0  # of a table: from line to line in letters, around them in points
Box = tuple[int, int, int, int]
"""Left, top, width and height."""


def add_picture(slide: Any, picture: Picture, box: Box) -> int:
    """Put a chart into a box, as large as it fits; give its height."""
    left, top, width, height = box
    shape = slide.shapes.add_picture(BytesIO(picture.png), left, top, width=width)
    if shape.height > height:
        shape.width, shape.height = round(shape.width * height / shape.height), height
    _describe(shape, picture.title, picture.alternative)
    return int(shape.height)


def fit_in(grid: Grid, width: int, height: int) -> tuple[Fit, int]:
    """Fit a table into a box in the largest letters that it has room for; give its height."""
    for size in SIZES:
        fit = fitted(grid, Emu(width).pt, [size])
        high = Pt(height_of(grid, fit, LEADING, PADDING))
        if high <= height and fit.whole:
            break
    return fit, int(high)


def add_table(slide: Any, grid: Grid, box: Box) -> None:
    """Put a table into a box, with its caption to hear."""
    left, top, width, height = box
    fit, high = fit_in(grid, width, height)
    rows, columns = len(grid.lines) + 1, len(fit.widths)
    shape = slide.shapes.add_table(rows, columns, left, top, Pt(sum(fit.widths)), high)
    table = shape.table
    for column, points in zip(table.columns, fit.widths, strict=True):
        column.width = Pt(points)
    for row, line in zip(table.rows, (Line(grid.stub, grid.heads), *grid.lines), strict=True):
        row.height = Pt(fit.size * LEADING + PADDING)
        for place, (cell, text) in enumerate(
            zip(row.cells, (line.words, *line.cells), strict=True)
        ):
            prose = place == 0 or place - 1 in grid.prose
            _fill(cell, text, fit.size, right=not prose, bold=line.total)
    _describe(shape, grid.caption, grid.caption)


def add_source(slide: Any, text: str, box: Box) -> None:
    """Put where the numbers come from under them, in small letters."""
    frame = slide.shapes.add_textbox(*box).text_frame
    frame.word_wrap = True
    frame.text = text
    frame.paragraphs[0].font.size = Pt(11)


def add_number(slide: Any) -> None:
    """Number a slide, where its layout has a place for the number."""
    for place in slide.slide_layout.placeholders:
        if place.placeholder_format.type.name == "SLIDE_NUMBER":
            copy = deepcopy(place.element)
            taken = max(shape.shape_id for shape in slide.shapes)
            copy.nvSpPr.cNvPr.set("id", f"{taken + 1}")
            slide.shapes._spTree.append(copy)


def _fill(cell: Any, text: str, size: float, *, right: bool, bold: bool) -> None:
    cell.text = text
    cell.margin_left = cell.margin_right = Pt(4)
    cell.margin_top = cell.margin_bottom = Pt(2)
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.font.size = Pt(size)
    if bold:
        paragraph.font.bold = True
    if right:
        paragraph.alignment = PP_ALIGN.RIGHT


def _describe(shape: Any, title: str, alternative: str) -> None:
    properties = next(shape._element.iter("{*}cNvPr"))
    properties.set("title", title)
    properties.set("descr", alternative)
