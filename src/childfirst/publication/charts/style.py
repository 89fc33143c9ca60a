"""How charts look: colours that differ in lightness, and a font that every machine has."""

from __future__ import annotations

from typing import Any

from childfirst.publication.fonts import FAMILY

LATEST, EARLIER = "#12436D", "#5A8DB8"  # dark and mid blue: 10.0 and 3.5 to 1 on white
INK = "#0b0c0c"
FONT = f"{FAMILY}, Arial, Helvetica, sans-serif"
TEXT_SIZE = 14

CONFIG: dict[str, Any] = {
    "aria": False,  # the picture has one text alternative instead of one for each mark
    "background": "white",  # in a document read on a dark ground, letters stay dark on light
    "font": FONT,
    "view": {"stroke": None},
    "axis": {
        "labelColor": INK,
        "labelFontSize": TEXT_SIZE,
        "labelFont": FONT,
        "domainColor": "#505a5f",
        "ticks": False,
        "grid": False,
        "title": None,
    },
    "header": {
        "title": None,
        "labelColor": INK,
        "labelFont": FONT,
        "labelFontSize": TEXT_SIZE,
        "labelFontWeight": "bold",
        "labelAnchor": "start",
        "labelPadding": 6,
    },
    "text": {"color": INK, "font": FONT, "fontSize": TEXT_SIZE},
}
"""The look of every chart, as a Vega-Lite configuration."""


def over_lines(letters: dict[str, Any]) -> list[dict[str, Any]]:
    """Give letters as two layers, white behind dark, to be read where a line passes."""
    behind = {**letters["mark"], "color": "white", "stroke": "white", "strokeWidth": 3}
    return [{**letters, "mark": behind}, letters]
