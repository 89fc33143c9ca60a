"""Lines that head or foot the pages of a PDF, whatever page they count, and are no content."""

from __future__ import annotations

import re
from collections import Counter

from childfirst.proofing.readers.formats.pdf.lines import PageLine, lines_of_page
from childfirst.proofing.readers.formats.pdf.page import Page

AT_EDGE = 3  # lines at the top or bottom of a page that may head or foot it
REPEATED = 0.4  # of the pages: a line at the same height on so many heads or foots the pages


def lines_of_pages(pages: list[Page]) -> list[list[PageLine]]:
    """Give the lines of each page, without those that head or foot the pages."""
    found = [lines_of_page(page) for page in pages]
    edges = [_at_edge(lines) for lines in found]
    kinds = [{k for line in edge for k in _kinds(line, at)} for at, edge in enumerate(edges)]
    seen = Counter(kind for each in kinds for kind in each)
    least = max(3, REPEATED * len(pages))
    often = {kind for kind, times in seen.items() if times >= least}
    return [
        [each for each in lines if each not in edge or not often & _kinds(each, at)]
        for at, (lines, edge) in enumerate(zip(found, edges, strict=True))
    ]


def _at_edge(lines: list[PageLine]) -> list[PageLine]:
    """Give the lines at the top and the bottom of a page that are no rows of a table."""
    near = [*range(min(AT_EDGE, len(lines))), *range(max(len(lines) - AT_EDGE, 0), len(lines))]
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
