"""Where in a Word document a piece of read text stands: the runs that hold it."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from childfirst.proofing.readers.formats.word.styles import WORD
from childfirst.proofing.readers.formats.word.text import runs_of, text_of_run

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True)
class Sign:
    """A character of a paragraph: the run it is in, and where in the text of the run."""

    text: str
    run: etree._Element
    at: int


def runs_at(
    paragraphs: list[etree._Element], text: str, start: int, end: int
) -> tuple[etree._Element, etree._Element] | None:
    """Give the first and the last run of a piece of text, cut so that they hold no more.

    `text` is what was read from the paragraphs, without the spaces and marks that reading
    leaves out. Runs with anything but text in them stay whole. None where nothing is found.
    """
    signs = _signs(paragraphs)
    found: list[Sign | None] = []
    at = 0
    for letter in text:
        here = at
        while here < len(signs) and signs[here].text != letter:
            here += 1
        if here < len(signs) and not letter.isspace():
            found.append(signs[here])
            at = here + 1
        else:
            found.append(None)
    inside = [sign for sign in found[start:end] if sign is not None]
    if not inside:
        return None
    first, last = inside[0], inside[-1]
    after = _cut(last.run, last.at + 1)
    begun = _cut(first.run, first.at)
    same = first.run is last.run
    return begun[1], begun[1] if same else after[0]


def _signs(paragraphs: list[etree._Element]) -> list[Sign]:
    return [
        Sign(letter, run, at)
        for paragraph in paragraphs
        for run in runs_of(paragraph)
        for at, letter in enumerate(text_of_run(run))
    ]


def _cut(run: etree._Element, at: int) -> tuple[etree._Element, etree._Element]:
    """Cut a run in two before a character; the same run twice where there is nothing to cut."""
    texts = [each for each in run if each.tag != f"{WORD}rPr"]
    words = texts[0].text or "" if len(texts) == 1 and texts[0].tag == f"{WORD}t" else ""
    if not 0 < at < len(words):
        return run, run
    later = deepcopy(run)
    run.addnext(later)
    for each, part in ((run, words[:at]), (later, words[at:])):
        holder = each.find(f"{WORD}t")
        if holder is not None:
            holder.text = part
            holder.set(SPACE, "preserve")
    return run, later
