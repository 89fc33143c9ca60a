"""How wide the columns of a table are, and how large its letters, to fit a page.

One reckoning for every form, because none of them does it well by itself: Word shares a page
out evenly, and slides do not measure letters at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from childfirst.publication.document.blocks import Grid, Line

SIZES = (9.0, 8.0, 7.0, 6.0)  # points, the largest that fits is taken
PADDING = 9.0  # points: what a cell keeps free on both sides together
NAMES = 0.17  # of the page: what the names of the lines have before letters shrink
LONGEST = 1.2  # pages wide: longer texts ask for no more
MARGIN = 1.03  # what the reckoning may fall short by
BOLD = 1.07  # how much wider the letters of totals are
NARROW = frozenset(" .,:;'!|()[]ijlftr-")


@dataclass(frozen=True)
class Fit:
    """The size of the letters and the widths of the columns, in points.

    Where it is not `whole`, the table did not fit, and words or numbers of it are broken.
    """

    size: float
    widths: tuple[float, ...]
    whole: bool = True


def fitted(grid: Grid, width: float, sizes: Sequence[float] = SIZES) -> Fit:
    """Fit a table into a width: every number on one line, words broken between words alone.

    A table that needs less than the width keeps less. One that cannot fit even in the
    smallest letters is shrunk in proportion, so that it stays on the page.
    """
    for size in sizes:
        least, wished = _least(grid, size, width), _wished(grid, size, width)
        if sum(least) <= width:
            return Fit(size, _shared_out(least, wished, width))
    short = width / sum(least)
    return Fit(sizes[-1], tuple(each * short for each in least), whole=False)


def height_of(grid: Grid, fit: Fit, leading: float, padding: float) -> float:
    """Reckon how high a fitted table is, in points: `leading` is from line to line, in letters."""
    lines = (Line(grid.stub, grid.heads), *grid.lines)
    return sum(_rows_of(line, fit) * leading * fit.size + padding for line in lines)


def text_width(text: str, size: float) -> float:
    """Reckon how wide a text is in points: near enough for letters as wide as Arial's."""
    return (
        size
        * MARGIN
        * sum(
            0.3 if each in NARROW else 0.72 if each.isupper() or each in "%▲▼mw" else 0.56
            for each in text
        )
    )


def _rows_of(line: Line, fit: Fit) -> int:
    texts = zip((line.words, *line.cells), fit.widths, strict=True)
    return max(
        ceil(BOLD * text_width(text, fit.size) / max(width - PADDING, 1)) or 1
        for text, width in texts
    )


def _least(grid: Grid, size: float, width: float) -> list[float]:
    """Give the widths under which a word or a number would break.

    The names of the lines have a share of the page besides, as far as they fill it.
    """
    least = [
        PADDING
        + max(
            BOLD * _longest_word(head, size),
            *(_unbroken(grid, place, line, size) for line in grid.lines),
            _period_alone(grid, place, size),
        )
        for place, head in enumerate((grid.stub, *grid.heads))
    ]
    names = max((text_width(line.words, size) for line in grid.lines), default=0)
    least[0] = max(least[0], min(BOLD * names + PADDING, NAMES * width))
    return least


def _period_alone(grid: Grid, place: int, size: float) -> float:
    """Give the width of a period over a single column, which would else break in the middle."""
    first = 1
    for group in grid.groups:
        if first == place and group.width == 1:
            return BOLD * text_width(group.text, size)
        first += group.width
    return 0


def _wished(grid: Grid, size: float, width: float) -> list[float]:
    """Give the widths in which no text would need a second line."""
    longest = [max((text_width(text, size) for text in texts), default=0) for texts in grid.columns]
    return [PADDING + min(BOLD * each, LONGEST * width) for each in longest]


def _shared_out(least: list[float], wished: list[float], width: float) -> tuple[float, ...]:
    """Give every column its least, then what is left to those that wish for more."""
    more = [max(0.0, wish - need) for need, wish in zip(least, wished, strict=True)]
    left = width - sum(least)
    part = min(1.0, left / sum(more)) if sum(more) else 0.0
    return tuple(need + extra * part for need, extra in zip(least, more, strict=True))


def _unbroken(grid: Grid, place: int, line: Line, size: float) -> float:
    """Give how wide the longest piece of a cell is that stays on one line."""
    text = line.cells[place - 1] if place else line.words
    wraps = place == 0 or place - 1 in grid.prose
    width = _longest_word(text, size) if wraps else text_width(text, size)
    return BOLD * width if line.total else width


def _longest_word(text: str, size: float) -> float:
    return max((text_width(word, size) for word in text.split()), default=0)
