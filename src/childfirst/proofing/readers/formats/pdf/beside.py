"""Whether what stands to the left and the right of a gutter is read one after the other."""

from __future__ import annotations

from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.areas import Area
from childfirst.proofing.readers.formats.pdf.page import Box, Rule
from childfirst.proofing.readers.formats.pdf.rough_lines import GUTTER, middle
from childfirst.proofing.readers.formats.pdf.rules import own_rules
from childfirst.proofing.readers.formats.pdf.sides import Side, level

ROWS = 0.4  # of the lines of a side: where more stand level with the other side's, they are rows
ALL = 0.8  # of them: what no chance brings about
FEWEST = 2  # lines of a side
FEWEST_OF_OWN = 3  # lines of a side that only its distance tells to be no cells
FEWEST_ROWS = 4  # of two tables that only their labels and a wide gap tell apart
WIDER = 1.5  # times the widest gap within two tables that the gap between them is wide
AROUND = 24.0  # points around the words of a table within which it is drawn
OWN = 0.8  # of the words of a side that stand in a table of its own
LARGE = 1.3  # times the height of its words that a number of a tile has


def are_columns(left: Side, right: Side, rules: list[Rule]) -> bool:
    """Say whether two sides are text all over, or tables with their own rules."""
    own = [own_rules(side.words, rules) for side in (left, right)]
    return all(
        _outside(side, mine).is_text or _is_ruled(side, mine)
        for side, mine in zip((left, right), own, strict=True)
    )


def stand_beside(left: Side, right: Side, areas: list[Area], boxes: tuple[Box, ...]) -> bool:
    """Say whether two sides are things of their own, by any sign that no rows of a table show.

    The right side has a caption; a box is drawn around one; each is a table with its own labels;
    or one is running text, and what stands by it is not level with its lines as cells are.
    """
    if min(len(left.lines), len(right.lines)) < FEWEST or _are_cells(left, right):
        return False
    even = level(left, right)
    if right.has_caption or _are_boxed(left, right, boxes, even):
        return True
    if left.tells and right.tells and even <= ROWS:
        return True
    if not right.is_led_by_words and even > (ALL if left.flows else ROWS):
        return False
    own = [_own_area(side, areas) for side in (left, right)]
    if left.is_table and right.is_table:
        return any(own) or even <= ROWS or _is_wide(left, right)
    if all(own):
        return right.is_led_by_words
    if left.flows or (right.flows and even < ALL):
        return True
    enough = min(len(left.lines), len(right.lines)) >= FEWEST_OF_OWN
    return enough and even <= ROWS and (any(own) or right.is_table)


def _are_cells(left: Side, right: Side) -> bool:
    """Say whether each paragraph of one side has one line of the other by it, as cells have."""
    for side, other in ((left, right), (right, left)):
        blocks = side.blocks
        if len(blocks) < FEWEST or len(blocks) == len(side.lines):
            continue
        held = [sum(top <= each <= bottom for each in other.heights) for top, bottom in blocks]
        if all(held) and len(other.lines) <= FEWEST * len(blocks):
            return True
    return False


def _are_boxed(left: Side, right: Side, boxes: tuple[Box, ...], even: float) -> bool:
    """Say whether one side stands in a box of its own that is neither a cell nor a tile."""
    inside = [_boxes_around(side, boxes) for side in (left, right)]
    if all(inside):
        return not any(_is_tile(side) for side in (left, right))
    return any(inside) and even < ALL


def _boxes_around(side: Side, boxes: tuple[Box, ...]) -> bool:
    """Say whether all words of a side stand in boxes no wider than it, each of several lines."""
    near = [
        box
        for box in boxes
        if side.left - 3 * GUTTER <= box.left <= side.left + 1
        and side.right - 1 <= box.right <= side.right + 6 * GUTTER
        and sum(box.top <= each <= box.bottom for each in side.heights) >= FEWEST
    ]
    return bool(near) and all(
        any(box.left <= word.left and box.top <= middle(word) <= box.bottom for box in near)
        for word in side.words
    )


def _is_tile(side: Side) -> bool:
    """Say whether a side is a large number and its words."""
    heights = [max(word.height for word in line) for line in side.lines]
    least = min(heights)
    return any(
        line[0].text.strip("£+-−▲▼↑↓<>~")[:1].isdecimal() and height >= LARGE * least
        for line, height in zip(side.lines, heights, strict=True)
    )


def _own_area(side: Side, areas: list[Area]) -> bool:
    """Say whether most words of a side stand in tables that are drawn within it."""
    own = [
        a for a in areas if side.left - 3 * GUTTER <= a.left and a.right <= side.right + 3 * GUTTER
    ]
    held = [
        any(area.holds(word.left, word.top, word.right, word.bottom) for area in own)
        for word in side.words
    ]
    return sum(held) >= OWN * len(held)


def _is_wide(left: Side, right: Side) -> bool:
    """Say whether two tables with different labels in all their rows stand well apart."""
    if min(len(set(left.rows)), len(set(right.rows))) < FEWEST_ROWS:
        return False
    gaps = [
        after.left - before.right
        for side in (left, right)
        for runs in side.runs
        for before, after in pairwise(runs)
    ]
    return right.left - left.right >= WIDER * min(gaps, default=GUTTER)


def _outside(side: Side, own: list[Rule]) -> Side:
    """Give the lines of a side that stand in no table of its own."""
    if not own:
        return side
    lines = zip(side.lines, side.heights, strict=True)
    return Side([line for line, each in lines if not own[0].top <= each <= own[-1].top])


def _is_ruled(side: Side, own: list[Rule]) -> bool:
    """Say whether a side is, most of it, a table with rules of its own."""
    return bool(own) and len(_outside(side, own).words) * 2 < len(side.words)
