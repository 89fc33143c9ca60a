"""The wholes that a column of percentages may be of: named, printed, or added up."""

from __future__ import annotations

import re
from decimal import Decimal

from childfirst.proofing.document import Spot
from childfirst.proofing.findings import Operand
from childfirst.proofing.phrases.period_terminals import is_year_in_figures
from childfirst.proofing.tables.headings_that_name import OF, names_it
from childfirst.proofing.tables.model import Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import added_up

OF_NUMBER = re.compile(r"(?:%|per cent|percentage|share) of (?:the |all )?(\d[\d,]*)\b")
NUMBER = re.compile(r"(?<![\d,.])(?:\d{1,3}(?:,\d{3})+|\d{2,})(?!,?\d)")
SIZE_OF_SAMPLE = re.compile(r"\b(?:n ?=|base:?) ?(\d[\d,]*)\b")


def wholes_of(
    grid: Grid, column: int, counts: int, titles: str, lead_in: str
) -> list[tuple[Operand, bool]]:
    """Give what percentages may be shares of, and whether that is guessed.

    What the heading names, or the printed total; else the sum of the parts, where the table
    prints none or a wrong one, or a number of the words that lead to the table.
    """
    told = whole_in_heading(grid, column, counts, titles) or printed_total_of(grid, counts)
    guesses = [sum_of(grid, counts), *wholes_in_titles(grid, lead_in)]
    found = [(told, False), *((each, True) for each in guesses)]
    return [(whole, guessed) for whole, guessed in found if whole is not None and whole.value]


def whole_in_heading(grid: Grid, column: int, counts: int, titles: str) -> Operand | None:
    """Give the whole that a heading or title names: `% of 140`, `(n = 64)`, `% of referred`."""
    heading = grid.columns[column]
    title = titles.lower()
    parts = OF.split(heading.heading.lower(), maxsplit=1)
    rows = [row for row in grid.rows if len(parts) > 1 and names_it(parts[1], row.label)]
    if len(rows) == 1 and rows[0].values[counts].number:
        return operand_of(rows[0].values[counts])
    found = OF_NUMBER.search(heading.heading.lower()) or OF_NUMBER.search(title)
    found = found or SIZE_OF_SAMPLE.search(grid.columns[counts].heading.lower())
    found = found or SIZE_OF_SAMPLE.search(title)
    if found is None or is_year_in_figures(found[1]):
        return None  # `% of 2024` is of that year's total
    spot = Spot(grid.block)
    return Operand(Decimal(found[1].replace(",", "")), "", heading.place, found[0], spot)


def wholes_in_titles(grid: Grid, titles: str) -> list[Operand]:
    """Give the numbers of a title, of which one may be the whole: `Court cases (24)`."""
    found = dict.fromkeys(NUMBER.findall(titles))
    numbers = [(Decimal(text.replace(",", "")), text) for text in found]
    return [Operand(value, "", grid.place, text, Spot(grid.block)) for value, text in numbers]


def printed_total_of(grid: Grid, column: int) -> Operand | None:
    """Give the total that a column prints; None where it prints none or several."""
    printed = [row.values[column] for row in grid.totals()]
    whole = [value for value in printed if value.number is not None]
    return operand_of(whole[0]) if len(whole) == 1 else None


def sum_of(grid: Grid, column: int) -> Operand | None:
    """Give the sum of a column's parts; None where one is not known or there are not two."""
    cells = [row.values[column] for row in grid.parts()]
    parts = [value for value in cells if value.number is not None]
    if len(parts) < 2 or not all(value.known for value in cells):
        return None
    total = added_up(parts)
    quote = " + ".join(value.text for value in parts)
    return Operand(total, parts[0].unit, parts[0].place, quote, parts[0].spot)
