"""Prints comparison tables and reconciled numbers: for people, as CSV, as JSON."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from childfirst.cli.options import Form
from childfirst.cli.rows import print_rows
from childfirst.cli.screen import show_table
from childfirst.comparators import ComparatorRow, ComparatorTable, Reconciled
from childfirst.comparators.flat import comparison_rows, reconciled_rows
from childfirst.comparators.tables import WIDER
from childfirst.measures.figures import Figure
from childfirst.validation.declaration import State


def chosen(tables: Sequence[ComparatorTable], indicator: str, group: str) -> list[ComparatorTable]:
    """Keep the tables of an indicator and a group; a name that is not there ends the command."""
    there = dict.fromkeys(table.indicator.code for table in tables)
    _must_be_one_of("--indicator", indicator, list(there))
    kept = [table for table in tables if indicator in ("", table.indicator.code)]
    _must_be_one_of("--group", group, list(dict.fromkeys(table.group for table in kept)))
    return [table for table in kept if group in ("", table.group)]


def _must_be_one_of(option: str, name: str, there: Sequence[str]) -> None:
    if name and name not in there:
        names = ", ".join(there) or "none, as nothing was published for the period"
        raise typer.BadParameter(f"{name!r} is not one of: {names}", param_hint=option)


def print_comparisons(tables: Sequence[ComparatorTable], form: Form) -> None:
    """Print comparison tables in the form asked for."""
    if form is not Form.TABLE:
        print_rows(list(comparison_rows(tables)), form)
        return
    for table in tables:
        _print_table(table)


def print_reconciled(found: Sequence[Reconciled], form: Form) -> None:
    """Print every check; for people the ones that fit are only counted."""
    if form is not Form.TABLE:
        print_rows(list(reconciled_rows(found)), form)
        return
    odd = [each for each in found if each.says != "fits"]
    show_table(
        ("check", "indicator", "about", "found", "expected", "says"),
        (
            (
                e.check.code,
                e.trial.indicator,
                e.trial.about,
                e.trial.found,
                e.trial.expected,
                e.says,
            )
            for e in odd
        ),
    )
    for each in {e.check.code: e for e in odd if e.trial.as_corrected is State.FAILED}.values():
        typer.echo(f"{each.check.code}: {each.check.title}. {each.check.remedy}")


def _print_table(table: ComparatorTable) -> None:
    typer.echo(f"{table.title}\n")
    if table.not_found:
        typer.echo(f"Not found: {table.not_found}.\n")
        return
    periods = [span.label for span in table.periods]
    if len(periods) == 1:
        periods.insert(0, "a year before")
    numbers = [f"{period}: {what}" for period in periods for what in ("number", "rate")]
    wider = table.group == WIDER
    words = (f"{table.area} beside it", "share") if wider else ("beside the group", "rank")
    lines = ((*_numbers(row), *_words(row, wider=wider)) for row in table.rows)
    show_table(("area", *numbers, "change", *words), lines)
    typer.echo(f"\nRates {table.indicator.rate_unit}.")
    for line in (*table.notes, *(f"Source: {source}." for source in table.sources)):
        typer.echo(line)
    typer.echo()


def _numbers(row: ComparatorRow) -> tuple[str, ...]:
    earlier = (row.earlier.count, row.earlier.rate) if row.earlier else (None, None)
    return (row.area, *map(_shown, (*earlier, row.later.count, row.later.rate)))


def _words(row: ComparatorRow, *, wider: bool) -> tuple[str, str, str]:
    change = row.change.words if row.change else ""
    standing = row.standing.words if row.standing else ""
    if wider:
        return change, standing, f"{row.share.percent}%" if row.share else ""
    return change, standing, row.rank.words if row.rank else ""


def _shown(figure: Figure | None) -> str:
    if figure is None or figure.value is None:
        return "not published"
    return f"{figure.value:,}" if isinstance(figure.value, int) else str(figure.value)
