"""The number that a change is told of, where a table has it, with that of the time before."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from childfirst.proofing.phrases.numbers import PERCENT, POINTS
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.changes.since_told import SinceTold
from childfirst.proofing.quantities.rows_of_tables.cells_in_time import (
    TimedCell,
    cells_in_time,
    same_time,
)
from childfirst.proofing.quantities.rows_of_tables.rows_by_words import GENERAL, SURE
from childfirst.proofing.quantities.slips import digits
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.tables.values import Value

TELLING, LONG = 3, 4  # figures of a number that is found by itself; with one word about it
NEXT = 3  # words after a number that may say what it counts
IDLE = GENERAL | stems("rate figure area table average change level difference")


class Sure(IntEnum):
    """How sure a number of a sentence is that of a cell."""

    BY_FIGURES = 0
    BY_TITLES = 1
    BY_NAME = 2


@dataclass(frozen=True)
class Pair:
    """The cell of a number told and the number of the other time."""

    cell: TimedCell
    other: Value
    sure: Sure


def pairs_in_time(reading: Reading, told: SinceTold) -> list[Pair]:
    """Give what an amount of change may be the difference of, the surest only."""
    found: list[Pair] = []
    for item in told.led_to:
        for cell, sure in _cells(reading, told, item):
            other = cell.at(told.since)
            if other is not None:
                found.append(Pair(cell, other, sure))
    surest = max((pair.sure for pair in found), default=Sure.BY_NAME)
    return [pair for pair in found if pair.sure is surest]


def _cells(reading: Reading, told: SinceTold, item: Item) -> list[tuple[TimedCell, Sure]]:
    """Give the cells that a number is told of: by what the sentence says, else by its figures."""
    number, amount = number_of(item), number_of(told.amount)
    if amount.unit == POINTS and number.unit != PERCENT:
        return []
    alike = [
        cell
        for cell in _by_number(reading).get(str(number.value), ())
        if _is_of_unit(reading, cell, number.unit) and _is_of_its_time(told, cell)
    ]
    sure = [(cell, _sureness(reading, told.sentence, cell)) for cell in alike]
    named = [(cell, each) for cell, each in sure if each]
    if named or len(alike) != 1:
        return [(cell, each) for cell, each in named if each is not None]
    words = _words_about(reading, alike[0]) & stems(told.sentence.text)
    figures = len(digits(number.value))
    counted = len(words) > 1 or _is_counted(told.sentence, item, words)
    met = (figures >= TELLING and counted) or (figures >= LONG and words)
    return [(alike[0], Sure.BY_FIGURES)] if met else []


@lru_cache(maxsize=4)
def _by_number(reading: Reading) -> dict[str, list[TimedCell]]:
    found: dict[str, list[TimedCell]] = {}
    for cell in cells_in_time(reading):
        found.setdefault(str(cell.value.number), []).append(cell)
    return found


def _is_of_unit(reading: Reading, cell: TimedCell, unit: str) -> bool:
    """Say whether a cell is in per cent where a number is; its heading or title may say so."""
    if cell.value.unit == PERCENT or unit != PERCENT:
        return cell.value.unit == unit or PERCENT not in (cell.value.unit, unit)
    return "%" in f"{cell.heading} {reading.titles(cell.grid)}"


def _is_of_its_time(told: SinceTold, cell: TimedCell) -> bool:
    """Say whether a cell is of the time told before the amount; of the last one, where none is."""
    periods = [
        item.period
        for item in told.sentence.periods()
        if item.period and item.end <= told.amount.start and item.period.dated
    ]
    if periods:
        return any(same_time(cell.period, period) for period in periods)
    return cell.period.order == max(period.order for period, _ in cell.line)


def _sureness(reading: Reading, sentence: Sentence, cell: TimedCell) -> Sure | None:
    """Say how a sentence says of which row, or of which column over rows of periods, it tells.

    It says the label or the heading, or two words of the titles in the section of the table.
    """
    words = reading.words.terms(sentence.text)
    if cell.row.period is None:
        return Sure.BY_NAME if reading.words.covered(cell.row.label, words) >= SURE else None
    heading = stems(cell.heading) - IDLE
    if heading and heading <= words:
        return Sure.BY_NAME
    here = cell.grid.block in reading.section(sentence.block)
    return Sure.BY_TITLES if here and len(_words_about(reading, cell) & words) > 1 else None


def _is_counted(sentence: Sentence, item: Item, words: frozenset[str]) -> bool:
    """Say whether one of some words follows a number and says what it counts."""
    at = sentence.items.index(item) + 1
    return bool(stems(" ".join(each.text for each in sentence.items[at : at + NEXT])) & words)


def _words_about(reading: Reading, cell: TimedCell) -> frozenset[str]:
    """Give the telling words of what a number is of and of the titles of its table."""
    return stems(f"{cell.name} {reading.titles(cell.grid)}") - IDLE
