"""How a measure is declared: what is counted, in which lines, for which periods."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from childfirst.language.errors import RuleError
from childfirst.language.expressions import Column, Condition, Expression
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.lines import Line
from childfirst.measures.rates import POPULATION


@dataclass(frozen=True)
class Example:
    """A worked example: records in, the figures that must come out, and what it shows.

    The records are taken to be true `as_at`, the last day of the period where it does not say.
    """

    shows: str
    given: str
    period: str
    expect: Mapping[str, object]
    as_at: date | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class Measure:
    """A table of figures and the rule by which it is counted.

    `each` is the kind of period it is counted for: quarter, whole, or blank for both.
    `of` is a frame with the columns `period` and `kind`; `unit` is what is counted once
    however many rows it has; `only` says which rows take part. `lines_by` makes a line
    of each value that a column holds, instead of or beside the fixed `lines`.
    `rests_on` are fields: where one has no value at all, nothing was collected to count.
    `breakdowns` are counted always, others when asked for. `differences_as` is the table
    under which later minus earlier periods are printed. `valid_to` is the last day on which
    this wording held, None while it does; both wordings are counted for every period, so that
    one can be set beside the other. `final_after` is how many months
    after a period its figures are still provisional; such periods are never subtracted,
    because they have been followed for different times.
    """

    table: str
    kpi: str
    title: str
    counts: str
    each: str
    of: Frame
    unit: Column
    rule: str
    cites: str
    valid_from: date
    valid_to: date | None = None
    only: Condition = ALWAYS
    lines: tuple[Line, ...] = ()
    lines_by: Line | None = None
    basis: str = "local"
    breakdowns: tuple[Breakdown, ...] = ()
    rests_on: tuple[Column, ...] = ()
    differences_as: str = ""
    final_after: int = 0
    examples: tuple[Example, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        for name in ("period", "kind"):
            self.of.column(name)
        if not self.lines and self.lines_by is None:
            raise RuleError(f"{self.table} has no lines")
        if self.valid_to is not None and self.valid_to < self.valid_from:
            raise RuleError(f"{self.title} ends before it begins")
        if self.breakdowns and any(line.per for line in self.lines):
            raise RuleError(f"{self.title}: no population is recorded for the parts of a rate")

    @property
    def name(self) -> str:
        """The name of the rule: its basis and title, in small letters."""
        words = re.sub("[^a-z0-9]+", "_", self.title.lower()).strip("_")
        return f"{self.basis}.{words}"

    def cell(self, label: str, breakdown: str = "", table: str = "") -> str:
        """Give the name of a cell: `TABLE|line`, or on the YJB basis `line.breakdown.value`.

        A local cell and one of the profile keep their names when they are broken down.
        """
        if self.basis in ("local", "cohort"):
            return f"{table or self.table}|{label}"
        return f"{label}.{breakdown.replace('=', '.')}" if breakdown else label

    @property
    def definition(self) -> str:
        """The rule and the day from which this wording of it holds."""
        return f"{self.name}@{self.valid_from}"

    def expressions(self) -> list[Expression]:
        """Give every expression the rule is made of, for checking and preparing."""
        parts: list[Expression] = [self.unit, self.only]
        lines = [*self.lines, *([self.lines_by] if self.lines_by else [])]
        for line in lines:
            parts += [
                part for part in (line.when, line.share_of, line.of, line.adds) if part is not None
            ]
            parts += POPULATION if line.per is not None else ()
        return parts
