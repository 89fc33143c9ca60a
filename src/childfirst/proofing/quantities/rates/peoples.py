"""Numbers of people or places that rates may be of: populations told or listed in a document."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from childfirst.proofing.findings import Operand
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.tables.model import Content
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import operand

WORDS = {
    "population", "populations", "residents", "inhabitants", "people", "persons", "aged",
    "households", "pupils", "children", "10-17",
}  # fmt: skip
HEADED = ("population", "residents", "people", "10 to 17", "10-17", "aged", "all ages", "pupils")
LEAST = 500  # a smaller number of people is a group, not the population of an area
FAR = 6  # items between a number and the word that says it is of people


@lru_cache(maxsize=4)
def peoples(reading: Reading) -> tuple[Operand, ...]:
    """Give every number that the document calls people or population, in its order."""
    return (*_told(reading), *_listed(reading))


def _told(reading: Reading) -> Iterator[Operand]:
    for sentence in reading.sentences:
        for at, item in enumerate(sentence.items):
            if _is_large(item) and _is_of_people(sentence, at):
                yield operand(sentence, item)


def _is_large(item: Item) -> bool:
    number = item.number
    return number is not None and item.counts and not number.unit and number.value >= LEAST


def _is_of_people(sentence: Sentence, at: int) -> bool:
    near = sentence.items[max(0, at - FAR) : at + FAR]
    return any(item.text in WORDS for item in near)


def _listed(reading: Reading) -> Iterator[Operand]:
    for grid in reading.grids:
        for index in grid.columns_of(Content.COUNT):
            for row in grid.rows:
                value = row.values[index]
                words = f"{grid.columns[index].heading} {row.label}".lower()
                large = value.number is not None and value.number >= LEAST
                if large and any(word in words for word in HEADED):
                    yield operand_of(value)
