"""What Word has and the library has no words for: fields, bookmarks, links, descriptions."""

from __future__ import annotations

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph


def element(tag: str, /, **attributes: str) -> Any:
    """Make an element, such as `w:tblHeader`, with attributes of the same namespace."""
    made = OxmlElement(tag)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def add_field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """Add a field, such as `PAGE`, with what is shown until Word reckons it anew."""
    field = element("w:fldSimple", instr=f" {instruction} ")
    run = paragraph.add_run(shown)
    field.append(run._r)
    paragraph._p.append(field)


def add_caption(paragraph: Paragraph, kind: str, number: int, text: str) -> None:
    """Fill a caption: `Table 3. Text`, whose number Word reckons among its kind."""
    paragraph.add_run(f"{kind} ")
    add_field(paragraph, f"SEQ {kind} \\* ARABIC", f"{number}")
    paragraph.add_run(f". {text}")


def add_bookmark(paragraph: Paragraph, key: str, number: int) -> None:
    """Make a paragraph a place that links lead to; `number` is that of no other bookmark."""
    paragraph._p.insert(
        _after_properties(paragraph), element("w:bookmarkStart", id=f"{number}", name=place(key))
    )
    paragraph._p.append(element("w:bookmarkEnd", id=f"{number}"))


def add_link(paragraph: Paragraph, text: str, key: str, style: str) -> None:
    """Add words that lead to the bookmark of a key; `style` is the identifier of their look."""
    link = element("w:hyperlink", anchor=place(key), history="1")
    run = paragraph.add_run(text)
    run._r.style = style
    link.append(run._r)
    paragraph._p.append(link)


def place(key: str) -> str:
    """Name a bookmark: a letter first, no hyphen, at most forty letters, no two alike."""
    name = key.replace("-", "_")
    if len(name) > 40:
        name = f"{name[:31]}_{sum(ord(c) * (n + 1) for n, c in enumerate(key)):x}"[:40]
    return name


def describe_picture(paragraph: Paragraph, title: str, alternative: str) -> None:
    """Give the picture in a paragraph its text alternative."""
    for properties in paragraph._p.iter(qn("wp:docPr")):
        properties.set("descr", alternative)
        properties.set("title", title)


def _after_properties(paragraph: Paragraph) -> int:
    return 1 if paragraph._p.pPr is not None else 0
