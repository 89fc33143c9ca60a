"""The characters of a Word paragraph as its reader sees them, run by run."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from childfirst.proofing.readers.formats.word.styles import WORD

COMPATIBLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
FALLBACK = f"{COMPATIBLE}Fallback"  # the same again for older programs
BOX = f"{WORD}txbxContent"  # read beside the paragraph that it hangs on
UNSEEN = {
    f"{WORD}del",  # taken out while changes are tracked
    f"{WORD}moveFrom",
    BOX,
    FALLBACK,
}
SIGNS = {
    f"{WORD}tab": "\t",
    f"{WORD}br": " ",
    f"{WORD}cr": " ",
    f"{WORD}noBreakHyphen": "-",
}
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
Run = etree._Element


def runs_of(element: etree._Element) -> Iterator[Run]:
    """Give the runs of a paragraph that can be seen, in order, inside links and fields too."""
    for child in element:
        if child.tag == f"{WORD}r":
            yield child
        elif child.tag not in UNSEEN and isinstance(child.tag, str):
            yield from runs_of(child)


def text_of_run(run: Run) -> str:
    """Give the characters of a run; none for hidden ones and for the figures of footnotes."""
    properties = run.find(f"{WORD}rPr")
    if properties is not None and _on(properties, "vanish"):
        return ""
    text = "".join(
        each.text or "" if each.tag == f"{WORD}t" else SIGNS.get(str(each.tag), "") for each in run
    )
    if properties is not None and text.strip().isdecimal():
        raised = properties.find(f"{WORD}vertAlign")
        if raised is not None and raised.get(f"{WORD}val") == "superscript":
            return ""
    return text


def text_of(paragraph: etree._Element) -> str:
    """Give the characters of a paragraph."""
    return "".join(text_of_run(run) for run in runs_of(paragraph))


def boxes_in(element: etree._Element) -> Iterator[etree._Element]:
    """Give the boxes of text that hang on a paragraph; those within a box are that box's."""
    if next(element.iter(BOX), None) is None:
        return
    for child in element:
        if child.tag == BOX:
            yield child
        elif child.tag != FALLBACK:
            yield from boxes_in(child)


def descriptions_in(paragraph: etree._Element) -> Iterator[str]:
    """Give the words that pictures have for those who cannot see them, where they tell a number."""
    boxes = {each for box in boxes_in(paragraph) for each in box.iter(DRAWING)}
    for each in paragraph.iter(DRAWING):
        if each in boxes:
            continue
        text = " ".join(each.get("descr", "").split())
        if any(sign.isdecimal() for sign in text):
            yield text


def is_bold(paragraph: etree._Element) -> bool:
    """Say whether every run that shows something is set in bold by itself."""
    seen = [run for run in runs_of(paragraph) if text_of_run(run).strip()]
    return bool(seen) and all(
        (properties := run.find(f"{WORD}rPr")) is not None and _on(properties, "b") for run in seen
    )


def _on(properties: etree._Element, name: str) -> bool:
    found = properties.find(f"{WORD}{name}")
    return found is not None and found.get(f"{WORD}val", "1") not in ("0", "false", "off", "none")
