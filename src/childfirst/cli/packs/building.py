"""Finds the report that somebody asks for, and builds it from a snapshot."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from childfirst.cli.counting.snapshot_counts import (
    asked_rules,
    counted_figures,
    followed_cohorts,
    open_session,
    quarters_counted,
)
from childfirst.comparators import tables_for
from childfirst.measures.figures import Figure
from childfirst.periods import Period
from childfirst.publication.building.protected import report_for
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declaration import ReportDeclaration
from childfirst.publication.declarations.declared import report_from, report_text, shipped_report
from childfirst.publication.lines.earlier_years import measures_before, years_of
from childfirst.publication.lines.history import charted_measures, history_of
from childfirst.publication.statements.supply import supplies_of
from childfirst.publication.tables.tracked import tracked_figures
from childfirst.snapshot.reading import Snapshot
from childfirst.validation.run import Validation

if TYPE_CHECKING:
    from childfirst.disclosure import Protected
    from childfirst.publication.model.report import Report


def asked_report(name: str) -> tuple[str, ReportDeclaration, str]:
    """Give the report of a name, or of a YAML file, with the name of its files and its text."""
    if name.endswith((".yaml", ".yml")):
        declared = report_from(Path(name))
        return Path(name).stem, declared, Path(name).read_text(encoding="utf-8-sig")
    try:
        return name, shipped_report(name), report_text(name)
    except LookupError as problem:
        raise typer.BadParameter(str(problem.args[0])) from None


def asked_audience(name: str) -> str:
    """Read an audience; a wrong one ends the command with a message."""
    from childfirst.disclosure import AUDIENCES

    if name and name not in AUDIENCES:
        message = f"{name!r} is not one of: {', '.join(AUDIENCES)}"
        raise typer.BadParameter(message, param_hint="--audience")
    return name


def asked_forms(text: str) -> list[str]:
    """Read the forms to write; a wrong one, or none, ends the command with a message."""
    from childfirst.publication.forms import FORMS

    wanted = [each.strip() for each in text.split(",") if each.strip()]
    for each in wanted or [text]:
        if each not in FORMS:
            message = f"{each!r} is not one of: {', '.join(FORMS)}"
            raise typer.BadParameter(message, param_hint="--format")
    return wanted


def refuse_empty(report: Report, name: str, covers: str) -> None:
    """End the command with a message where a report has nothing to print of its period."""
    if not report.tables:
        message = f"{name} has no table for {report.period.label}: it is made for a {covers}"
        raise typer.BadParameter(message, param_hint="--period")


def counted_report(
    declared: ReportDeclaration,
    snapshot: Snapshot,
    period: Period,
    audience: str = "",
    published_before: Sequence[Figure] = (),
) -> tuple[Report, Protected]:
    """Check and count a snapshot for a report, and build it for an audience.

    Without an audience it is the one that the report declares. Gives the record and the proof
    of what was withheld beside it. `published_before` are figures of packs published earlier.
    """
    before = declared.printed_before(period)
    with open_session(snapshot, period, before) as session:
        validation = asked_rules(session, snapshot)
        figures = counted_figures(session, snapshot, period, declared.bases, before)
    return report_of(declared, figures, validation, snapshot, period, audience, published_before)


def report_of(
    declared: ReportDeclaration,
    figures: Sequence[Figure],
    validation: Validation,
    snapshot: Snapshot,
    period: Period,
    audience: str = "",
    published_before: Sequence[Figure] = (),
) -> tuple[Report, Protected]:
    """Build a report as its audience may see it, from figures counted and the past it charts."""
    manifest = snapshot.manifest
    supplies = supplies_of(manifest)
    past = quarters_counted(snapshot, charted_measures(declared), history_of(declared, period))
    for year in years_of(declared, period):
        past += quarters_counted(snapshot, measures_before(declared), [year])
    tracked = followed_cohorts(snapshot) if declared.tracks else []
    past += tracked_figures(tracked)
    beside = tables_for(snapshot.tables, manifest.area, period, snapshot=manifest.short_id)

    def build(chosen: Sequence[Figure]) -> Report:
        return build_report(
            declared,
            chosen,
            period,
            manifest.area,
            manifest.id,
            manifest.as_at,
            validation,
            supplies,
            beside,
            tracked,
        )

    return report_for(audience or declared.audience, build, [*figures, *past], published_before)
