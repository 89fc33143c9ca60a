"""Whether two sides of a page are columns, of text or of tables, to be read one after the other."""

from __future__ import annotations

from collections import Counter
from statistics import mean, median

from childfirst.proofing.readers.formats.pdf.page import Rule, Word
from childfirst.proofing.readers.formats.pdf.rough_lines import middle, rough_lines
from childfirst.proofing.readers.formats.pdf.rules import own_rules

GUTTER = 8.0  # points: the least width of a gap between two columns of text
FEWEST_LINES = 5  # of text on each side
FEWEST_WORDS = 3.5  # in a line of a column, on average: a column of a table has fewer
IN_WORDS = 0.7  # of what stands in a column of text has letters
FILLED = 0.55  # of its column that a usual line fills
FEWEST_ROWS = 3  # of a table above or below columns
RUNNING = 0.7  # of its column that a line of running text fills at the least
LEVEL = 1.5  # points within which two lines stand at one height, as the cells of a row do
ROWS = 0.4  # of the lines of a side: where more stand level with the other side's, they are rows


def are_columns(left: list[Word], right: list[Word], rules: list[Rule]) -> bool:
    """Say whether two sides are read one after the other: text, or tables with their own rules."""
    own = [own_rules(side, rules) for side in (left, right)]
    return all(
        _is_text(_outside(side, mine)) or _is_table(side, mine)
        for side, mine in zip((left, right), own, strict=True)
    )


def both_tell(left: list[Word], right: list[Word]) -> bool:
    """Say whether two sides are columns of text in which tables stand as well, without rules."""
    return _tells(left) and _tells(right) and not _are_rows(left, right)


def _tells(words: list[Word]) -> bool:
    """Say whether lines that begin at one edge are running text, whatever else stands there."""
    lines = rough_lines(words)
    width = max((w.right for w in words), default=0) - min((w.left for w in words), default=0)
    full = [line for line in lines if line[-1].right - line[0].left >= RUNNING * width]
    running = [line for line in full if len(line) > FEWEST_WORDS and _lettered(line) >= IN_WORDS]
    edges = Counter(round(line[0].left / LEVEL) for line in running)
    return max((edges[at] + edges[at + 1] for at in edges), default=0) >= FEWEST_LINES


def _are_rows(left: list[Word], right: list[Word]) -> bool:
    """Say whether the lines of two sides stand level with each other, as those of a table do."""
    heights = [[middle(line[0]) for line in rough_lines(side)] for side in (left, right)]
    fewer, more = sorted(heights, key=len)
    level = [any(abs(each - other) < LEVEL for other in more) for each in fewer]
    return mean(level) > ROWS


def sides_of(words: list[Word], gutter: float, top: float, bottom: float) -> list[list[Word]]:
    """Give the words of a stretch of a page to the left and to the right of a gutter."""
    band = [word for word in words if top <= middle(word) <= bottom]
    return [
        [word for word in band if word.right <= gutter],
        [word for word in band if word.left >= gutter],
    ]


def without_rows(
    words: list[Word], gutter: float, top: float, bottom: float
) -> tuple[float, float]:
    """Give a stretch without the rows of a table whose cells happen not to cross its gutter.

    They stand above or below the columns, each a label to the left and its numbers to the right.
    """
    lines = rough_lines([word for side in sides_of(words, gutter, top, bottom) for word in side])
    above = _last_row(lines, gutter)
    below = _last_row(lines[above:][::-1], gutter)
    top = max((word.bottom for word in lines[above - 1]), default=top) if above else top
    bottom = min((word.top for word in lines[-below]), default=bottom) if below else bottom
    return top, bottom


def _last_row(lines: list[list[Word]], gutter: float) -> int:
    """Give how many lines reach to the last row of a table; none where it has too few rows."""
    rows: list[int] = []
    for at, line in enumerate(lines, 1):
        left = [word for word in line if word.right <= gutter]
        right = [word for word in line if word.left >= gutter]
        if left and right and abs(middle(left[0]) - middle(right[0])) >= LEVEL:
            break
        numbers = right and _lettered(right[:1]) == 0 and _lettered(right) < IN_WORDS
        rows += [at] if numbers and left and _lettered(left[:1]) else []
    return rows[-1] if len(rows) >= FEWEST_ROWS else 0


def _outside(words: list[Word], own: list[Rule]) -> list[Word]:
    """Give the words of a side that stand in no table of its own."""
    if not own:
        return words
    return [word for word in words if not own[0].top <= middle(word) <= own[-1].top]


def _is_table(words: list[Word], own: list[Rule]) -> bool:
    """Say whether a side is, most of it, a table of its own."""
    return bool(own) and len(_outside(words, own)) * 2 < len(words)


def _is_text(words: list[Word]) -> bool:
    """Say whether words stand in full lines, as running text does."""
    lines = rough_lines(words)
    if len(lines) < FEWEST_LINES:
        return False
    left, right = min(word.left for word in words), max(word.right for word in words)
    filled = median((line[-1].right - line[0].left) / (right - left) for line in lines)
    long = mean(len(line) for line in lines) >= FEWEST_WORDS
    return long and _lettered(words) >= IN_WORDS and filled >= FILLED


def _lettered(words: list[Word]) -> float:
    return mean(any(c.isalpha() for c in word.text) for word in words)
