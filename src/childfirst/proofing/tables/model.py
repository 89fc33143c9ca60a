"""What a grid is: columns, rows, values, and the words around the table."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from childfirst.proofing.document import Place
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.tables.values import Holds, Value

NOWHERE = Place()


class Content(StrEnum):
    """What a column is for."""

    COUNT = "count"
    PERCENT = "percent"
    RATE = "rate"
    CHANGE = "change"
    PERCENT_CHANGE = "per cent change"
    MONEY = "money"
    WORDS = "words"


class RowRole(StrEnum):
    """What a row is: a part, a total of parts, a change, an average, or a title within."""

    PART = "part"
    TOTAL = "total"
    CHANGE = "change"
    AVERAGE = "average"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, content, period, and for a change the two periods compared."""

    heading: str
    content: Content
    period: Period | None = None
    compares: tuple[Period, Period] | None = None
    base: Decimal | None = None
    total: bool = False
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """A row: its label, what it is, its values by column, and a period its label names."""

    label: str
    role: RowRole
    values: tuple[Value, ...]
    period: Period | None = None
    place: Place = NOWHERE

    @property
    def words(self) -> str:
        """Give the label with the words of the other cells: what the row is about."""
        told = [value.text for value in self.values if value.holds is Holds.WORDS]
        return " ".join([self.label, *told])


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """A table understood. `block` is its number in the document; `title` its caption."""

    block: int
    title: str
    corner: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    place: Place
    turned: bool = False

    def parts(self) -> list[Row]:
        """Give the rows that are neither totals nor changes nor titles."""
        return [row for row in self.rows if row.role is RowRole.PART]

    def listed(self) -> list[Row]:
        """Give the parts above the last total: what stands below it is counted again."""
        last = max((i for i, row in enumerate(self.rows) if row.role is RowRole.TOTAL), default=0)
        rows = self.rows[:last] if last else self.rows
        return [row for row in rows if row.role is RowRole.PART]

    def totals(self) -> list[Row]:
        """Give the rows that are totals."""
        return [row for row in self.rows if row.role is RowRole.TOTAL]

    def columns_of(self, *contents: Content) -> list[int]:
        """Give the indexes of the columns with some content."""
        return [index for index, each in enumerate(self.columns) if each.content in contents]
