"""Figures as CSV and as JSON, every column of a figure in its order."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, TextIO

from childfirst.measures.figures import COLUMNS, Figure
from childfirst.publication.harmless import harmless


def write_figures_csv(figures: Iterable[Figure], path: Path) -> None:
    """Write figures in the order given, in UTF-8 with line feeds; an empty cell is None.

    Numbers are plain: no thousands separator, no trailing zeros, no exponent.
    A text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        print_figures_csv(figures, file)


def print_figures_csv(figures: Iterable[Figure], stream: TextIO) -> None:
    """Write figures to a stream, as `write_figures_csv` does to a file."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([_cell(getattr(figure, name)) for name in COLUMNS] for figure in figures)


def figures_json(figures: Iterable[Figure]) -> list[dict[str, Any]]:
    """Give figures for JSON. Whole numbers are numbers; a decimal is the text of the CSV,
    so that no digit is lost."""
    return [{name: _json(getattr(figure, name)) for name in COLUMNS} for figure in figures]


def plain(number: Decimal) -> str:
    """Write a number without trailing zeros or an exponent, for example 1.50 as 1.5."""
    text = f"{number:f}" if number else "0"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _cell(value: object) -> str:
    if value is None:
        return ""
    return plain(value) if isinstance(value, Decimal) else str(harmless(value))


def _json(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else plain(value)
    return str(value) if isinstance(value, Enum) else value
