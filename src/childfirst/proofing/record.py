"""A document's tables and sentences against figures counted from our own record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from childfirst.measures.figures import Figure
from childfirst.proofing.document import Place, Spot
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.known_tables import Known, known_tables
from childfirst.proofing.phrases.period import Period
from childfirst.proofing.quantities.terms import stems
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.pairs import BASES
from childfirst.proofing.tables.values import Value

FAMILY = "comparison"
RECORD = Place()  # figures of the record stand in no document
NOWHERE = Spot(-1)
OTHERS = frozenset({"out", "not", "no", "without"})  # words that make a name that of the others
NUMBER = re.compile(r"\d+")
MOST_LABELS = Decimal("0.6")  # of a table's rows that a measure must name to be its measure
TITLED = 0.5  # of a measure's title that a table's titles must say to be of its subject
MOST_EQUAL = 0.5  # of the numbers that must agree in a table with the measure's title
UNTITLED_EQUAL = 0.75  # and in one without


@dataclass(frozen=True)
class Pair:
    """A cell of a document beside the figure of the record that it seems to print."""

    value: Value
    figure: Figure

    @property
    def equal(self) -> bool:
        """Say whether both are the same number."""
        return self.value.number == number_of(self.figure)


def against_record(reading: Reading, figures: Iterable[Figure]) -> Iterator[Finding]:
    """Compare every table that a measure is recognised in with the record, cell by cell.

    A table is a measure's where its rows have the names of the measure's lines and half of its
    numbers, three quarters without the measure's title, are the record's. Where that is not so
    nothing is said: the table may count something else. That both have nobody tells nothing.
    """
    known = known_tables(figures)
    for grid in reading.grids:
        yield from map(_finding, _matched(reading, grid, known))


def _matched(reading: Reading, grid: Grid, known: list[Known]) -> list[Pair]:
    """Give the pairs of the measure that fits a table best, or none."""
    best: tuple[tuple[int, float], list[Pair]] | None = None
    about = reading.words.terms(reading.titles(grid))
    for table in known:
        pairs = list(_pairs(grid, table))
        rows = {id(pair.value) for pair in pairs}
        named = sum(_line(row, table) is not None for row in grid.parts())
        if not pairs or not rows or named < MOST_LABELS * len(grid.parts()):
            continue
        telling = [pair for pair in pairs if pair.value.number or number_of(pair.figure)]
        equal = sum(pair.equal for pair in telling)
        titled = reading.words.covered(table.title, about)
        least = MOST_EQUAL if titled >= TITLED else UNTITLED_EQUAL
        if not equal or equal < least * len(telling):
            continue
        score = (equal, titled)
        if best is None or score > best[0]:
            best = (score, pairs)
    return best[1] if best else []


def _pairs(grid: Grid, table: Known) -> Iterator[Pair]:
    for row in (*grid.parts(), *grid.totals()):
        line = _line(row, table)
        if line is None:
            continue
        for index in _numbers(grid):
            figure = table.figure(line, _period(grid, row, index))
            value = row.values[index]
            if figure is not None and value.number is not None:
                yield Pair(value, figure)


def _numbers(grid: Grid) -> list[int]:
    """Give the columns of numbers, those of wholes beside their parts left out."""
    columns = grid.columns_of(Content.COUNT, Content.MONEY)
    bases = [i for i in columns[1:] if BASES.search(grid.columns[i].heading.lower())]
    return [index for index in columns if index not in bases]


def _line(row: Row, table: Known) -> str | None:
    """Give the measure's line that a row has the name of, its numbers among it."""
    wanted = _named(row.label)
    return next((line for line in table.lines if wanted[0] and _named(line) == wanted), None)


@lru_cache(maxsize=20_000)
def _named(label: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Give the telling words and the numbers of a name: score 7 is not 8, and in is not out."""
    words = frozenset(label.lower().split())
    return stems(label) | (OTHERS & words), tuple(NUMBER.findall(label))


def _period(grid: Grid, row: Row, index: int) -> Period | None:
    return grid.columns[index].period or row.period


def number_of(figure: Figure) -> Decimal | None:
    """Give a figure's number, or None where it has none to print."""
    value = figure.value
    return Decimal(value) if isinstance(value, int | Decimal) else None


def _finding(pair: Pair) -> Finding:
    number = number_of(pair.figure) or Decimal()
    right = f"{number.normalize():,f}"
    verdict = Verdict.CONSISTENT if pair.equal else Verdict.INCONSISTENT
    figure = pair.figure
    words = (
        f"The record has {right} {figure.unit} for “{figure.category}” in {figure.period} "
        f"({figure.reference}, snapshot {figure.snapshot}), printed as {pair.value.text}."
    )
    return Finding(
        kind=FAMILY,
        place=pair.value.place,
        quote=pair.value.text,
        spot=pair.value.spot,
        operands=(Operand(number, figure.unit, RECORD, figure.reference, NOWHERE),),
        stated=pair.value.text,
        recomputed=right,
        verdict=verdict,
        explanation=words,
        suggestion="" if pair.equal else right,
    )
