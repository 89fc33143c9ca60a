"""Columns of a page, told apart by the gutter that no word crosses and by what stands beside it."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from childfirst.proofing.readers.formats.pdf.areas import Area
from childfirst.proofing.readers.formats.pdf.beside import are_columns, stand_beside
from childfirst.proofing.readers.formats.pdf.page import Box, Page, Rule, Word
from childfirst.proofing.readers.formats.pdf.rough_lines import (
    GUTTER,
    Run,
    middle,
    rough_lines,
    runs_of,
)
from childfirst.proofing.readers.formats.pdf.rows_beside import halves_of, rows_around
from childfirst.proofing.readers.formats.pdf.rules import whole_rules
from childfirst.proofing.readers.formats.pdf.sides import FEWEST_LINES, Side
from childfirst.proofing.readers.formats.pdf.white import white_strips

INDENT = 30.0  # points that lines of a list stand to the right of their column's edge
GRAIN = 3.0  # points within which gaps of several lines are one gutter
MOST_TRIED = 4  # gutters of a region, and stretches beside each
DEEPEST = 6  # parts of a page within each other
Band = tuple[float, float]
"""The top and bottom of a stretch of a page."""


@dataclass(frozen=True)
class _Drawn:
    """What is drawn on a page: level rules, tables, boxes."""

    rules: list[Rule]
    areas: list[Area]
    boxes: tuple[Box, ...]


def columns_of_page(page: Page, areas: list[Area]) -> list[list[Word]]:
    """Give the words of a page in parts that are read one after the other.

    A page where nothing stands beside anything else is one part. Tables are left whole.
    """
    drawn = _Drawn(whole_rules(page.rules), areas, page.boxes)
    return _parts(list(page.words), drawn, DEEPEST)


def _parts(words: list[Word], drawn: _Drawn, depth: int) -> list[list[Word]]:
    if depth == 0 or len(words) < FEWEST_LINES:
        return [words] if words else []
    lines = rough_lines(words)
    runs = [runs_of(line) for line in lines]
    heights = [middle(line[0]) for line in lines]
    tried = [
        (gutter, widely, band)
        for gutter, widely in _gutters(lines, runs)
        for band in _bands(words, runs, drawn, gutter)
    ]
    for gutter, widely, band in sorted(tried, key=lambda each: each[2][0] - each[2][1]):
        start, stop = (bisect(heights, edge) for edge in band)
        halves = [halves_of(line, gutter) for line in lines[start:stop]]
        above, below = rows_around(halves)
        halves = halves[above : len(halves) - below]
        left, right = (Side([each[at] for each in halves if each[at]]) for at in (0, 1))
        if left.lines and right.lines and _are_apart(left, right, drawn, widely=widely):
            before = [word for line in lines[: start + above] for word in line]
            after = [word for line in lines[stop - below :] for word in line]
            inside = (before, left.words, right.words, after)
            return [made for part in inside for made in _parts(part, drawn, depth - 1)]
    return [words]


def _are_apart(left: Side, right: Side, drawn: _Drawn, *, widely: bool) -> bool:
    if widely and are_columns(left, right, drawn.rules):
        return True
    return stand_beside(left, right, drawn.areas, drawn.boxes)


def _gutters(lines: list[list[Word]], runs: list[list[Run]]) -> list[tuple[float, bool]]:
    """Give the places before the left edge that most lines share, commonest first.

    A line begins after a gap, or where nothing stands to its left; where many do so after
    bullets, the gutter is before the bullets. What begins there by chance, as a title set in
    the middle does, is no bullet: then the place itself is tried, but (False) for text only.
    After them come the strips of white that many lines leave.
    """
    margin = min(line[0].left for line in lines) + GUTTER
    starts = Counter(
        int((run.left - GRAIN) / GRAIN) for each in runs for run in each if run.left > margin
    )
    often = [(place, times + starts[place + 1]) for place, times in starts.items()]
    ranked = sorted(often, key=lambda each: (-each[1], each[0]))
    found = [place for place, times in ranked[:MOST_TRIED] if times >= FEWEST_LINES]
    indents = [[at for at in starts if 0 <= place - at <= INDENT / GRAIN] for place in found]
    least = list(dict.fromkeys(min(each) * GRAIN for each in indents))
    shared = [(gutter, True) for gutter in least] + [(at * GRAIN, False) for at in found]
    return shared + [(each, False) for each in white_strips(runs)]


def _bands(words: list[Word], runs: list[list[Run]], drawn: _Drawn, gutter: float) -> list[Band]:
    """Give the stretches in which nothing crosses a gutter, the tallest first.

    A rule below a title, or above a note, crosses it; so do those between the rows of a table.
    """
    half = median(word.height for word in words) / 2
    first, last = min(word.top for word in words) - 1, max(word.bottom for word in words) + 1
    across = [run.words[0] for each in runs for run in each if run.left < gutter < run.right]
    crossing = [(middle(word) + half, middle(word) - half) for word in across]
    spans = (r for r in drawn.rules if r.left + GUTTER < gutter < r.right - GUTTER)
    crossing += [(rule.top, rule.top) for rule in spans]
    tables = (a for a in drawn.areas if a.left + GUTTER < gutter < a.right - GUTTER)
    crossing += [(area.bottom, area.top) for area in tables]
    within = sorted(each for each in crossing if first < each[0] and each[1] < last)
    edges = [(first, first), *within, (last, last)]
    stretches = [(above[0], below[1]) for above, below in pairwise(edges)]
    tallest = sorted(stretches, key=lambda each: each[0] - each[1])[:MOST_TRIED]
    return [each for each in tallest if each[1] - each[0] > FEWEST_LINES * half]
