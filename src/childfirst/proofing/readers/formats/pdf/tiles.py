"""Tiles of a dashboard: large numbers beside each other, each with its words below or above it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.lines import PageLine, Stretch

LARGE = 1.3  # times the height of its words that a number of a tile has at the least
NEAR = 1.2  # heights of a line between the lines of a tile
GAP = 4.0  # points between two tiles
MOST_WORDS = 3  # of a large number: “47 days”
LETTERS = 2  # of a word that tells something, at the least
SIGNS = "£+-−▲▼↑↓<>~"


@dataclass
class _Tile:
    """A tile: its left and right edge, and the lines in it from the top."""

    left: float
    right: float
    lines: list[Stretch] = field(default_factory=list)


def with_tiles(lines: list[PageLine]) -> list[PageLine]:
    """Give lines of a page with those of tiles read tile by tile, not straight across.

    The lines of a tile are given one height, so that they make one passage: `318 households in
    temporary accommodation`.
    """
    made: list[PageLine] = []
    at = 0
    while at < len(lines):
        above, tiles, end = _tiles(made, lines, at)
        if not tiles:
            made.append(lines[at])
            at += 1
            continue
        made = made[: len(made) - above]
        made += [line for tile in tiles for line in _lines(tile, lines[at], lines[end - 1].height)]
        at = end
    return made


def _tiles(before: list[PageLine], lines: list[PageLine], at: int) -> tuple[int, list[_Tile], int]:
    """Give how many lines above belong to the tiles of a line of numbers, those, and their end."""
    numbers = lines[at]
    if len(numbers.stretches) < 2 or not all(map(_is_number, numbers.stretches)):
        return 0, [], at
    tiles = [_Tile(each.left, each.right, [each]) for each in numbers.stretches]
    above = 0
    if before and _near(before[-1], numbers) and _large(numbers, before[-1]):
        above = int(
            len(before[-1].stretches) == len(tiles) and _joins(tiles, before[-1], above=True)
        )
    end = at + 1
    while (
        end < len(lines)
        and _near(lines[end - 1], lines[end])
        and _large(numbers, lines[end])
        and _joins(tiles, lines[end], above=False)
    ):
        end += 1
    return (above, tiles, end) if all(map(_has_words, tiles)) else (0, [], at)


def _has_words(tile: _Tile) -> bool:
    """Say whether a tile says what its number counts; the letters of an axis say nothing."""
    words = [word for line in tile.lines for word in line.text.split()]
    return len(tile.lines) > 1 and any(word.isalpha() and len(word) >= LETTERS for word in words)


def _is_number(stretch: Stretch) -> bool:
    begins = stretch.text.lstrip(SIGNS)[:1].isdecimal()
    return begins and len(stretch.text.split()) <= MOST_WORDS


def _large(numbers: PageLine, line: PageLine) -> bool:
    return numbers.height >= LARGE * line.height


def _near(above: PageLine, line: PageLine) -> bool:
    return -above.height < line.top - above.bottom < NEAR * line.height


def _joins(tiles: list[_Tile], line: PageLine, *, above: bool) -> bool:
    """Put what stands in a line into the tiles above or below it; False where it does not fit."""
    made = [replace(tile, lines=list(tile.lines)) for tile in tiles]
    for each in line.stretches:
        over = [tile for tile in made if tile.left < each.right and each.left < tile.right]
        if len(over) != 1:
            return False
        over[0].left, over[0].right = min(over[0].left, each.left), max(over[0].right, each.right)
        over[0].lines.insert(0 if above else len(over[0].lines), each)
    apart = all(one.right + GAP <= two.left for one, two in pairwise(made))
    if apart:
        tiles[:] = made
    return apart


def _lines(tile: _Tile, numbers: PageLine, height: float) -> list[PageLine]:
    tops = [numbers.top + height * at for at in range(len(tile.lines))]
    return [
        PageLine((each,), top, top + height, bold=False, part=numbers.part)
        for each, top in zip(tile.lines, tops, strict=True)
    ]
