"""Cells and the relations between them: all that a reader of the tables can reckon with."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Relation = Mapping[int, int]
"""Coefficients by the number of a cell; the sum is nought."""


class Kind(StrEnum):
    """How a cell comes to be in the system."""

    COUNT = "count"  # a figure prints it, as its value or as what it is a share of
    REST = "rest"  # what a printed share leaves of its whole: nobody prints it, anybody sees it
    UNPRINTED = "unprinted"  # a count that ties others together and is printed nowhere
    ROOM = "room"  # what is left between the two sides of an inequality
    DIFFERENCE = "difference"  # later minus earlier: may be below nought


@dataclass
class Cell:
    """A whole number that somebody might want to know. `value` is None where we do not know."""

    name: str
    period: str
    kind: Kind
    value: int | None = None


@dataclass
class System:
    """Cells by number, relations between them, and where each is found by what it counts.

    `unheld` are relations that the wording promises and known values contradict.
    """

    cells: list[Cell] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    numbers: dict[Hashable, int] = field(default_factory=dict)
    unheld: list[Relation] = field(default_factory=list)

    def cell(self, key: Hashable, name: str, period: str, kind: Kind, value: int | None) -> int:
        """Give the number of a cell, made when it is new.

        A printed cell stays one. Two different values are two cells, whatever the key says.
        """
        number = self.numbers.get(key)
        if number is None:
            return self._new(key, Cell(name, period, kind, value))
        cell = self.cells[number]
        if value is not None and cell.value is not None and value != cell.value:
            return self.cell((key, value), name, period, kind, value)
        if value is not None:
            cell.value = value
        if kind is Kind.COUNT and cell.kind is not Kind.COUNT:
            cell.kind, cell.name = kind, name
        return number

    def sum(self, relation: Relation) -> None:
        """Add a relation whose sum is nought, unless what we know says that it is not."""
        held = self._value_of(relation) in (None, 0)
        (self.relations if held else self.unheld).append(relation)

    def at_least(self, relation: Relation, *, taken_to_add_up: bool = False) -> None:
        """Add a relation whose sum is nought or more.

        With `taken_to_add_up`, a reader takes it for nought wherever it is, as the lines of a
        table are taken to add up to its total.
        """
        room = self._value_of(relation)
        if room is not None and room < 0:
            self.unheld.append(relation)
        elif room == 0 and taken_to_add_up:
            self.relations.append(relation)
        else:
            self._add_room(relation, room)

    def take_to_add_up(self, relation: Relation) -> None:
        """Add a relation that a reader takes for nought where it is, and else knows nothing of."""
        if self._value_of(relation) == 0:
            self.relations.append(relation)

    def _add_room(self, relation: Relation, room: int | None) -> None:
        period = self.cells[next(iter(relation))].period
        key = ("room", tuple(sorted(relation.items())))
        number = self.cell(key, "room of an inequality", period, Kind.ROOM, room)
        self.relations.append({**relation, number: -1})

    def work_out(self) -> None:
        """Fill in values that follow from one relation, until none does."""
        waiting = list(self.relations)
        while waiting:
            left = [relation for relation in waiting if not self._fill_in(relation)]
            if len(left) == len(waiting):
                return
            waiting = left

    def _fill_in(self, relation: Relation) -> bool:
        unknown = [n for n in relation if self.cells[n].value is None]
        if len(unknown) == 1:
            rest = sum(c * (self.cells[n].value or 0) for n, c in relation.items())
            self.cells[unknown[0]].value = -rest // relation[unknown[0]]
        return len(unknown) <= 1

    def _value_of(self, relation: Relation) -> int | None:
        total = 0
        for number, factor in relation.items():
            value = self.cells[number].value
            if value is None:
                return None
            total += factor * value
        return total

    def _new(self, key: Hashable, cell: Cell) -> int:
        self.cells.append(cell)
        self.numbers[key] = len(self.cells) - 1
        return len(self.cells) - 1
