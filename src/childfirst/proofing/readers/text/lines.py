"""Lines of text, and which of them are rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.readers.text.markup import without_markup

FORM_FEED = "\f"
LONGEST = 20_000  # characters of a line or paragraph; what is longer is read in pieces
GAPS = re.compile(r"(?<![£€$ ]) {3,}(?! )|\t")
BETWEEN = re.compile(r"(?<![£€$ ]) {2,}(?! )")  # cells of a line that has wide gaps
VALUE = re.compile(
    r"[£€$]?[+\-−–(]?[£]?\d[\d,]*(?:\.\d+)?\)?%?(?:k|m|bn)?|[↑↓→←↔⇧⇩⬆⬇▲▼►]|[-–—*]|n/?a",
    re.IGNORECASE,
)
NARROW = re.compile(r"(?<=\S) {2}(?=\S)")
FEWEST_VALUES = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One line, its number counted from 1, without markup; `cells` where they are known.

    `new_page` tells that a page begins with it, by a form feed, which editors count as no line.
    """

    number: int
    text: str
    cells: tuple[str, ...] = ()
    new_page: bool = False

    @property
    def blank(self) -> bool:
        """Say whether nothing is on the line; tabs alone count as nothing."""
        return not self.text.strip()


def lines_of(text: str) -> list[Line]:
    """Give the lines of a text, without markup, overlong ones in pieces of one number."""
    return [
        Line(number, without_markup(_plain(piece)).rstrip(" "), new_page=FORM_FEED in piece)
        for number, raw in enumerate(text.split("\n"), 1)
        for piece in _pieces(raw)
    ]


def _pieces(raw: str) -> Iterator[str]:
    """Divide a line that is far longer than any paragraph where sentences end."""
    start = 0
    while len(raw) - start > LONGEST:
        end = raw.rfind(". ", start, start + LONGEST) + 1 or start + LONGEST
        yield raw[start:end]
        start = end
    yield raw[start:]


def _plain(raw: str) -> str:
    return raw.removeprefix(FORM_FEED).replace(FORM_FEED, " ")


def is_cells(line: Line) -> bool:
    """Say whether the line is divided into cells by tabs, wide gaps or several narrow ones."""
    text = line.text.strip(" ")
    return bool(text) and (len(GAPS.findall(text)) > 0 or _has_narrow_cells(text))


def _has_narrow_cells(text: str) -> bool:
    """Say whether values stand after a label, two spaces apart; prose may be justified so."""
    cells = BETWEEN.split(text)
    values = [cell for cell in cells[1:] if VALUE.fullmatch(cell)]
    return len(NARROW.findall(text)) >= FEWEST_VALUES <= len(values) == len(cells) - 1


def cells_of(line: Line) -> list[str]:
    """Give the cells of a line: divided by tabs or wide gaps, or by being a flat row."""
    if line.cells:
        return list(line.cells)
    if "\t" in line.text:
        return [cell.strip() for cell in line.text.split("\t")]
    if GAPS.search(line.text.strip()) or _has_narrow_cells(line.text.strip(" ")):
        return [cell.strip() for cell in BETWEEN.split(line.text.strip())]
    label, values = flat_row(line)
    return [label, *values]


def is_flat_row(line: Line) -> bool:
    """Say whether the line reads as a label and values that lost their tabs."""
    return len(flat_row(line)[1]) >= FEWEST_VALUES


def flat_row(line: Line) -> tuple[str, list[str]]:
    """Divide `Suitable 65 89.0% ↓ -3` into its label and its values."""
    words = line.text.split()
    first = len(words)
    while first > 0 and VALUE.fullmatch(words[first - 1]):
        first -= 1
    label, values = " ".join(words[:first]), words[first:]
    prose = label.endswith((".", ",", ":")) or len(label) > 80
    return (line.text, []) if prose or not label else (label, values)
