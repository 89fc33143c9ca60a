"""The named styles that documents are written in, and how each of them looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from childfirst.publication.document.blocks import Style

FONT = "Arial"
INK, QUIET, BLUE, LINK = "0B0C0C", "484949", "12436D", "1A65A6"
TABLE = "Report Table"
SENTENCE, RULE, FIGURE = "Report Sentence", "Report Rule", "Report Figure"
LINKED, TOTAL = "Hyperlink", "Strong"
SAID_IN: Mapping[Style, str] = {
    Style.BODY: "Body Text",
    Style.LEAD: "Report Lead",
    Style.NOTE: "Report Note",
    Style.COMPLETE: "Report Complete",
    Style.INCOMPLETE: "Report Incomplete",
    Style.COMMENTARY: "Report Commentary",
}


@dataclass(frozen=True)
class Look:
    """How a paragraph looks: sizes and spaces in points, colours as in `12436D`."""

    size: float
    before: float = 0
    after: float = 6
    bold: bool = False
    colour: str = INK
    right: bool = False
    with_next: bool = False
    bar: str = ""  # the colour of a bar on the left


LOOKS: Mapping[str, Look] = {
    "Normal": Look(10.5),
    "Body Text": Look(10.5),
    "Title": Look(26, after=2, bold=True, colour=BLUE),
    "Subtitle": Look(15, after=12),
    "Heading 1": Look(18, before=22, after=8, bold=True, with_next=True),
    "Heading 2": Look(13.5, before=18, after=5, bold=True, with_next=True),
    "Heading 3": Look(11.5, before=14, after=4, bold=True, with_next=True),
    "Caption": Look(9.5, before=6, after=3, bold=True, with_next=True),
    "List Bullet": Look(10.5, after=3),
    "TOC Heading": Look(18, before=22, after=8, bold=True, with_next=True),
    "TOC 1": Look(10.5, after=2),
    "Header": Look(8, colour=QUIET, after=0),
    "Footer": Look(8, colour=QUIET, after=0, right=True),
    "Report Lead": Look(12.5),
    "Report Note": Look(8.5, colour=QUIET, before=4),
    "Report Complete": Look(10.5, before=6, bar="0F7A52"),
    "Report Incomplete": Look(10.5, before=6, bar="CA3535"),
    "Report Commentary": Look(10.5, before=6, bar="B1B4B6"),
    SENTENCE: Look(10.5, with_next=True),
    RULE: Look(8.5, with_next=True),
    FIGURE: Look(10.5, after=4, with_next=True),
}

TABLE_SIZES: Mapping[float, str] = {9.0: "", 8.0: " Small", 7.0: " Smaller", 6.0: " Smallest"}
TABLE_LOOKS: Mapping[str, Look] = {
    "Text": Look(9, after=0),
    "Number": Look(9, after=0, right=True),
    "Text Head": Look(9, after=0, bold=True, with_next=True),
    "Number Head": Look(9, after=0, bold=True, right=True, with_next=True),
}


def table_style(*, prose: bool, head: bool, size: float) -> str:
    """Name the style of a cell, such as `Report Table Number Head Small`."""
    kind = f"{'Text' if prose else 'Number'}{' Head' if head else ''}"
    return f"{TABLE} {kind}{TABLE_SIZES[size]}"
