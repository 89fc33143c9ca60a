"""How cells of the workbook look. A number stays a number; its format adds words and marks."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from childfirst.measures.figures import Figure
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.words.cells import Cell
from childfirst.publication.words.statuses import has_number

FONT = {"font_name": "Arial", "font_size": 11}
LONGEST_NAME = 31
DECIMALS = re.compile(r"\d\.(\d+)")
POUNDS, WHOLE, TENTHS, SHARE = "£#,##0", "#,##0", "#,##0.0##", "0.0%"


class Formats:
    """The formats and the names of the sheets of one workbook, each made once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._names: dict[str, str] = {}

    def get(self, **look: Any) -> Any:
        """Give the format of a look, such as `bold=True, num_format="0.0%"`."""
        key = tuple(sorted(look.items()))
        if key not in self._made:
            self._made[key] = self._book.add_format({**FONT, **look})
        return self._made[key]

    def sheet_name(self, name: str) -> str:
        """Name the sheet of something: no longer than allowed, no two alike, none of []:*?/."""
        if name not in self._names:
            plain = re.sub(r"[\[\]:*?/\\]", " ", name).strip().strip("'")
            taken = {given.lower() for given in self._names.values()}
            endings = ("", *(f" {number}" for number in range(2, len(taken) + 3)))
            given = (f"{plain[: LONGEST_NAME - len(end)].strip()}{end}" for end in endings)
            self._names[name] = next(each for each in given if each.lower() not in taken)
        return self._names[name]

    @property
    def title(self) -> Any:
        """The first cell of a sheet."""
        return self.get(bold=True, font_size=15)

    @property
    def head(self) -> Any:
        """The heading of a column."""
        return self.get(bold=True, text_wrap=True, valign="bottom", bottom=1)

    @property
    def number_head(self) -> Any:
        """The heading of a column of numbers, over them at the right."""
        return self.get(bold=True, text_wrap=True, valign="bottom", bottom=1, align="right")

    @property
    def text(self) -> Any:
        """Text that may take several lines."""
        return self.get(text_wrap=True, valign="top")


def cell_number(cell: Cell) -> float | None:
    """Give the number that a cell holds; None for one that is text or a mark alone."""
    figure = cell.figure
    if figure is None or not has_number(figure):
        return None
    if cell.shows is Shows.SHARE:
        return None if figure.percent is None else float(figure.percent / 100)
    number = figure.denominator if cell.shows is Shows.BASE else figure.value
    return float(number) if isinstance(number, int | Decimal) else None


def number_format(cell: Cell) -> str:
    """Give the format that prints a cell's number as the page prints it."""
    figure = cell.figure
    mark = cell.text[cell.text.index("[") :] if "[" in cell.text else ""
    ending = rf'\ "{mark}"' if mark else ""
    if cell.shows is Shows.SHARE:
        return SHARE + ending
    plain = _plain(figure, cell.text)
    if cell.shows is Shows.DIFFERENCE:
        return f'"▲ up "{plain}{ending};"▼ down "{plain}{ending};"= no change"{ending}'
    return plain + ending


def _plain(figure: Figure | None, text: str) -> str:
    """Give the format of a figure: with as many decimals as its text, where it is a rate."""
    if figure is None:
        return WHOLE
    if figure.unit == "pounds":
        return POUNDS
    if figure.unit == "years":
        return f'{WHOLE}" years"'
    if figure.unit == "full-time equivalent posts":
        return TENTHS
    decimals = DECIMALS.search(text)
    return f"{WHOLE}.{'0' * len(decimals[1])}" if decimals else WHOLE
