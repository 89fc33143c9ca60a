"""Draws charts as SVG that stands inside a page: with a text alternative and no addresses."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

from childfirst.publication.charts.drawing import png_of, svg_of
from childfirst.publication.charts.kinds import drawn_of
from childfirst.publication.charts.specification import JSON
from childfirst.publication.model.tables import Table


@dataclass(frozen=True)
class Picture:
    """A chart: the name of what it belongs to, its title, what is seen in words, its drawing."""

    key: str
    title: str
    alternative: str
    specification: JSON

    @property
    def svg(self) -> str:
        """The drawing as markup that is safe inside a page."""
        return _inside_a_page(self)

    @property
    def drawing(self) -> str:
        """The drawing as SVG by itself, for a document that says the alternative its own way."""
        return svg_of(self.specification)

    @property
    def png(self) -> bytes:
        """The drawing as PNG."""
        return png_of(self.specification)


def picture_of(table: Table) -> Picture | None:
    """Make the chart of a table; None when it has none, or nothing to draw."""
    drawn = drawn_of(table)
    if drawn is None:
        return None
    return Picture(f"chart-{table.key}", drawn.title, drawn.alternative, drawn.specification)


def _inside_a_page(picture: Picture) -> str:
    """Give a drawing its text alternative and names that no other drawing has.

    The drawing is our own, made a moment ago, so it is read without the precautions that
    a file from elsewhere would need.
    """
    root = ElementTree.fromstring(picture.drawing)  # noqa: S314
    prefix = picture.key
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for name, value in list(element.attrib.items()):
            if name.startswith(("aria", "role")) or name == "class":
                del element.attrib[name]
            elif name == "id":
                element.set(name, f"{prefix}-{value}")
            elif "url(#" in value:
                element.set(name, value.replace("url(#", f"url(#{prefix}-"))
    titles = (("title", picture.title), ("desc", picture.alternative))
    for place, (tag, text) in enumerate(titles):
        child = ElementTree.Element(tag, {"id": f"{prefix}-{tag}"})
        child.text = text
        root.insert(place, child)
    root.set("role", "img")
    root.set("aria-labelledby", f"{prefix}-title {prefix}-desc")
    root.set("focusable", "false")
    return ElementTree.tostring(root, encoding="unicode")
