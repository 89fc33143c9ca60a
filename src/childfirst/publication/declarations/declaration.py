"""How a report is declared: its sections, the tables in them, and what leads each.

Reports are YAML files in `reports`, read by `declared`; these are the words they may use.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from childfirst.disclosure.audiences import AUDIENCES
from childfirst.periods import QUARTER, Period

MOST_HISTORY = 40
"""Quarters, ten years: an older past says nothing of what is usual today."""

MOST_YEARS = 2
"""Years before the latest that a relative rate may pool, three in all (`statistics`)."""


class ChartKind(StrEnum):
    """What is drawn beside a table."""

    NONE = "none"  # one line or words only: a picture would show nothing
    PERIODS = "periods"  # a panel for each line, a bar for each period
    RANKED = "ranked"  # a bar for each line, in the latest period
    RANGES = "ranges"  # a mark for each line, in the latest period, with its interval
    MATRIX = "matrix"  # a square for each line "A + B", in the latest period, and each line "A"
    FUNNEL = "funnel"  # a mark for each area by its size; ranges where areas are few
    CONTROL = "control"  # a control chart of the line that leads; by period until quarters suffice


class Shows(StrEnum):
    """What of its figure a cell shows."""

    VALUE = "value"
    SHARE = "share"
    BASE = "base"
    DIFFERENCE = "difference"
    WORDS = "words"  # what a test allows to be said of it


# The lines that count everybody of a table. They are no part of the whole.
TOTALS = frozenset({"No. of Children", "Total no. of children", "Total"})
ALL = "All"
"""The words of the line that counts everybody in a table broken down by something."""


class Declared(BaseModel):
    """What is written in a report's file: nothing unknown in it, and nothing changes it."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Tabulation(Declared):
    """One table of a report: which measure it prints, and how.

    `basis`, `table`, `each` (the kind of period) and, where these leave a choice, `title` name
    a measure of the catalogue. `lines` chooses its lines and gives their words, in order; they
    may then be of several measures. `by` makes lines of the values of a breakdown, such as
    `order`, of the one line chosen. `latest` prints the latest period alone. `shows` names what
    is printed of each figure; without it, the value, the share where there is one, and the
    difference from the period before; what a share is of, for a whole period alone.

    `says` finishes the sentence "12 of 20 children …" for a line; under a blank key it begins
    it for any other line, whose name then follows. `leads` is the line that the sentence is
    about (blank: the largest), or several, each with a sentence. `besides` are lines that are no
    part of the whole, so that they are never called the largest. `ranked` puts lines that the
    records name in order of size.
    `called` gives plainer words for lines, `values` for coded values.

    `years_before` prints that many financial years before the latest beside it, and, in the words
    that a test allows, what changed. With `against` it says instead how each line stands to the
    line of that name, a relative rate; `unknown` is the line that is in no rate.
    """

    name: str
    heading: str = ""
    basis: str = "local"
    table: str = ""
    each: str = ""
    title: str = ""
    lines: Mapping[str, str] = Field(default_factory=dict)
    by: str = ""
    latest: bool = False
    shows: tuple[Shows, ...] = ()
    chart: ChartKind = ChartKind.NONE
    leads: tuple[str, ...] = ()
    says: Mapping[str, str] = Field(default_factory=dict)
    besides: tuple[str, ...] = ()
    ranked: bool = False
    years_before: int = Field(default=0, ge=0, le=MOST_YEARS)
    against: str = ""
    unknown: str = ""
    called: Mapping[str, str] = Field(default_factory=dict)
    values: Mapping[str, str] = Field(default_factory=dict)

    @field_validator("leads", mode="before")
    @classmethod
    def _one_or_several(cls, value: object) -> object:
        """Read one line that leads as a list of one."""
        return ((value,) if value else ()) if isinstance(value, str) else value

    def words_for(self, label: str) -> str:
        """Give the words in which a line is printed."""
        return self.called.get(label) or self.lines.get(label, label)

    def is_total(self, label: str) -> bool:
        """Say whether a line counts everybody of the table."""
        return label in TOTALS or (bool(self.by) and label in self.lines)

    def is_part(self, label: str) -> bool:
        """Say whether a line is one of the parts that a table divides into."""
        return not self.is_total(label) and label not in self.besides


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
