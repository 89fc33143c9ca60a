"""From figures to a filled return: each cell of the template with the figure it shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.measures.restatement import Restated
from childfirst.periods import Period
from childfirst.returns.declaration import Form, Place

NOT_YET_COUNTED = "not yet counted"


@dataclass(frozen=True)
class Filled:
    """A cell of the template and its figure; None where no measure gives it yet."""

    place: Place
    figure: Figure | None

    @property
    def content(self) -> int | float | str:
        """What the cell shows: a number, or the words for why there is none."""
        if self.figure is None:
            return NOT_YET_COUNTED
        value = self.figure.value
        if value is None:
            return str(self.figure.status)
        return float(value) if isinstance(value, Decimal) else value


@dataclass(frozen=True)
class Return:
    """A filled return, and whose record as at which day it is of.

    `restated` are the headlines of the quarter in their earlier and in their later wording.
    """

    service: str
    quarter: Period
    snapshot: str
    as_at: date
    definitions: str
    template: str
    forms: tuple[Form, ...]
    cells: tuple[Filled, ...]
    restated: tuple[Restated, ...] = ()

    @property
    def missing(self) -> list[Filled]:
        """The cells that no measure gives yet."""
        return [cell for cell in self.cells if cell.figure is None]


class UnknownFigure(ValueError):
    """The template names a figure that was not counted."""


def fill(forms: Sequence[Form], figures: Sequence[Figure]) -> tuple[Filled, ...]:
    """Give every cell of the forms with its figure of one quarter and service.

    Raises UnknownFigure when a form names a figure that there is not: a slip in the form
    may not look like something that is merely not counted yet.
    """
    by_cell = {figure.cell: figure for figure in figures}
    places = [place for form in forms for place in form.places()]
    unknown = sorted({place.cell for place in places if place.cell} - by_cell.keys())
    if unknown:
        raise UnknownFigure(f"no such figure: {', '.join(unknown)}")
    return tuple(Filled(place, by_cell[place.cell] if place.cell else None) for place in places)
