"""Builds a report from its declaration and from figures. Nothing here writes a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from childfirst.measures.figures import Figure
from childfirst.periods import QUARTER, Period, periods_to_count
from childfirst.publication.cells import share_cell, value_cell
from childfirst.publication.declaration import KeyFigure, ReportDeclaration, SectionDeclaration
from childfirst.publication.differences import published_differences
from childfirst.publication.lines import lines_of
from childfirst.publication.lookup import Figures
from childfirst.publication.model import KeyFact, Report, Section
from childfirst.publication.quality import quality_of
from childfirst.publication.supply import Supply
from childfirst.publication.tabulate import table_of
from childfirst.publication.wording import slug
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
) -> Report:
    """Build a declared report of an area for a period.

    `figures` may hold other areas and bases too; only those of `area` are used. `snapshot` is
    the identifier of the frozen record and `as_at` its day. The report is the same, to the
    byte in every form, whenever all of these are.
    """
    found = Figures(figures, area)
    periods = periods_to_count(period, declared.looks_back if period.kind == QUARTER else 0)
    sections = (_section(each, found, periods) for each in declared.sections)
    return Report(
        title=declared.title,
        bases=declared.bases,
        about=declared.about,
        area=area,
        period=period,
        snapshot=snapshot,
        as_at=as_at,
        key_facts=tuple(_key_facts(declared.key_figures, found, periods)),
        sections=tuple(section for section in sections if any(section.every_table())),
        quality=quality_of(validation, supplies, period, as_at),
        differences=published_differences(found, area, period.label),
        figures=tuple(figure for figure in found.all if figure.basis in declared.bases),
    )


def _section(declared: SectionDeclaration, figures: Figures, periods: Sequence[Period]) -> Section:
    found = (lines_of(layout, figures, periods) for layout in declared.tables)
    parts = (_section(part, figures, periods) for part in declared.parts)
    return Section(
        key=f"section-{slug(declared.heading)}",
        heading=declared.heading,
        introduction=declared.introduction,
        tables=tuple(table_of(lines) for lines in found if lines is not None),
        parts=tuple(part for part in parts if any(part.every_table())),
    )


def _key_facts(
    declared: Sequence[KeyFigure], figures: Figures, periods: Sequence[Period]
) -> Iterator[KeyFact]:
    for wanted in declared:
        found = [figures.at(wanted.cell, p.label) for p in periods if p.kind == wanted.each]
        figure = next((f for f in reversed(found) if f is not None), None)
        if figure is None:
            continue
        text = value_cell(figure, {}).text
        if figure.percent is not None:
            text = f"{text} of {figure.denominator:,} ({share_cell(figure).text})"
        yield KeyFact(wanted.label, figure.period, text, figure)
