"""Runs of lines of a page into tables: rows between rules, or one to a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from childfirst.proofing.readers.formats.pdf.columns import (
    LEAST_GAP,
    Edges,
    columns_of,
    ruled_columns,
)
from childfirst.proofing.readers.formats.pdf.lines import PageLine
from childfirst.proofing.readers.formats.pdf.page import Rule
from childfirst.proofing.readers.formats.pdf.rows import Row, levels_of, rows_of
from childfirst.proofing.readers.formats.pdf.values import is_value
from childfirst.proofing.readers.text.signs import CAPTION

FARTHEST = 2.2  # heights of a line between two rows of a table that no rule parts
NARROW = 0.45  # of the page: a single cell that is wider is no part of a table
FEWEST_VALUES = 2
LEAST_STEPS = 3
LONGEST_HEADING = 60  # characters of a line above the first that still heads a column


@dataclass(frozen=True)
class Region:
    """The lines of a page from `start` to before `end`, and the rows that they make."""

    start: int
    end: int
    edges: Edges
    rows: list[Row]


def tables_on(lines: list[PageLine], rules: tuple[Rule, ...], width: float) -> list[Region]:
    """Give the tables among the lines of a page."""
    found: list[Region] = []
    index = 0
    while index < len(lines):
        end = _end(lines, index, rules, width)
        least = found[-1].end if found else 0
        region = _region(lines, index, end, rules, least) if end > index + 1 else None
        if region:
            found.append(region)
            index = region.end
        else:
            index += 1
    return found


def _end(lines: list[PageLine], start: int, rules: tuple[Rule, ...], width: float) -> int:
    """Give where the run that begins at a line ends; it begins and ends with several cells."""
    if len(lines[start].stretches) < 2 or is_axis(lines[start]):
        return start
    end = at = start + 1
    while at < len(lines) and _follows(lines[at - 1], lines[at], rules, width):
        if _announces(lines[start:at], lines[at]):
            break
        at += 1
        end = at if len(lines[at - 1].stretches) > 1 else end
    while end < at and _finishes(lines[end - 1], lines[end]):
        end += 1
    return end


def is_axis(line: PageLine) -> bool:
    """Say whether a line holds the numbers of a chart's axis: nothing else, in equal steps."""
    found = [each.text.replace(",", "").rstrip("%") for each in line.stretches]
    if len(found) < LEAST_STEPS or not all(re.fullmatch(r"-?\d+(\.\d+)?", each) for each in found):
        return False
    steps = {Decimal(after) - Decimal(before) for before, after in pairwise(found)}
    return len(steps) == 1


def _announces(run: list[PageLine], line: PageLine) -> bool:
    """Say whether a line, standing across columns, is a note or the title of what comes next."""
    title = line.bold and not run[-1].bold
    note = line.text[:1].isupper() and line.text.endswith(".")
    if len(line.stretches) > 1 or not (title or note):
        return False
    crossed = (min(line.right, r) - max(line.left, le) for le, r in columns_of(run))
    return sum(each > LEAST_GAP for each in crossed) > 1 or (title and line.left < run[0].left + 1)


def _follows(before: PageLine, line: PageLine, rules: tuple[Rule, ...], width: float) -> bool:
    """Say whether a line may be of the same table as the one before, above it in its column."""
    if line.bottom < before.top or line.part != before.part:
        return False
    if len(line.stretches) == 1:
        wide = line.right - line.left > NARROW * width
        if wide or CAPTION.match(line.text.lower()) or line.height > 1.3 * before.height:
            return False
    ruled = any(r.level and before.bottom - 2 <= r.top <= line.top + 4 for r in rules)
    reach = FARTHEST * (1.6 if ruled else 1.0) * max(line.height, before.height)
    return line.top - before.bottom < reach


def _finishes(before: PageLine, line: PageLine) -> bool:
    """Say whether a line ends the label of the row before it."""
    begins_within = line.text[:1].islower() or line.text[:1] == "("
    return begins_within and line.top - before.bottom < 0.5 * line.height


def _top(lines: list[PageLine], start: int, end: int, least: int) -> int:
    """Give where the table begins whose headings stand above its first line of several cells."""
    first = min(line.left for line in lines[start:end])
    while start > least:
        above, line = lines[start - 1], lines[start]
        same = above.part == line.part
        near = same and 0 <= line.top - above.bottom < 0.7 * line.height and above.bold == line.bold
        inside = above.left > first + line.height and len(above.text) <= LONGEST_HEADING
        if not near or not inside or len(above.stretches) > 1:
            break
        start -= 1
    return start


def _region(
    lines: list[PageLine], start: int, end: int, rules: tuple[Rule, ...], least: int
) -> Region | None:
    start = _top(lines, start, end, least)
    run = lines[start:end]
    values = sum(is_value(s.text) for line in run for s in line.stretches[1:])
    edges = ruled_columns(run, rules) or columns_of(run)
    if values < FEWEST_VALUES or len(edges) < 2:
        return None
    rows = rows_of(run, edges, levels_of(run, rules))
    return Region(start, end, edges, rows) if len(rows) > 1 else None
