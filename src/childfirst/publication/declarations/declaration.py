"""How a report is declared: its sections, the tables in them, and what leads each.

Reports are YAML files in `reports`, read by `declared`; these are the words they may use.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field, field_validator

from childfirst.disclosure.audiences import AUDIENCES
from childfirst.periods import QUARTER, Period
from childfirst.publication.declarations.tabulation import Declared, Tabulation

MOST_HISTORY = 40
"""Quarters, ten years: an older past says nothing of what is usual today."""


class AreasDeclaration(Declared):
    """Tables that set the area beside others, for a published `indicator`.

    `groups` names the groups of areas, "Wider areas" being police area, region and nation;
    without any, every group of the area has its table.
    """

    indicator: str
    groups: tuple[str, ...] = ()


class SectionDeclaration(Declared):
    """A section: its heading and introduction, its tables, comparisons of areas, and parts.

    A `tracked` one has the cohorts of reoffending that are still followed.
    """

    heading: str
    introduction: tuple[str, ...] = ()
    tables: tuple[Tabulation, ...] = ()
    areas: tuple[AreasDeclaration, ...] = ()
    tracked: bool = False
    parts: tuple[SectionDeclaration, ...] = ()

    def every_table(self) -> Iterator[Tabulation]:
        """Give the tables of the section and of its parts, in order."""
        yield from self.tables
        for part in self.parts:
            yield from part.every_table()


class KeyFigure(Declared):
    """A figure at the top of the report; `each` is the kind of period, the latest of it."""

    label: str
    cell: str
    each: str


class ReportDeclaration(Declared):
    """A report: what it is called, for whom, what leads it, and its sections in order.

    `covers` is the kind of period it is made for, and `looks_back` how many quarters before it
    are counted and printed with it. `history` is how many more before those its control charts
    may draw, without a column of their own (`history`).
    """

    title: str
    purpose: str
    audience: str
    covers: Literal["year", "quarter", "month"] = "year"
    looks_back: int = Field(default=0, ge=0, le=40)
    history: int = Field(default=0, ge=0, le=MOST_HISTORY)
    about: tuple[str, ...]
    key_figures: tuple[KeyFigure, ...] = ()
    sections: tuple[SectionDeclaration, ...]

    @field_validator("audience")
    @classmethod
    def _there_is(cls, value: str) -> str:
        if value not in AUDIENCES:
            raise ValueError(f"no audience; there are {', '.join(AUDIENCES)}")
        return value

    def printed_before(self, period: Period) -> int:
        """Give how many quarters, or months, before a period are printed with it."""
        return self.looks_back if period.kind == QUARTER else 0

    @property
    def tables(self) -> tuple[Tabulation, ...]:
        """Every table in the order of the report."""
        return tuple(table for section in self.sections for table in section.every_table())

    @property
    def tracks(self) -> bool:
        """Whether any section has the cohorts that are still followed."""
        return any(section.tracked for section in self.sections)

    @property
    def bases(self) -> tuple[str, ...]:
        """The bases on which its tables are counted, in the order of the report."""
        return tuple(dict.fromkeys(table.basis for table in self.tables))
