"""Builds a report from its declaration and from figures. Nothing here writes a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from childfirst.comparators import ComparatorTable
from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.periods_of_reports import periods_to_count
from childfirst.publication.declarations.declaration import (
    KeyFigure,
    ReportDeclaration,
    SectionDeclaration,
)
from childfirst.publication.declarations.measures import measures_of
from childfirst.publication.lines.earlier_years import years_of
from childfirst.publication.lines.history import history_of
from childfirst.publication.lines.of_tables import TableLines, lines_of
from childfirst.publication.lookup import Figures
from childfirst.publication.model.report import KeyFact, Report, Section
from childfirst.publication.model.tables import Table
from childfirst.publication.problems.groups import Group, by_figure
from childfirst.publication.statements.differences import published_differences
from childfirst.publication.statements.quality import problems_note, quality_of
from childfirst.publication.statements.supply import Supply
from childfirst.publication.tables.comparing import chosen_comparisons, comparison_table
from childfirst.publication.tables.tabulate import table_of
from childfirst.publication.tables.tracked import tracked_table
from childfirst.publication.words.headlines import headline
from childfirst.publication.words.wording import slug
from childfirst.tracking.tracker import TrackedCohort
from childfirst.validation.run import Validation


def build_report(
    declared: ReportDeclaration,
    figures: Sequence[Figure],
    period: Period,
    area: str,
    snapshot: str,
    as_at: date,
    validation: Validation,
    supplies: Sequence[Supply],
    comparisons: Sequence[ComparatorTable] = (),
    tracked: Sequence[TrackedCohort] = (),
) -> Report:
    """Build a declared report of an area for a period.

    `figures` may hold other areas and bases too; only those of `area` are used. `snapshot` is
    the identifier of the frozen record and `as_at` its day. `comparisons` are the tables that
    set the area beside others, and `tracked` the cohorts of reoffending that are followed, for
    those sections that ask for them. The report is the same, to the
    byte in every form, whenever all of these are.
    """
    found = Figures(figures, area)
    looks_back = declared.printed_before(period)
    periods = periods_to_count(period, looks_back)
    printed = {m.table for table in declared.tables for m in measures_of(table)}
    quality = quality_of(validation, supplies, period, as_at, printed)
    making = Making(
        found,
        periods,
        history_of(declared, period),
        years_of(declared, period),
        comparisons,
        tracked,
        by_figure(validation),
    )
    sections = [making.section(each) for each in declared.sections]
    kept = tuple(section for section in sections if any(section.every_table()))
    return Report(
        title=declared.title,
        bases=declared.bases,
        about=declared.about,
        area=area,
        period=period,
        looks_back=looks_back,
        audience=declared.audience,
        snapshot=snapshot,
        as_at=as_at,
        key_facts=tuple(_key_facts(declared.key_figures, found, periods)),
        sections=kept,
        quality=quality,
        differences=published_differences(found, area, period.label),
    )


@dataclass(frozen=True)
class Making:
    """What the sections of a report are made from."""

    figures: Figures
    periods: Sequence[Period]
    history: Sequence[Period]
    years: Sequence[Period]
    comparisons: Sequence[ComparatorTable]
    tracked: Sequence[TrackedCohort]
    problems: Sequence[Group]

    def section(self, declared: SectionDeclaration) -> Section:
        """Build a section with its parts; tables that no period fits are left out."""
        found = (
            lines_of(layout, self.figures, self.periods, self.history, self.years)
            for layout in declared.tables
        )
        beside = [
            each
            for wanted in declared.areas
            for each in chosen_comparisons(wanted, self.comparisons)
        ]
        parts = (self.section(part) for part in declared.parts)
        missing = dict.fromkeys(f"{e.group}: {e.not_found}." for e in beside if e.not_found)
        return Section(
            key=f"section-{slug(declared.heading)}",
            heading=declared.heading,
            introduction=(*declared.introduction, *missing),
            tables=(
                *(self._table(lines) for lines in found if lines is not None),
                *self._followed(declared),
                *(comparison_table(each) for each in beside if each.rows),
            ),
            parts=tuple(part for part in parts if any(part.every_table())),
        )

    def _followed(self, declared: SectionDeclaration) -> Iterator[Table]:
        if declared.tracked and self.tracked:
            yield tracked_table(self.tracked, self.figures.all)

    def _table(self, lines: TableLines) -> Table:
        """Build a table, and say beside it what is wrong in the records behind it."""
        touched = {measure.table for measure in lines.measures}
        note = problems_note([each for each in self.problems if each.title in touched])
        return replace(table_of(lines), notes=(note,) if note else ())


def _key_facts(
    declared: Sequence[KeyFigure], figures: Figures, periods: Sequence[Period]
) -> Iterator[KeyFact]:
    for wanted in declared:
        found = [figures.at(wanted.cell, p.label) for p in periods if p.kind == wanted.each]
        figure = next((f for f in reversed(found) if f is not None), None)
        if figure is None:
            continue
        yield KeyFact(wanted.label, figure.period, headline(figure), figure)
