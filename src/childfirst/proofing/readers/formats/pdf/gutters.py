"""Columns of running text on a page, told apart by the gutter that no word crosses."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import median

from childfirst.proofing.readers.formats.pdf.page import Page, Rule, Word
from childfirst.proofing.readers.formats.pdf.rough_lines import middle, rough_lines
from childfirst.proofing.readers.formats.pdf.rules import whole_rules
from childfirst.proofing.readers.formats.pdf.sides import (
    FEWEST_LINES,
    GUTTER,
    are_columns,
    both_tell,
    sides_of,
    without_rows,
)

INDENT = 30.0  # points that lines of a list stand to the right of their column's edge
GRAIN = 3.0  # points within which gaps of several lines are one gutter
MOST_TRIED = 4  # gutters of a region, and stretches beside each
DEEPEST = 5  # parts of a page within each other
Band = tuple[float, float]
"""The top and bottom of a stretch of a page."""


def columns_of_text(page: Page) -> list[list[Word]]:
    """Give the words of a page in parts that are read one after the other.

    A page without columns of text is one part. Tables are left whole: their columns hold few
    words, or rules run across them.
    """
    return _parts(list(page.words), whole_rules(page.rules), DEEPEST)


def _parts(words: list[Word], rules: list[Rule], depth: int) -> list[list[Word]]:
    if depth == 0:
        return [words]
    for gutter, widely in _gutters(words):
        for top, bottom in _bands(words, rules, gutter):
            top, bottom = without_rows(words, gutter, top, bottom)
            left, right = sides_of(words, gutter, top, bottom)
            if (widely and are_columns(left, right, rules)) or both_tell(left, right):
                above = [word for word in words if middle(word) < top]
                below = [word for word in words if middle(word) > bottom]
                parts = [each for each in (above, left, right, below) if each]
                return [words for part in parts for words in _parts(part, rules, depth - 1)]
    return [words]


def _gutters(words: list[Word]) -> list[tuple[float, bool]]:
    """Give the places before the left edge that most lines share, commonest first.

    A line begins after a gap, or where nothing stands to its left; where many do so after
    bullets, the gutter is before the bullets. What begins there by chance, as a title set in
    the middle does, is no bullet: then the place itself is tried, but (False) for text only.
    """
    margin = min((word.left for word in words), default=0.0) + GUTTER
    starts = Counter(
        int((word.left - GRAIN) / GRAIN)
        for line in rough_lines(words)
        for at, word in enumerate(line)
        if word.left > margin and (not at or word.left - line[at - 1].right >= GUTTER)
    )
    often = [(place, times + starts[place + 1]) for place, times in starts.items()]
    ranked = sorted(often, key=lambda each: (-each[1], each[0]))
    found = [place for place, times in ranked[:MOST_TRIED] if times >= FEWEST_LINES]
    indents = [[at for at in starts if 0 <= place - at <= INDENT / GRAIN] for place in found]
    least = list(dict.fromkeys(min(each) * GRAIN for each in indents))
    return [(gutter, True) for gutter in least] + [(at * GRAIN, False) for at in found]


def _bands(words: list[Word], rules: list[Rule], gutter: float) -> list[Band]:
    """Give the stretches in which nothing crosses a gutter, the tallest first.

    A rule below a title, or above a note, crosses it; so do those between the rows of a table.
    """
    half = median(word.height for word in words) / 2
    first, last = min(word.top for word in words) - 1, max(word.bottom for word in words) + 1
    crossing = [(middle(w) + half, middle(w) - half) for w in words if w.left < gutter < w.right]
    spans = (r for r in rules if r.left + GUTTER < gutter < r.right - GUTTER)
    crossing += [(rule.top, rule.top) for rule in spans]
    within = sorted(each for each in crossing if first < each[0] and each[1] < last)
    edges = [(first, first), *within, (last, last)]
    stretches = [(above[0], below[1]) for above, below in pairwise(edges)]
    tallest = sorted(stretches, key=lambda each: each[0] - each[1])[:MOST_TRIED]
    return [each for each in tallest if each[1] - each[0] > FEWEST_LINES * half]
