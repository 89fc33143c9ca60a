"""Lines of text that head or foot its pages, such as `Annual report   Page 3`, and are no content.

A text that was taken from pages keeps them, in the middle of tables and of sentences.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from childfirst.proofing.readers.text.lines import Line, is_cells, is_flat_row

NUMBERED = re.compile(r"^(?P<before>\D*?)(?P<page>\d{1,3})(?P<after>(?: of \d{1,4})?\W*)$")
NUMBER_FIRST = re.compile(r"^(?P<before>\W*)(?P<page>\d{1,3})(?P<after>(?: {3,}| ?\|)\D.*)$")
CALLED = re.compile(r"\bpage\b|\|", re.IGNORECASE)
PAGE = 15  # lines: the least from the foot of one page to that of the next
FEWEST_WORDS = 3  # of a foot that is not called a page: `Step 2` is a heading
GOES_ON = (".", ":", ";", "?", "!")  # a line that ends with none of them is not the last


def without_running_lines(lines: list[Line]) -> list[Line]:
    """Give the lines without those that head or foot the pages.

    Where a table or a sentence goes on beyond one, the blank lines around it are left out as well.
    """
    running = _running(lines)
    left_out: set[int] = set()
    for at in sorted(running):
        left_out.add(at)
        before, after = _next(lines, running, at, -1), _next(lines, running, at, 1)
        if before >= 0 and after < len(lines) and _goes_on(lines[before], lines[after]):
            left_out |= set(range(before + 1, after))
    return [line for at, line in enumerate(lines) if at not in left_out]


def _running(lines: list[Line]) -> set[int]:
    """Give the positions of lines that stand alone, recur, and count the pages as they do."""
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, line in enumerate(lines):
        page = _page(line) if _stands_alone(lines, at) else None
        if page is not None:
            found[page[0]].append((at, page[1]))
    series = [each for each in found.values() if len(each) > 1 and _counts_pages(each)]
    return {at for each in series for at, _ in each}


def _page(line: Line) -> tuple[str, int] | None:
    """Give the words of a line that may foot a page, and the page it counts."""
    text = line.text.strip()
    split = re.sub(r"\b(?:19|20)\d\d\b", "year", text)
    match = NUMBERED.match(split) or NUMBER_FIRST.match(split)
    if match is None:
        return None
    words = f"{match['before']}#{match['after']}"
    telling = CALLED.search(words) or len(words.split()) > FEWEST_WORDS
    return (" ".join(words.split()), int(match["page"])) if telling else None


def _counts_pages(series: list[tuple[int, int]]) -> bool:
    return all(
        later - line >= PAGE and 0 < on - page <= max(1, (later - line) // PAGE)
        for (line, page), (later, on) in pairwise(series)
    )


def _stands_alone(lines: list[Line], at: int) -> bool:
    """Say whether blank lines, the edges of the text or of a page are around a line."""
    above = at == 0 or lines[at - 1].blank or lines[at].new_page
    below = at + 1 == len(lines) or lines[at + 1].blank or lines[at + 1].new_page
    return above and below and not lines[at].blank


def _next(lines: list[Line], running: set[int], at: int, step: int) -> int:
    """Give the next line with content up or down the text."""
    at += step
    while 0 <= at < len(lines) and (lines[at].blank or at in running):
        at += step
    return at


def _goes_on(before: Line, after: Line) -> bool:
    """Say whether a table or a sentence goes on from one page to the next."""
    if all(is_cells(each) or is_flat_row(each) for each in (before, after)):
        return any(c.isdigit() for c in after.text)
    return not before.text.rstrip().endswith(GOES_ON) and after.text.strip()[:1].islower()
