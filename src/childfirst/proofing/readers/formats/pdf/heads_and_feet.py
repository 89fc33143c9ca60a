"""Lines that head or foot the pages of a PDF, whatever page they count, and are no content."""

from __future__ import annotations

import re
from collections import Counter

from childfirst.proofing.readers.formats.pdf.lines import PageLine, lines_of_page
from childfirst.proofing.readers.formats.pdf.page import Page

AT_EDGE = 3  # lines at the top or bottom of a page that may head or foot it
FEWEST = 2  # pages of which anything can be said
APART = 0.8  # heights of a line from one that heads two pages to the next line
REPEATED = 0.4  # of the pages: a line at the same height on so many heads or foots the pages


def lines_of_pages(pages: list[Page]) -> list[list[PageLine]]:
    """Give the lines of each page, without those that head or foot the pages.

    Of two pages only a line counts that stands apart from all others; where it does not count the
    pages, it is left on the first one, of which it may be the title.
    """
    found = [lines_of_page(page) for page in pages]
    two = len(pages) == FEWEST
    edges = [_alone(lines) if two else _at_edge(lines) for lines in found]
    kinds = [{k for line in edge for k in _kinds(line, at)} for at, edge in enumerate(edges)]
    seen = Counter(kind for each in kinds for kind in each)
    least = FEWEST if two else max(FEWEST + 1, REPEATED * len(pages))
    often = {kind for kind, times in seen.items() if times >= least}
    return [
        [
            each
            for each in lines
            if each not in edge or not _runs(_kinds(each, at) & often, first=two and not at)
        ]
        for at, (lines, edge) in enumerate(zip(found, edges, strict=True))
    ]


def _runs(kinds: set[tuple[int, str]], *, first: bool) -> bool:
    """Say whether a line runs through the pages; on the first of two it has to count them."""
    return any("#" in text for _, text in kinds) if first else bool(kinds)


def _alone(lines: list[PageLine]) -> list[PageLine]:
    """Give the first and last line of a page where they hold words and stand apart from others."""
    down = sorted(lines, key=lambda line: line.top)
    ends = [(down[0], down[1]), (down[-1], down[-2])] if len(down) > FEWEST else []
    return [
        line
        for line, other in ends
        if any(c.isalpha() for c in line.text)
        and max(other.top - line.bottom, line.top - other.bottom) > APART * line.height
    ]


def _at_edge(lines: list[PageLine]) -> list[PageLine]:
    """Give the lines at the top and the bottom of a page that are no rows of a table."""
    down = sorted(range(len(lines)), key=lambda at: lines[at].top)
    near = sorted({*down[:AT_EDGE], *down[-AT_EDGE:]})
    return [lines[at] for at in near if not _beside_row(lines, at)]


def _beside_row(lines: list[PageLine], at: int) -> bool:
    line = lines[at]
    return len(line.stretches) > 1 and any(
        len(other.stretches) > 1
        and max(other.top - line.bottom, line.top - other.bottom) < 2 * line.height
        for other in lines[max(at - 1, 0) : at + 2]
        if other is not line
    )


def _kinds(line: PageLine, page: int) -> set[tuple[int, str]]:
    """Give what a line has in common with those of other pages, whatever page it counts."""
    texts = {line.text}
    for found in (re.search(r"\d{1,4}", line.text), re.search(r"\d{1,4}(?=\D*$)", line.text)):
        if found:
            counted = f"#{int(found[0]) - page}"
            texts.add(line.text[: found.start()] + counted + line.text[found.end() :])
    return {(round(line.top), text) for text in texts}
