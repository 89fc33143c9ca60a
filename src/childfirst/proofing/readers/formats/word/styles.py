"""What the styles of a Word document say of its paragraphs: headings, captions, lists."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from childfirst.proofing.document import Role

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BODY_TEXT = 9  # the outline level of what is no heading
LONGEST_CHAIN = 20  # styles based on one another


@dataclass(frozen=True)
class Style:
    """What a paragraph style makes of a paragraph."""

    role: Role = Role.PARAGRAPH
    level: int = 0


def styles_of(root: etree._Element | None) -> dict[str, Style]:
    """Give the styles of a document by their identifiers."""
    if root is None:
        return {}
    elements = {each.get(f"{WORD}styleId", ""): each for each in root.iter(f"{WORD}style")}
    return {key: _style(each, elements) for key, each in elements.items()}


def _style(element: etree._Element, elements: dict[str, etree._Element]) -> Style:
    """Give what a style says, or else the style it is based on."""
    each: etree._Element | None = element
    for _ in range(LONGEST_CHAIN):
        if each is None:
            break
        found = _own(each)
        if found is not None:
            return found
        based = each.find(f"{WORD}basedOn")
        each = elements.get(based.get(f"{WORD}val", "")) if based is not None else None
    return Style()


def _own(element: etree._Element) -> Style | None:
    named = element.find(f"{WORD}name")
    name = named.get(f"{WORD}val", "").lower() if named is not None else ""
    if name in ("title", "subtitle"):
        return Style(Role.HEADING, 1)
    if name == "caption":
        return Style(Role.CAPTION)
    if name.startswith(("footnote text", "endnote text")):
        return Style(Role.NOTE)
    if name.startswith("heading ") and name[8:].isdecimal():
        return Style(Role.HEADING, int(name[8:]))
    level = outline_level(element.find(f"{WORD}pPr"))
    if level:
        return Style(Role.HEADING, level)
    if name.startswith("list") or element.find(f"{WORD}pPr/{WORD}numPr") is not None:
        return Style(Role.LIST_ITEM)
    return None


def outline_level(properties: etree._Element | None) -> int:
    """Give the level of heading that paragraph properties set, counted from 1; 0 for none."""
    found = properties.find(f"{WORD}outlineLvl") if properties is not None else None
    value = found.get(f"{WORD}val", "") if found is not None else ""
    return int(value) + 1 if value.isdecimal() and int(value) < BODY_TEXT else 0
