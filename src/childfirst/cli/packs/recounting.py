"""Counts the figures of a pack again, from the snapshot that they follow from."""

from __future__ import annotations

from pathlib import Path

import typer

from childfirst.cli.counting.snapshot_counts import (
    counted_figures,
    followed_cohorts,
    open_session,
    quarters_counted,
)
from childfirst.comparators import ComparatorTable, tables_for
from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.figures import Figure
from childfirst.periods import Period, parse_period
from childfirst.periods_of_reports import periods_before, periods_to_count
from childfirst.publication.declarations.declaration import MOST_HISTORY
from childfirst.publication.declarations.tabulation import MOST_YEARS
from childfirst.publication.lines.earlier_years import years_before
from childfirst.publication.lines.history import QUARTERS_TO_SETTLE
from childfirst.publication.passports.packs import NoPassport, passport_in
from childfirst.publication.passports.passport import BrokenPassport, Passport
from childfirst.publication.tables.comparing import comparison_table
from childfirst.publication.tables.tracked import EARLIER_DAY, tracked_figures
from childfirst.snapshot.reading import Snapshot, read_snapshot


def asked_passport(pack: Path) -> Passport:
    """Read the passport of a pack; raise UnreadableInput for a file that has none."""
    try:
        return passport_in(pack)
    except (NoPassport, BrokenPassport) as problem:
        remedy = "Give a page, PDF, Word, slide or Excel file that Childfirst wrote."
        wanted = "the passport of a pack"
        raise UnreadableInput([Finding(str(problem), wanted, remedy, file=pack.name)]) from None
    except OSError as problem:
        found = problem.strerror or "a file that cannot be opened"
        raise UnreadableInput([Finding(found, "a pack", "See its path.", file=pack.name)]) from None


def snapshot_of(passport: Passport, pack: Path, folder: Path | None) -> Snapshot:
    """Read the snapshot that a pack follows from: the one given, or the one beside the pack."""
    where = folder or pack.parent / "snapshot"
    if not where.is_dir():
        message = f"there is no snapshot in {where}: say where the pack's snapshot is"
        raise typer.BadParameter(message, param_hint="--snapshot")
    snapshot = read_snapshot(where)
    if snapshot.manifest.id != passport.snapshot:
        message = (
            f"the pack follows from snapshot {passport.snapshot[:12]}, "
            f"and {where} is {snapshot.manifest.short_id}"
        )
        raise typer.BadParameter(message, param_hint="--snapshot")
    return snapshot


def counted_again(passport: Passport, snapshot: Snapshot) -> list[Figure]:
    """Count every basis that a passport names, for its period."""
    period = parse_period(passport.period)
    named = {figure.basis for figure in passport.figures}
    bases = [basis for basis in MEASURES if basis in named]
    with open_session(snapshot, period, passport.looks_back) as session:
        figures = counted_figures(session, snapshot, period, bases, passport.looks_back)
    figures += _history(passport, snapshot)
    if any(EARLIER_DAY in figure.cell for figure in passport.figures):
        figures += tracked_figures(followed_cohorts(snapshot))
    if PUBLISHED in named:
        manifest = snapshot.manifest
        beside = tables_for(snapshot.tables, manifest.area, period, snapshot=manifest.short_id)
        figures += [each for found in beside if found.rows for each in _figures(found)]
    return figures


def _history(passport: Passport, snapshot: Snapshot) -> list[Figure]:
    """Count again what the pack charts of earlier quarters, and prints of earlier years."""
    quarters = history_of_pack(passport)
    charted = {figure.period for figure in passport.figures}
    drawn = [quarter for quarter in quarters if quarter.label in charted]
    labels = {quarter.label for quarter in drawn}
    defined = {f.definition for f in passport.figures if f.period in labels}
    measures = [m for ms in MEASURES.values() for m in ms if m.definition in defined]
    figures = quarters_counted(snapshot, measures, drawn)
    for year in years_before(parse_period(passport.period), MOST_YEARS):
        defined = {f.definition for f in passport.figures if f.period == year.label}
        printed = [m for ms in MEASURES.values() for m in ms if m.definition in defined]
        figures += quarters_counted(snapshot, printed, [year])
    return figures


def history_of_pack(passport: Passport) -> list[Period]:
    """Give the quarters before those that a pack prints which it may chart."""
    printed = periods_to_count(parse_period(passport.period), passport.looks_back)
    return periods_before(printed[0], MOST_HISTORY + QUARTERS_TO_SETTLE)


def _figures(found: ComparatorTable) -> list[Figure]:
    table = comparison_table(found)
    spoken = [figure for sentence in table.sentences for figure in sentence.figures]
    return [*table.figures, *spoken]
