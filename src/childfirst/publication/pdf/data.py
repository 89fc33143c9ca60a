"""Blocks as the plain data that the template reads."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from childfirst.publication.charts.drawing import width_of
from childfirst.publication.document.blocks import Block, Exhibit, Grid, References
from childfirst.publication.document.fit import fitted
from childfirst.publication.document.reference_parts import in_parts
from childfirst.publication.document.whole import Document

PAGE_WIDTH = 510.2  # points: A4 less 15 mm on either side
SCALE = 0.64  # points for each unit of a drawing: its letters come out at nine points
FEW_LINES, FEWER_LINES = 20, 8  # a table is not broken over pages; nor parted from its chart


def document_data(document: Document) -> str:
    """Give a document as JSON: equal documents give equal text."""
    content = {
        "title": document.title,
        "subtitle": document.subtitle,
        "name": document.name,
        "running": document.running,
        "opening": [_block(block) for block in document.opening],
        "rest": [_block(block) for block in document.rest],
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True)


def _block(block: Block) -> dict[str, Any]:
    kind = {"kind": type(block).__name__.lower()}
    if isinstance(block, Grid):
        return kind | _grid(block)
    if isinstance(block, Exhibit):
        return kind | _exhibit(block)
    if isinstance(block, References):
        grids = in_parts(block.grid) if block.grid else ()
        return kind | {
            "key": block.key,
            "back": block.back,
            "target": block.target,
            "grids": [_grid(grid) for grid in grids],
            "sentences": list(block.sentences),
        }
    return kind | asdict(block)


def _exhibit(exhibit: Exhibit) -> dict[str, Any]:
    picture = exhibit.picture
    return {
        "heading": asdict(exhibit.heading),
        "sentences": [asdict(sentence) for sentence in exhibit.sentences],
        "links": [asdict(link) for link in exhibit.links],
        "notes": [asdict(note) for note in exhibit.notes],
        "grids": [_grid(grid) for grid in exhibit.grids],
        "together": sum(len(grid.lines) for grid in exhibit.grids) <= FEWER_LINES,
        "picture": picture
        and {
            "title": picture.title,
            "alternative": picture.alternative,
            "svg": picture.drawing,
            "width": min(round(width_of(picture.drawing) * SCALE, 2), PAGE_WIDTH),
        },
    }


def _grid(grid: Grid) -> dict[str, Any]:
    fit = fitted(grid, PAGE_WIDTH)
    return {
        "whole": len(grid.lines) <= FEW_LINES,
        "caption": grid.caption,
        "stub": grid.stub,
        "groups": [asdict(group) for group in grid.groups],
        "heads": list(grid.heads),
        "lines": [asdict(line) for line in grid.lines],
        "prose": sorted(grid.prose),
        "size": fit.size,
        "widths": [round(width, 2) for width in fit.widths],
    }
