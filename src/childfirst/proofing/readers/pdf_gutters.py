"""Columns of running text on a page, told apart by the gutter that no word crosses."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from statistics import mean, median

from childfirst.proofing.readers.pdf_process import Page, Rule, Word

GUTTER = 8.0  # points: the least width of a gap between two columns of text
GRAIN = 3.0  # points within which gaps of several lines are one gutter
MOST_TRIED = 4  # gutters of a region
FEWEST_LINES = 5  # of text on each side
FEWEST_WORDS = 3.5  # in a line of a column, on average: a column of a table has fewer
IN_WORDS = 0.7  # of what stands in a column of text has letters
FILLED = 0.55  # of its column that a usual line fills
DEEPEST = 4  # columns beside each other
FEWEST_RULES = 3  # of a table


def columns_of_text(page: Page) -> list[list[Word]]:
    """Give the words of a page in parts that are read one after the other.

    A page without columns of text is one part. Tables are left whole: their columns hold few
    words, or rules run across them.
    """
    return _parts(list(page.words), page.rules, DEEPEST)


def _parts(words: list[Word], rules: tuple[Rule, ...], depth: int) -> list[list[Word]]:
    if depth == 0:
        return [words]
    for gutter in _gutters(words):
        top, bottom = _band(words, rules, gutter)
        band = [word for word in words if top <= _middle(word) <= bottom]
        left = [word for word in band if word.right <= gutter]
        right = [word for word in band if word.left >= gutter]
        if all(_is_text(_outside_tables(side, rules)) for side in (left, right)):
            above = [word for word in words if _middle(word) < top]
            below = [word for word in words if _middle(word) > bottom]
            sides = [*_parts(left, rules, depth - 1), *_parts(right, rules, depth - 1)]
            rest = _parts(below, rules, depth - 1) if below else []
            return [part for part in (above, *sides, *rest) if part]
    return [words]


def _gutters(words: list[Word]) -> list[float]:
    """Give the places before the left edge that most lines share, commonest first.

    A line begins after a gap, or where nothing stands to its left.
    """
    margin = min((word.left for word in words), default=0.0) + GUTTER
    starts = Counter(
        int((word.left - GRAIN) / GRAIN)
        for line in _rough_lines(words)
        for at, word in enumerate(line)
        if word.left > margin and (not at or word.left - line[at - 1].right >= GUTTER)
    )
    often = [(place, times + starts[place + 1]) for place, times in starts.items()]
    ranked = sorted(often, key=lambda each: (-each[1], each[0]))
    return [place * GRAIN for place, times in ranked[:MOST_TRIED] if times >= FEWEST_LINES]


def _band(words: list[Word], rules: tuple[Rule, ...], gutter: float) -> tuple[float, float]:
    """Give the top and bottom of the tallest stretch in which nothing crosses a gutter.

    A rule below a title, or above a note, crosses it; so do those between the rows of a table.
    """
    half = median(word.height for word in words) / 2
    first, last = min(word.top for word in words) - 1, max(word.bottom for word in words) + 1
    crossing = [(_middle(w) + half, _middle(w) - half) for w in words if w.left < gutter < w.right]
    crossing += [(r.top, r.top) for r in rules if r.level and r.left < gutter < r.right]
    within = sorted(each for each in crossing if first < each[0] and each[1] < last)
    edges = [(first, first), *within, (last, last)]
    stretches = [(above[0], below[1]) for above, below in pairwise(edges)]
    return max(stretches, key=lambda each: each[1] - each[0])


def _outside_tables(words: list[Word], rules: tuple[Rule, ...]) -> list[Word]:
    """Give the words of a column that stand in no table with rules of its own."""
    if not words:
        return words
    left = min(word.left for word in words) - GUTTER
    right = max(word.right for word in words) + GUTTER
    own = sorted(r.top for r in rules if r.level and left <= r.left and r.right <= right)
    if len(set(own)) < FEWEST_RULES:
        return words
    return [word for word in words if not own[0] <= _middle(word) <= own[-1]]


def _is_text(words: list[Word]) -> bool:
    """Say whether words stand in full lines, as running text does."""
    lines = _rough_lines(words)
    if len(lines) < FEWEST_LINES:
        return False
    lettered = mean(any(c.isalpha() for c in word.text) for word in words)
    left, right = min(word.left for word in words), max(word.right for word in words)
    filled = median((line[-1].right - line[0].left) / (right - left) for line in lines)
    long = mean(len(line) for line in lines) >= FEWEST_WORDS
    return long and lettered >= IN_WORDS and filled >= FILLED


def _rough_lines(words: list[Word]) -> list[list[Word]]:
    """Give words whose middles are at one height, from left to right."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=_middle):
        if lines and _middle(word) - _middle(lines[-1][0]) < word.height / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda each: each.left) for line in lines]


def _middle(word: Word) -> float:
    return (word.top + word.bottom) / 2
