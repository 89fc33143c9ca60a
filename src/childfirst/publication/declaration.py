"""How a report is declared: its sections, the tables in them, and what leads each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class ChartKind(StrEnum):
    """What is drawn beside a table."""

    NONE = "none"  # one line or words only: a picture would show nothing
    PERIODS = "periods"  # a panel for each line, a bar for each period
    RANKED = "ranked"  # a bar for each line, in the latest period


# The lines that count everybody of a table. They are no part of the whole.
TOTALS = frozenset({"No. of Children", "Total no. of children", "Total"})


@dataclass(frozen=True, kw_only=True)
class Tabulation:
    """One table of a report: which measure it prints, and how.

    `table`, `each` and, where these leave a choice, `title` name a measure of the
    catalogue. `says` finishes the sentence "12 of 20 children …" for a line; under a blank
    key it begins it for any other line, whose name then follows. `leads` is the line that
    the sentence is about (blank: the largest). `besides` are lines that are no part of the
    whole, so that they are never called the largest. `ranked` puts lines that the records
    name in order of size. `called` gives plainer words for lines, `values` for coded values.
    """

    name: str
    table: str
    each: str
    title: str = ""
    chart: ChartKind = ChartKind.NONE
    leads: str = ""
    says: Mapping[str, str] = field(default_factory=dict)
    besides: tuple[str, ...] = ()
    ranked: bool = False
    called: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)

    def words_for(self, label: str) -> str:
        """Give the words in which a line is printed."""
        return self.called.get(label, label)

    def is_part(self, label: str) -> bool:
        """Say whether a line is one of the parts that a table divides into."""
        return label not in TOTALS and label not in self.besides


@dataclass(frozen=True, kw_only=True)
class SectionDeclaration:
    """A section: its heading, its introduction by paragraphs, its tables, its own parts."""

    heading: str
    introduction: tuple[str, ...]
    tables: tuple[Tabulation, ...] = ()
    parts: tuple[SectionDeclaration, ...] = ()


@dataclass(frozen=True)
class KeyFigure:
    """A figure at the top of the report; `each` is the kind of period, the latest of it."""

    label: str
    cell: str
    each: str


@dataclass(frozen=True, kw_only=True)
class ReportDeclaration:
    """A report: what it is called, what leads it, and its sections in order."""

    title: str
    basis: str
    about: tuple[str, ...]
    key_figures: tuple[KeyFigure, ...]
    sections: tuple[SectionDeclaration, ...]
