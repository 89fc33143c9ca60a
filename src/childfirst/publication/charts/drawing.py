"""Turns specifications into pictures. One specification is drawn once in a run.

The first drawing starts the engine, which takes longer than all that follow.
"""

from __future__ import annotations

import json
from functools import cache
from threading import RLock
from typing import Any

from childfirst.publication import fonts
from childfirst.publication.charts.specification import JSON

VEGA_LITE = "6.4"
PIXELS = 2.0  # for each unit of the drawing: about 190 to the inch at the width of a page

ONE_AT_A_TIME = RLock()
"""Forms written side by side wait for one another's drawings instead of making them twice."""


def svg_of(specification: JSON) -> str:
    """Draw a specification as SVG. Equal specifications give equal text."""
    with ONE_AT_A_TIME:
        return _svg(json.dumps(specification, sort_keys=True))


def width_of(svg: str) -> float:
    """Read how many units wide a drawing of ours is."""
    return _length(svg, "width")


def height_of(svg: str) -> float:
    """Read how many units high a drawing of ours is."""
    return _length(svg, "height")


def _length(svg: str, name: str) -> float:
    return float(svg.split(f'{name}="', 1)[1].split('"', 1)[0])


def png_of(specification: JSON) -> bytes:
    """Draw a specification as PNG on white, for forms that cannot hold SVG."""
    with ONE_AT_A_TIME:
        return _png(json.dumps(specification, sort_keys=True))


@cache
def _svg(specification: str) -> str:
    return str(_engine().vegalite_to_svg(json.loads(specification), vl_version=VEGA_LITE))


@cache
def _png(specification: str) -> bytes:
    svg = _svg(specification)
    return bytes(_engine().svg_to_png(svg, scale=PIXELS))


@cache
def _engine() -> Any:
    """Start the drawing engine with our own letters, so that every machine draws alike."""
    import vl_convert  # slow to start: only when a chart is drawn

    vl_convert.register_font_directory(str(fonts.FOLDER))
    return vl_convert
