"""A slip in a web page: in a text node of a paragraph, a cell, a key figure, a chart's words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from lxml import html

from benchmarks.truth.pieces import changed
from benchmarks.truth.printed import Slot, Where
from benchmarks.truth.slips import Slip
from childfirst.publication.document.whole import Document


def in_page(path: Path, _: Document, slip: Slip) -> bytes | None:
    """Change a text node of a page; None where the page does not print that text."""
    tree = html.fromstring(path.read_bytes())
    if not changed(_places(tree, slip.slot)[:1], slip):
        return None
    return bytes(html.tostring(tree, encoding="utf-8", doctype="<!doctype html>"))


def _places(tree: Any, slot: Slot) -> list[Any]:
    match slot.where:
        case Where.CELL:
            rows = _table(tree, slot, "tbody/tr")
            return [rows[slot.row].findall("td")[_before(slot) + slot.column]] if rows else []
        case Where.GROUP:
            heads = _table(tree, slot, "thead/tr[1]/th")
            return [each for each in heads if each.text_content().strip() == slot.text]
        case Where.KEY_FIGURE:
            return [tree.find_class("cf-facts")[0].find_class("cf-fact")[slot.row]]
        case Where.CHART:
            return [each for each in tree.iter("desc") if each.text == slot.text]
    return [each for each in tree.iter("p") if each.text_content().strip() == slot.text]


def _table(tree: Any, slot: Slot, path: str) -> list[Any]:
    """Find elements of a table; a page has whole tables where paper has parts of them."""
    key = slot.exhibit.grids[0].key if slot.exhibit else ""
    return list(tree.xpath(f"//table[caption/@id='caption-{key}']/{path}"))


def _before(slot: Slot) -> int:
    grids = slot.exhibit.grids if slot.exhibit else ()
    return sum(len(each.heads) for each in grids[: slot.part])
