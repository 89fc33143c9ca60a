"""Sentences that say whom tables cover, and the totals of those tables period by period."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.document import Table
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.rows_of_tables.tables_named import grids_named_in
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.values import Value

TABLES = {"table", "tables", "visual", "visuals", "chart", "charts", "figures"}
ENDS = {".", ",", ";", "(", "per", "for", "at", "during", "over", "across", "and", "who"}
LONGEST = 12  # words of a population
PROSE = 120  # characters; what is shorter is a heading or the remains of a chart
FARTHEST = 80  # blocks a sentence may stand below the tables it speaks of


@dataclass(frozen=True)
class Coverage:
    """A sentence that says that some tables cover all of a population."""

    sentence: Sentence
    population: frozenset[str]
    grids: tuple[Grid, ...]


@dataclass(frozen=True)
class Total:
    """A table's number of those it covers in a period."""

    grid: Grid
    period: Period
    value: Value
    coverage: Coverage


def coverages(reading: Reading) -> list[Coverage]:
    """Give the sentences that say of tables that they cover a whole population."""
    found: list[Coverage] = []
    for sentence in reading.sentences:
        texts = {item.text for item in sentence.items}
        population = _population(sentence.items)
        if population and texts & TABLES:
            last = found[-1].sentence.block if found else -1
            grids = _grids(reading, sentence, last)
            if grids:
                found.append(Coverage(sentence, population, tuple(grids)))
    return found


def totals_by_population(
    covered: list[Coverage],
) -> Iterator[tuple[frozenset[str], list[Total]]]:
    """Give, for each population and period, the totals of the tables that cover it."""
    found: dict[tuple[frozenset[str], Period], list[Total]] = defaultdict(list)
    for coverage in covered:
        for grid in coverage.grids:
            for period, value in _totals(grid):
                each = Total(grid, period, value, coverage)
                found[coverage.population, period].append(each)
    for (population, _), totals in found.items():
        yield population, totals


def _population(items: tuple[Item, ...]) -> frozenset[str]:
    """Give the telling words of `all children in the cohort` or `total number of girls`."""
    texts = [item.text for item in items]
    for index, text in enumerate(texts):
        whole = text == "all" or texts[index : index + 3] == ["total", "number", "of"]
        if whole and index + 1 < len(texts):
            start = index + (1 if text == "all" else 3)
            words = []
            for word in texts[start : start + LONGEST]:
                if word in ENDS:
                    break
                words.append(word)
            found = stems(" ".join(words))
            if found & {"child", "person", "pupil", "girl", "boy", "victim", "young"}:
                return found
    return frozenset()


def _grids(reading: Reading, sentence: Sentence, last: int) -> list[Grid]:
    named = grids_named_in(reading, sentence.text)
    if named:
        return named
    first = max(last, sentence.block - FARTHEST, _last_prose(reading, sentence.block))
    return [grid for grid in reading.grids if first < grid.block < sentence.block]


def _last_prose(reading: Reading, block: int) -> int:
    """Give the last paragraph above the tables that stand above a block, or -1."""
    above = False
    for number in range(block - 1, -1, -1):
        each = reading.document.blocks[number]
        if isinstance(each, Table):
            above = True
        elif above and len(each.text) > PROSE:
            return number
    return -1


def _totals(grid: Grid) -> Iterator[tuple[Period, Value]]:
    rows = [row for row in grid.totals() if stems(row.label) & {"child", "person", "young"}]
    for row in rows[-1:]:
        for index in grid.columns_of(Content.COUNT):
            period = grid.columns[index].period
            if period is not None and row.values[index].number is not None:
                yield period, row.values[index]
