"""Words that the end of a line divided, put together: with their hyphen or without it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from childfirst.proofing.readers.formats.pdf.lines import PageLine, Stretch

DIVIDED = re.compile(r"(?<![^\W\d_]-)\b[a-z]{2,}-$|\b[A-Z][a-z]+-$")
BEGINS = re.compile(r"[a-z]+(?:-[a-z]+)*")
SOFT = "\u00ad"  # what a hyphen becomes that is there only because the line ends
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*(?!-$)")
FIRST_HALVES = frozenset(
    (
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "one", "two",
        "three", "four", "five", "six", "seven", "first", "second", "third", "non", "self", "co",
        "ex", "pre", "post", "multi", "cross", "well", "half", "part", "full", "long", "short",
        "mid", "anti", "semi", "pro", "low", "high", "over", "under", "out", "in",
    )
)  # fmt: skip
NEXT = 3  # lines below in which the other half of a cell's word may begin


def with_soft_hyphens(pages: list[list[PageLine]]) -> list[list[PageLine]]:
    """Give the lines of pages with SOFT for each hyphen that only the end of its line explains.

    One keeps its hyphen where the document writes it so elsewhere, or where its first half is a
    word by itself and the whole is none that the document has.
    """
    every = [line for lines in pages for line in lines]
    written = {word for line in every for word in WORD.findall(line.text.lower())}
    return [list(_softened(lines, written)) for lines in pages]


def text_of(line: PageLine) -> str:
    """Give the text of a line that is not divided into cells: SOFT stands only at its end."""
    return line.text[:-1].replace(SOFT, "-") + line.text[-1:]


def put_together(before: str, after: str) -> str:
    """Give two lines of one text as one: a word goes on after a hyphen, others after a space."""
    if before.endswith(SOFT):
        return before.removesuffix(SOFT) + after
    if before.endswith("-") and before[-2:-1].isalnum():
        return before + after
    return f"{before} {after}".strip()


def _softened(lines: list[PageLine], written: set[str]) -> Iterator[PageLine]:
    for at, line in enumerate(lines):
        made = tuple(
            replace(each, text=each.text[:-1] + SOFT)
            if _is_soft(each, lines[at + 1 : at + 1 + NEXT], written)
            else each
            for each in line.stretches
        )
        yield line if made == line.stretches else replace(line, stretches=made)


def _is_soft(stretch: Stretch, below: list[PageLine], written: set[str]) -> bool:
    first = DIVIDED.search(stretch.text)
    if first is None or not below:
        return False
    under = (each for line in below for each in line.stretches if _overlap(stretch, each))
    second = BEGINS.match(next(under, below[0].stretches[0]).text)
    return second is not None and _is_one_word(first[0][:-1].lower(), second[0], written)


def _is_one_word(first: str, second: str, written: set[str]) -> bool:
    if first + second in written:
        return True
    return not (f"{first}-{second}" in written or first in FIRST_HALVES or first in written)


def _overlap(one: Stretch, other: Stretch) -> bool:
    return one.left < other.right and other.left < one.right
