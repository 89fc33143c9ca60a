"""The columns of a run of lines: where no cell stands, or where rules run down."""

from __future__ import annotations

from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.lines import PageLine, Stretch
from childfirst.proofing.readers.formats.pdf.page import Rule
from childfirst.proofing.readers.formats.pdf.values import is_value

LEAST_GAP = 2.0  # points between two columns
SAME_RULE = 1.5  # points between rules that are one, drawn for each cell by itself
TALL = 0.6  # of the height of a table that rules between two of its columns run down
FEWEST_INSIDE = 1
ALIGNED = 0.5  # points between the edges of two cells that stand flush
Edges = list[tuple[float, float]]


def has_values(line: PageLine) -> bool:
    """Say whether a cell of the line, other than its first, holds a value."""
    return any(is_value(each.text) for each in line.stretches[1:])


def columns_of(lines: list[PageLine]) -> Edges:
    """Give the left and right edge of each column of a table, from the lines with values."""
    body = [line for line in lines if has_values(line)]
    body = body or [line for line in lines if len(line.stretches) > 1]
    most = max((len(line.stretches) for line in body), default=0)
    full = [line for line in body if len(line.stretches) * 3 >= most * 2] or body
    edges = _parted(sorted((each.left, each.right) for line in full for each in line.stretches))
    for line in lines:
        if len(line.stretches) * 3 >= len(edges) * 2:
            edges = _widened(edges, line)
    return edges


def _parted(spans: Edges) -> Edges:
    """Give spans that lie over each other as one."""
    edges: Edges = []
    for left, right in spans:
        if edges and left - edges[-1][1] < LEAST_GAP:
            edges[-1] = (edges[-1][0], max(edges[-1][1], right))
        else:
            edges.append((left, right))
    return edges


def ruled_columns(lines: list[PageLine], rules: tuple[Rule, ...]) -> Edges | None:
    """Give the columns that rules down the table part; None where there are no such rules."""
    top, bottom = lines[0].top, lines[-1].bottom
    left, right = min(each.left for each in lines), max(each.right for each in lines)
    runs: dict[float, float] = {}
    for rule in sorted((each for each in rules if not each.level), key=lambda each: each.left):
        place = next((x for x in runs if abs(x - rule.left) < SAME_RULE), rule.left)
        shared = min(rule.bottom, bottom) - max(rule.top, top)
        runs[place] = runs.get(place, 0.0) + max(shared, 0.0)
    tall = sorted(x for x, height in runs.items() if height >= TALL * (bottom - top))
    inside = [x for x in tall if left + LEAST_GAP < x < right - LEAST_GAP]
    if len(inside) < FEWEST_INSIDE:
        return None
    before = max((x for x in tall if x <= left + LEAST_GAP), default=left)
    after = min((x for x in tall if x >= right - LEAST_GAP), default=right)
    parted = list(pairwise([before, *inside, after]))
    return [edge for ruled in parted for edge in _within(ruled, lines)]


def _within(ruled: tuple[float, float], lines: list[PageLine]) -> Edges:
    """Give the columns between two rules: one, unless most lines have several cells there."""
    body = [line for line in lines if has_values(line)]
    held = [[each for each in line.stretches if ruled[0] < each.middle < ruled[1]] for line in body]
    several = sum(len(each) > 1 for each in held)
    if several * 2 <= sum(bool(each) for each in held):
        return [ruled]
    return _parted(sorted((each.left, each.right) for line in held for each in line))


def _widened(edges: Edges, line: PageLine) -> Edges:
    """Give the columns as wide as their headings, where these stand over one column each."""
    made = list(edges)
    for each in line.stretches:
        over = [at for at, edge in enumerate(edges) if edge[0] < each.right and each.left < edge[1]]
        if len(over) != 1:
            continue
        at = over[0]
        wide = (min(made[at][0], each.left), max(made[at][1], each.right))
        before = made[at - 1][1] if at else wide[0] - LEAST_GAP
        after = made[at + 1][0] if at + 1 < len(made) else wide[1] + LEAST_GAP
        if wide[0] - before >= LEAST_GAP <= after - wide[1]:
            made[at] = wide
    return made


def column_at(edges: Edges, stretch: Stretch) -> int:
    """Give the column of a cell: the one it shares most with, else the nearest.

    One that lies over several is of the last of them where it ends with that one and begins with
    none, or is a single small word, too long for a narrow column of numbers; else of the first.
    """
    shared = [min(stretch.right, right) - max(stretch.left, left) for left, right in edges]
    best = max(range(len(edges)), key=lambda at: (min(shared[at], 0.0), -at))
    if shared[best] <= 0:
        return best
    first = next(at for at, each in enumerate(shared) if each > 0)
    widest = max(range(len(edges)), key=lambda at: shared[at])
    crossed = [at for at, each in enumerate(shared) if each > LEAST_GAP]
    if len(crossed) < 2:
        return widest
    word = stretch.text.isalpha() and stretch.text.islower()
    begins = not word and any(abs(edges[at][0] - stretch.left) < ALIGNED for at in crossed)
    ends = abs(edges[crossed[-1]][1] - stretch.right) < ALIGNED
    return crossed[-1] if ends and not begins else first
