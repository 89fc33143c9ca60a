"""Draws charts as SVG that stands inside a page: with a text alternative and no addresses."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass

from childfirst.publication.charts.alternative import chart_title, description
from childfirst.publication.charts.points import points_of
from childfirst.publication.charts.specification import JSON, by_period, ranked
from childfirst.publication.declaration import ChartKind
from childfirst.publication.model import Table

VEGA_LITE = "6.4"


@dataclass(frozen=True)
class Picture:
    """A drawn chart: its title, and its SVG as markup that is safe inside a page."""

    title: str
    svg: str


def picture_of(table: Table) -> Picture | None:
    """Draw the chart of a table; None when it has none, or nothing to draw."""
    points = points_of(table)
    if not points:
        return None
    kind = table.chart
    specification = by_period(points) if kind is ChartKind.PERIODS else ranked(points)
    title = chart_title(table)
    return Picture(title, _inside_a_page(_drawn(specification), table, description(table, points)))


def _drawn(specification: JSON) -> str:
    import vl_convert  # slow to start: only when a chart is drawn

    return str(vl_convert.vegalite_to_svg(specification, vl_version=VEGA_LITE))


def _inside_a_page(svg: str, table: Table, alternative: str) -> str:
    """Give a drawing its text alternative and names that no other drawing has.

    The drawing is our own, made a moment ago, so it is read without the precautions that
    a file from elsewhere would need.
    """
    root = ElementTree.fromstring(svg)  # noqa: S314
    prefix = f"chart-{table.key}"
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        for name, value in list(element.attrib.items()):
            if name.startswith(("aria", "role")) or name == "class":
                del element.attrib[name]
            elif name == "id":
                element.set(name, f"{prefix}-{value}")
            elif "url(#" in value:
                element.set(name, value.replace("url(#", f"url(#{prefix}-"))
    titles = (("title", chart_title(table)), ("desc", alternative))
    for place, (tag, text) in enumerate(titles):
        child = ElementTree.Element(tag, {"id": f"{prefix}-{tag}"})
        child.text = text
        root.insert(place, child)
    root.set("role", "img")
    root.set("aria-labelledby", f"{prefix}-title {prefix}-desc")
    root.set("focusable", "false")
    return ElementTree.tostring(root, encoding="unicode")
