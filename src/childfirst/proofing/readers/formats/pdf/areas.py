"""Areas of a page that rules or grounds show to be tables, whatever stands in their cells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.page import Box, Page, Rule, Word
from childfirst.proofing.readers.formats.pdf.rough_lines import middle, rough_lines, runs_of
from childfirst.proofing.readers.formats.pdf.rules import whole_rules

FLUSH = 3.0  # points within which the ends of two rules stand over each other
SAME = 2.0  # points between rules that are one, or that touch
FEWEST_RUNGS = 3  # rules below each other, with a row between each two
MOST_LINES = 12  # of a row of a table: columns of a page have more
MOST_OF_ONE = 2  # of a row of a single cell, as one that names those below
CROSSED = 0.6  # of the height of a table that rules between two of its columns run down


@dataclass(frozen=True)
class Area:
    """The edges of a table in points, and the heights of the rules between its rows."""

    left: float
    top: float
    right: float
    bottom: float
    rungs: tuple[float, ...]

    def holds(self, left: float, top: float, right: float, bottom: float) -> bool:
        """Say whether the middle of something stands within the area."""
        across, down = (left + right) / 2, (top + bottom) / 2
        return self.left <= across <= self.right and self.top <= down <= self.bottom


def areas_of(page: Page) -> list[Area]:
    """Give the areas of a page, the largest of those that lie within each other.

    A table has three level rules or edges of grounds of one length below each other, and columns.
    """
    edges = [*whole_rules(page.rules), *_edges_of(page.boxes)]
    made = [area for ladder in _ladders(edges) for area in _tables_in(ladder, page)]
    made.sort(key=lambda each: (each.top - each.bottom) * (each.right - each.left))
    kept: list[Area] = []
    for area in made:
        inside = (area.left, area.top, area.right, area.bottom)
        if not any(each.holds(*inside) for each in kept):
            kept.append(area)
    return kept


def _edges_of(boxes: tuple[Box, ...]) -> list[Rule]:
    """Give the upper and lower edges of grounds, those of cells beside each other as one."""
    tops = [Rule(box.left, box.top, box.right, box.top) for box in boxes]
    bottoms = [Rule(box.left, box.bottom, box.right, box.bottom) for box in boxes]
    return [*whole_rules(tuple(tops)), *whole_rules(tuple(bottoms))]


def _ladders(edges: list[Rule]) -> Iterator[Area]:
    """Give the edges of one length that stand below each other."""
    alike: dict[tuple[int, int], list[Rule]] = defaultdict(list)
    for edge in edges:
        place = (round(edge.left / FLUSH), round(edge.right / FLUSH))
        around = ((place[0] + a, place[1] + b) for a in (0, -1, 1) for b in (0, -1, 1))
        alike[next((each for each in around if each in alike), place)].append(edge)
    for rungs in alike.values():
        tops = sorted(each.top for each in rungs)
        heights = [tops[0], *(b for a, b in pairwise(tops) if b - a > SAME)]
        left, right = min(each.left for each in rungs), max(each.right for each in rungs)
        yield Area(left, heights[0], right, heights[-1], tuple(heights))


def _tables_in(ladder: Area, page: Page) -> Iterator[Area]:
    """Give the tables between rungs: what stands between two of them is text where it is long."""
    if len(ladder.rungs) < FEWEST_RUNGS:
        return
    words = [w for w in page.words if ladder.holds(w.left, w.top, w.right, w.bottom)]
    rows = _rows(ladder, words)
    first = 0
    for at in range(len(rows) + 1):
        if at < len(rows) and _may_be_row(rows[at]):
            continue
        rungs = ladder.rungs[first : at + 1]
        if len(rungs) >= FEWEST_RUNGS:
            area = Area(ladder.left, rungs[0], ladder.right, rungs[-1], rungs)
            filled = [row for row in rows[first:at] if row]
            enough = len(filled) >= FEWEST_RUNGS - 1
            if enough and (_is_ruled(area, page) or _has_columns(filled)):
                yield area
        first = at + 1


def _rows(area: Area, words: list[Word]) -> list[list[list[Word]]]:
    """Give the lines between each two rungs."""
    rows: list[list[Word]] = [[] for _ in pairwise(area.rungs)]
    for word in words:
        at = sum(rung < middle(word) for rung in area.rungs) - 1
        rows[min(max(at, 0), len(rows) - 1)].append(word)
    return [rough_lines(row) for row in rows]


def _may_be_row(lines: list[list[Word]]) -> bool:
    """Say whether lines may be a row: few of them, or some of them with several cells."""
    several = any(len(runs_of(line)) > 1 for line in lines)
    return len(lines) <= (MOST_LINES if several else MOST_OF_ONE)


def _is_ruled(area: Area, page: Page) -> bool:
    """Say whether rules run down between columns of an area."""
    runs: dict[int, float] = defaultdict(float)
    for rule in page.rules:
        inside = area.left + FLUSH < rule.left < area.right - FLUSH
        if not rule.level and inside:
            shared = min(rule.bottom, area.bottom) - max(rule.top, area.top)
            runs[round(rule.left / SAME)] += max(shared, 0.0)
    return any(height >= CROSSED * (area.bottom - area.top) for height in runs.values())


def _has_columns(rows: list[list[list[Word]]]) -> bool:
    """Say whether most rows of an area have more than one run of words beside each other."""
    several = [any(len(runs_of(line)) > 1 for line in row) for row in rows]
    return sum(several) * 2 > len(several)
