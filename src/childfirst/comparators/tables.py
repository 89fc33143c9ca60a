"""A comparison table: an area beside wider areas, or beside the areas of a group."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from childfirst.comparators.cells import AreaCell
from childfirst.comparators.comparison import Comparison
from childfirst.comparators.indicators import PublishedIndicator
from childfirst.comparators.ranking import Rank
from childfirst.comparators.values import Span
from childfirst.measures.figures import Figure

WIDER = "Wider areas"


@dataclass(frozen=True)
class ComparatorRow:
    """An area of a table, in the later period and, where published, the one a year before.

    `change` holds its later figure against its earlier one. `standing` says, in a table of
    a group, how this area stands to all of the group together; in the table of wider areas,
    how the area that the table is about stands to this one, of whose count it makes up
    `share`. `rank` is the place of its later rate among the rows of a group. What there is
    nothing to say of is None.
    """

    area: str
    earlier: AreaCell | None
    later: AreaCell
    change: Comparison | None
    standing: Comparison | None
    rank: Rank | None = None
    share: Figure | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said of its numbers: misprints, and rates that were worked out."""
        return (*(self.earlier.notes if self.earlier else ()), *self.later.notes)


@dataclass(frozen=True)
class ComparatorTable:
    """An indicator for an area and the areas it is compared with.

    `group` is a comparator group, or "Wider areas" for police area, region and nation;
    `together` are the members of a group added up. `source` says where the group is known
    from, `not_found` why there are no rows.
    """

    indicator: PublishedIndicator
    area: str
    group: str
    source: str
    periods: tuple[Span, ...]
    rows: tuple[ComparatorRow, ...]
    together: AreaCell | None = None
    not_found: str = ""

    @property
    def title(self) -> str:
        """The table's title, with what its rate is per."""
        beside_whom = "wider areas" if self.group == WIDER else self.group
        return f"{self.indicator.title}: {self.area} and {beside_whom}"

    @property
    def own_row(self) -> ComparatorRow | None:
        """The row of the area that the table is about."""
        return next((row for row in self.rows if row.area == self.area), None)

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said below the table: misprints, and rates that were worked out."""
        return tuple(dict.fromkeys(note for row in self.rows for note in row.notes))

    @property
    def sources(self) -> tuple[str, ...]:
        """Where the numbers are from, each source once."""
        cells = [cell for row in self.rows for cell in (row.earlier, row.later) if cell]
        figures = [figure for cell in cells for figure in (cell.count, cell.rate)]
        return tuple(dict.fromkeys(f.definition for f in figures if f.value is not None))


def figures_in(tables: Iterable[ComparatorTable]) -> list[Figure]:
    """Give the counts and rates of every area in some tables, each once."""
    cells = (
        cell for table in tables for row in table.rows for cell in (row.earlier, row.later) if cell
    )
    found = {figure.reference: figure for cell in cells for figure in (cell.count, cell.rate)}
    return [*found.values()]
