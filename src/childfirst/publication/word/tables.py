"""Builds a table of a Word file cell by cell: the library's own way takes seconds for many."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from childfirst.publication.document.blocks import Grid, Line
from childfirst.publication.document.fit import Fit
from childfirst.publication.word import looks
from childfirst.publication.word.elements import element

TWIPS = 20  # to a point
FEW_LINES = 20  # a table of no more is not broken over pages


def table_element(grid: Grid, fit: Fit, ids: Mapping[str, str]) -> Any:
    """Make the element of a table; `ids` are those of the styles by their names.

    Its first line is marked as its heading and comes again on every page; no line is broken.
    """
    widths = [round(width * TWIPS) for width in fit.widths]
    table = element("w:tbl")
    table.append(_properties(grid, sum(widths), ids))
    columns = element("w:tblGrid")
    columns.extend(element("w:gridCol", w=f"{width}") for width in widths)
    table.append(columns)
    table.append(_row(Line(grid.stub, grid.heads), grid, fit, widths, ids, head=True, kept=True))
    for number, line in enumerate(grid.lines, 1):
        kept = number < len(grid.lines) <= FEW_LINES
        table.append(_row(line, grid, fit, widths, ids, head=False, kept=kept))
    return table


def _properties(grid: Grid, width: int, ids: Mapping[str, str]) -> Any:
    properties = element("w:tblPr")
    properties.extend(
        [
            element("w:tblStyle", val=ids[looks.TABLE]),
            element("w:tblW", w=f"{width}", type="dxa"),
            element("w:tblLayout", type="fixed"),
            element(
                "w:tblLook", val="0620", firstRow="1", lastRow="0", firstColumn="0",
                lastColumn="0", noHBand="1", noVBand="1",
            ),
            element("w:tblCaption", val=grid.caption),
        ]
    )  # fmt: skip
    return properties


def _row(
    line: Line,
    grid: Grid,
    fit: Fit,
    widths: list[int],
    ids: Mapping[str, str],
    *,
    head: bool,
    kept: bool,
) -> Any:
    row, settings = element("w:tr"), element("w:trPr")
    settings.append(element("w:cantSplit"))
    if head:
        settings.append(element("w:tblHeader"))
    row.append(settings)
    for place, (text, width) in enumerate(zip((line.words, *line.cells), widths, strict=True)):
        prose = place == 0 or place - 1 in grid.prose
        name = looks.table_style(prose=prose, head=head, size=fit.size)
        row.append(_cell(text, width, ids[name], ids[looks.TOTAL] if line.total else "", kept))
    return row


def _cell(text: str, width: int, style: str, character: str, kept: bool) -> Any:
    cell, about = element("w:tc"), element("w:tcPr")
    about.append(element("w:tcW", w=f"{width}", type="dxa"))
    paragraph, properties = element("w:p"), element("w:pPr")
    properties.append(element("w:pStyle", val=style))
    if kept:
        properties.append(element("w:keepNext"))
    run, words = element("w:r"), element("w:t")
    if character:
        look = element("w:rPr")
        look.append(element("w:rStyle", val=character))
        run.append(look)
    words.text = text
    run.append(words)
    paragraph.extend([properties, run])
    cell.extend([about, paragraph])
    return cell
