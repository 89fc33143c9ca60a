"""A report as data: its sections, what leads it, what moved, and what it says of its records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.publication.model.tables import Table
from childfirst.publication.statements.differences import PublishedDifference
from childfirst.publication.statements.quality import Quality
from childfirst.publication.words.wording import basis_words, joined


@dataclass(frozen=True)
class Commentary:
    """A paragraph that somebody wrote to a section, and where it stands in their file.

    `unsupported` are the numbers in it that the section does not print.
    """

    text: str
    line: int
    unsupported: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """A section with its tables, what was written to it, and the sections inside it."""

    key: str
    heading: str
    introduction: tuple[str, ...]
    tables: tuple[Table, ...]
    parts: tuple[Section, ...] = ()
    commentary: tuple[Commentary, ...] = ()

    def every_section(self) -> Iterator[Section]:
        """Give the section and its parts, in the order of the page."""
        yield self
        for part in self.parts:
            yield from part.every_section()

    def every_table(self) -> Iterator[Table]:
        """Give the tables of the section and of its parts, in the order of the page."""
        yield from self.tables
        for part in self.parts:
            yield from part.every_table()


@dataclass(frozen=True)
class KeyFact:
    """A figure at the top of the report, with the period it is about."""

    label: str
    period: str
    text: str
    figure: Figure


@dataclass(frozen=True)
class MovedFigure:
    """A figure that is not what the last pack printed: where it stands, then and now."""

    where: str
    period: str
    before: str
    now: str
    figure: Figure


@dataclass(frozen=True)
class Moves:
    """What moved since an earlier pack, and, in a correction, a note of what was wrong."""

    since: str
    note: str
    figures: tuple[MovedFigure, ...]


@dataclass(frozen=True)
class Report:
    """A whole report. It holds no time of making: the same figures give the same report."""

    title: str
    bases: tuple[str, ...]
    about: tuple[str, ...]
    area: str
    period: Period
    looks_back: int
    snapshot: str
    as_at: date
    key_facts: tuple[KeyFact, ...]
    sections: tuple[Section, ...]
    quality: Quality
    differences: tuple[PublishedDifference, ...]
    moves: Moves | None = None
    audience: str = "service"

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure that is printed or spoken of, each once, in the order of print."""
        return tuple({figure.reference: figure for figure in self._printed()}.values())

    def _printed(self) -> Iterator[Figure]:
        yield from (fact.figure for fact in self.key_facts)
        for table in self.tables:
            yield from table.figures
            if table.series:
                yield from (figure for _, figure in table.series.points)
            for sentence in table.sentences:
                yield from sentence.figures
        for difference in self.differences:
            yield from difference.figures

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table in the order of the page."""
        return tuple(table for section in self.sections for table in section.every_table())

    def every_section(self) -> Iterator[Section]:
        """Give every section and part, in the order of the page."""
        return (each for section in self.sections for each in section.every_section())

    @property
    def basis_words(self) -> str:
        """Say on which basis or bases the report counts, such as `local and YJB basis`."""
        names = [basis_words(basis) for basis in self.bases]
        return f"{joined(names)} {'basis' if len(names) == 1 else 'bases'}"
