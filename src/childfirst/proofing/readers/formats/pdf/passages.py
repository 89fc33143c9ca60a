"""Lines of a page that are in no table into headings, captions, list items and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from statistics import median

from childfirst.proofing.document import Passage, Place, Role
from childfirst.proofing.readers.formats.pdf.hyphens import put_together, text_of
from childfirst.proofing.readers.formats.pdf.lines import FLAT, PageLine
from childfirst.proofing.readers.text.markup import without_markup
from childfirst.proofing.readers.text.signs import (
    BULLET,
    CAPTION,
    LONGEST_HEADING,
    NUMBERED,
    SAYS,
)

LARGER = 1.12  # times the usual height: a larger line heads a section
ALIKE = 0.03  # of a height: no more than one size of letters measures differently
APART = 0.75  # of the height of a line: a wider gap parts paragraphs
SENTENCE_ENDS = (".", "!", "?", ":", ";")
ENDS = (".", ";", ",", ":", "?", "!")
ITEM = re.compile(r"(\d{1,2})[.)]\s+[A-Z“\"]")  # of a numbered list
LONGEST_ITEM = 200  # characters; a longer one is a numbered paragraph
LEADERS = re.compile(r"(?:\. ?){4,}|…{2,}|_{5,}")
MOST_LINES_OF_HEADING = 4
RUNNING = 8  # words in one stretch, of which a line of running text has as many at the least
FEWEST_RUNNING = 10  # lines by which the size of running text is known
SMALLER = 0.95  # times the usual height: bold letters below it head a table or a chart


@dataclass(frozen=True)
class Sizes:
    """The heights of letters in a document: of most text, and of larger lines, largest first."""

    usual: float
    larger: tuple[float, ...]

    def level(self, height: float) -> int:
        """Give the level of a heading: 1 for the largest, one more for each size below."""
        return 1 + sum(height < each - ALIKE * each for each in self.larger)


def sizes_in(pages: list[list[PageLine]]) -> Sizes:
    """Give the heights of letters in a document; those that hardly differ are one.

    The usual one is that of running text, where there is enough of it: in a document of many
    tables most words stand in smaller ones.
    """
    every = [line for lines in pages for line in lines]
    running = [line for line in every if _runs(line)]
    known = running if len(running) >= FEWEST_RUNNING else every
    counted = [line.height for line in known for _ in line.text.split()]
    heights = {line.height for line in every}
    usual = median(counted) if counted else 10.0
    larger: list[float] = []
    for height in sorted((each for each in heights if each > LARGER * usual), reverse=True):
        if not larger or height < larger[-1] - ALIKE * larger[-1]:
            larger.append(height)
    return Sizes(usual, tuple(larger))


def _runs(line: PageLine) -> bool:
    return len(line.stretches) == 1 and len(line.text.split()) >= RUNNING


def passages_of(lines: list[PageLine], sizes: Sizes, page: int, number: int) -> Iterator[Passage]:
    """Give the passages in lines that follow each other, counted on from a number."""
    run: list[PageLine] = []
    for line in lines:
        if LEADERS.search(line.text):  # of a list of contents
            continue
        if run and not _goes_on(run, line, sizes.usual):
            number += 1
            yield _passage(run, sizes, Place(page=page, paragraph=number))
            run = []
        run.append(line)
    if run:
        yield _passage(run, sizes, Place(page=page, paragraph=number + 1))


def _goes_on(run: list[PageLine], line: PageLine, usual: float) -> bool:
    before = run[-1]
    gap = line.top - before.bottom
    same = abs(line.height - before.height) < 0.15 * before.height
    if same and line.bottom < before.top and line.bold == before.bold:  # of the next column
        return line.text[:1].islower() and not before.text.endswith(SENTENCE_ENDS)
    if not same or not -before.height < gap < APART * line.height or line.bold != before.bold:
        return False
    if BULLET.match(line.text) or _is_next_item(run, line) or CAPTION.match(line.text.lower()):
        return False
    if _heads(before, usual):
        return len(run) < MOST_LINES_OF_HEADING
    reach = max(each.right for each in run) - min(each.left for each in run)
    short = before.right < before.left + 0.7 * max(reach, line.right - line.left)
    return not (short and before.text.endswith((".", "!", "?", ":")))


def _is_next_item(run: list[PageLine], line: PageLine) -> bool:
    """Say whether a line begins an item of a numbered list: after a sentence, or the one before."""
    item, first = ITEM.match(line.text), ITEM.match(run[0].text)
    if item is None:
        return False
    counted = first is not None and int(item[1]) == int(first[1]) + 1
    return counted or run[-1].text.endswith(SENTENCE_ENDS)


def _heads(line: PageLine, usual: float) -> bool:
    return line.height > LARGER * usual or line.bold


def _passage(run: list[PageLine], sizes: Sizes, place: Place) -> Passage:
    text = reduce(put_together, map(text_of, run))
    text = " ".join(without_markup(text).split())
    role = _role(run, text, sizes.usual)
    level = sizes.level(run[0].height) if role is Role.HEADING else 0
    return Passage(text, ((0, place),), role, level)


def _role(run: list[PageLine], text: str, usual: float) -> Role:
    if run[0].height <= FLAT:
        return Role.DESCRIPTION
    if CAPTION.match(text.lower()) and len(text) <= 2 * LONGEST_HEADING and not SAYS.search(text):
        return Role.CAPTION
    if run[0].height > LARGER * usual and len(text) <= 2 * LONGEST_HEADING:
        return Role.HEADING
    counted = ITEM.match(text) and text.endswith(SENTENCE_ENDS) and not run[0].bold
    if BULLET.match(text) or (counted and len(text) <= LONGEST_ITEM):
        return Role.LIST_ITEM
    if len(text) <= LONGEST_HEADING and not text.endswith(ENDS) and run[0].bold:
        return Role.CAPTION if run[0].height < SMALLER * usual else Role.HEADING
    return Role.HEADING if NUMBERED.match(text) and len(text) < 60 else Role.PARAGRAPH
