"""Reads the tables of a report's page as anybody could: words and numbers, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import html

OURS = re.compile(r"(?<!published) basis$")
WITHHELD = "[c]"
NUMBER = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)(?: \[[a-z]\])?")
CHANGE = re.compile(r"(?:▲ up|▼ down) ([\d,]+)|= (no change)")


class Cell(NamedTuple):
    """A cell of a table: what its row and column are called, and the period of the column."""

    table: str
    row: str
    column: str
    period: str


def cells_of(page: bytes) -> dict[Cell, str]:
    """Give the text of each cell of the tables that count the service's own records."""
    found: dict[Cell, str] = {}
    for table in html.fromstring(page).iter("table"):
        caption = _text(table.find("caption"))
        if OURS.search(caption):
            found |= dict(_cells(caption.split(": ")[0], table))
    return found


def count_in(text: str) -> int | None:
    """Give the count that a cell prints, None where it prints none."""
    read = NUMBER.fullmatch(text)
    return int(read[1].replace(",", "")) if read and not read[2] and not read[3] else None


def share_in(text: str) -> float | None:
    """Give the percentage that a cell prints, to one decimal."""
    read = NUMBER.fullmatch(text)
    return float(f"{read[1]}{read[2] or ''}") if read and read[3] else None


def change_in(text: str) -> int | None:
    """Give the change between two periods that a cell prints."""
    read = CHANGE.fullmatch(text)
    if read is None:
        return None
    return 0 if read[2] else int(read[1].replace(",", "")) * (-1 if "down" in text else 1)


def _cells(name: str, table: html.HtmlElement) -> Iterator[tuple[Cell, str]]:
    heads = [*_grid(table.findall("thead/tr"))]
    columns = [[row[place] for row in heads] for place in range(len(heads[0]))]
    for row in _grid(table.findall("tbody/tr")):
        for (period, *rest), text in zip(columns[1:], row[1:], strict=False):
            yield Cell(name, row[0], rest[0] if rest and rest[0] != period else "", period), text


def _grid(rows: list[html.HtmlElement]) -> Iterator[list[str]]:
    """Give rows with the text of a cell in each column and row that it spans."""
    below: dict[int, list[str]] = {}
    for row in rows:
        line: list[str] = []
        waiting = [cell for cell in row if cell.tag in ("td", "th")]
        while waiting or len(line) in below:
            if below.get(len(line)):
                line.append(below[len(line)].pop())
                continue
            if not waiting:
                break
            cell = waiting.pop(0)
            for _ in range(int(cell.get("colspan", 1))):
                below[len(line)] = [_text(cell)] * (int(cell.get("rowspan", 1)) - 1)
                line.append(_text(cell))
        yield line


def _text(element: html.HtmlElement | None) -> str:
    return "" if element is None else " ".join(element.text_content().split())
