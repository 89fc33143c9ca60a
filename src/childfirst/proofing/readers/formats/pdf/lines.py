"""Words of a page into lines, and lines into stretches that wide gaps or rules part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.areas import areas_of
from childfirst.proofing.readers.formats.pdf.gutters import columns_of_page
from childfirst.proofing.readers.formats.pdf.page import Page, Rule, Word

SAME_LINE = 0.35  # of the height of a word: how far its middle may be from that of its line
WIDE = 0.75  # of the height: a wider gap parts two cells
FLAT = 0.01  # points: the height of words that are not printed
RAISED = 0.8  # of the height of the line: smaller figures above it are marks of footnotes


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a line that stand together, as one cell of a table does."""

    text: str
    left: float
    right: float

    @property
    def middle(self) -> float:
        """Give the middle between its edges."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page, its stretches from left to right; `part` counts the columns of the page."""

    stretches: tuple[Stretch, ...]
    top: float
    bottom: float
    bold: bool
    part: int = 0

    @property
    def text(self) -> str:
        """Give the words of the whole line."""
        return " ".join(each.text for each in self.stretches)

    @property
    def height(self) -> float:
        """Give the height of the line, by its fonts."""
        return self.bottom - self.top

    @property
    def left(self) -> float:
        """Give where the line begins."""
        return self.stretches[0].left

    @property
    def right(self) -> float:
        """Give where the line ends."""
        return self.stretches[-1].right


def lines_of_page(page: Page) -> list[PageLine]:
    """Give the lines of a page from the top, its columns one after the other."""
    upright = [rule for rule in page.rules if not rule.level]
    return [
        replace(_line(line, upright), part=number)
        for number, part in enumerate(columns_of_page(page, areas_of(page)))
        for line in _in_lines(part)
    ]


def _in_lines(words: list[Word]) -> list[list[Word]]:
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda each: (each.top + each.bottom, each.left)):
        if lines and _joins(word, lines[-1]):
            lines[-1].append(word)
        else:
            lines.append([word])
    return lines


def _joins(word: Word, line: list[Word]) -> bool:
    last = max(line, key=lambda each: each.height)
    away = abs((word.top + word.bottom) - (last.top + last.bottom)) / 2
    return away < SAME_LINE * max(word.height, last.height)


def _line(words: list[Word], upright: list[Rule]) -> PageLine:
    height = max(word.height for word in words)
    words = sorted(words, key=lambda each: each.left)
    kept = [word for word in words if not _is_mark(word, height)] or words
    top, bottom = min(w.top for w in kept), max(w.bottom for w in kept)
    rules = [rule for rule in upright if rule.top < bottom - 1 and rule.bottom > top + 1]
    groups = [[kept[0]]]
    for before, word in pairwise(kept):
        if _parted(before, word, height, rules):
            groups.append([word])
        else:
            groups[-1].append(word)
    stretches = tuple(
        Stretch(" ".join(word.text for word in group), group[0].left, group[-1].right)
        for group in groups
    )
    return PageLine(stretches, top, bottom, all(word.bold for word in kept))


def _parted(before: Word, word: Word, height: float, rules: list[Rule]) -> bool:
    if word.left - before.right > WIDE * height:
        return True
    return any(before.right - 1 <= rule.left <= word.left + 1 for rule in rules)


def _is_mark(word: Word, height: float) -> bool:
    return word.height < RAISED * height and word.text.isdecimal() and len(word.text) < 3


def with_pictures(page: Page, lines: list[PageLine]) -> list[PageLine]:
    """Give the lines of a page with the words for each picture before what stands in it.

    They are as wide as the page and without height, so that they are joined to nothing.
    """
    made = list(lines)
    for picture in page.pictures:
        at = next((n for n, line in enumerate(made) if line.top >= picture.top), len(made))
        words = Stretch(picture.text, picture.left, picture.left + page.width)
        made.insert(at, PageLine((words,), picture.top, picture.top + FLAT / 2, bold=False))
    return made
