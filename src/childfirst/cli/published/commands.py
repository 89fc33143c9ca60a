"""`childfirst published`: what others published, compared and held against itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from childfirst.cli import options
from childfirst.cli.options import Form
from childfirst.cli.published.importing import import_published_command
from childfirst.cli.records_asked import Records, reads_records
from childfirst.cli.screen import say, show_table

if TYPE_CHECKING:
    from childfirst.areas import ComparatorGroup

app = typer.Typer(
    help="Published statistics: import them, compare areas, find what cannot be right.",
    no_args_is_help=True,
)
app.command("import")(import_published_command)

Area = Annotated[str, typer.Option("--area", help="The service; without it, that of the record.")]
Indicator = Annotated[
    str, typer.Option("--indicator", help="Only this one, first_time_entrants; else all.")
]
Group = Annotated[str, typer.Option("--group", help='Only this group, "Neighbouring services".')]
OwnGroups = Annotated[
    Path | None, typer.Option("--groups", help="YAML file with comparator groups of your own.")
]


@app.command("compare")
@reads_records
def compare(
    period: options.PeriodText,
    area: Area = "",
    indicator: Indicator = "",
    group: Group = "",
    groups: OwnGroups = None,
    form: options.Format = Form.TABLE,
    *,
    records: Records,
) -> None:
    """Set an area beside police area, region, nation and its groups, and beside the year before.

    Example: childfirst published compare --period 2023-24 --indicator first_time_entrants
    """
    from childfirst.cli.periods import asked_period
    from childfirst.cli.published.printing import chosen, print_comparisons
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.comparators import tables_for

    wanted, known = asked_period(period), asked_groups(groups)
    with asked_snapshot(records) as frozen:
        about = area or frozen.manifest.area
        short_id = frozen.manifest.short_id
        found = tables_for(frozen.tables, about, wanted, groups=known, snapshot=short_id)
    print_comparisons(chosen(found, indicator, group), form)
    if not found:
        say(f"Note: the record holds nothing published of {about} for {wanted.label}.")


@app.command("reconcile")
@reads_records
def reconcile_command(
    groups: OwnGroups = None,
    form: options.Format = Form.TABLE,
    *,
    records: Records,
) -> None:
    """Hold published numbers against one another: parts and wholes, rates, headings, changes.

    Ends with exit code 1 when a number is wrong and not marked as a misprint. What a single
    row can tell is asked by childfirst validate.

    Example: childfirst published reconcile --snapshot out/snapshot
    """
    from childfirst.cli.published.printing import print_reconciled
    from childfirst.cli.source_of_tables import asked_snapshot
    from childfirst.comparators import reconcile

    known = asked_groups(groups)
    with asked_snapshot(records) as frozen:
        found = reconcile(frozen.tables, known)
    print_reconciled(found, form)
    wrong = sum(each.wrong for each in found)
    say(f"{len(found)} checked, {wrong} wrong and not corrected.")
    if wrong:
        raise typer.Exit(1)


@app.command("groups")
def groups_command(area: Area = "", groups: OwnGroups = None) -> None:
    """List the comparator groups, of one service or all, and those that were not found.

    Example: childfirst published groups --area Sefton
    """
    from childfirst.areas import area_catalogue

    name = area_catalogue().our_spelling(area)
    known = [group for group in asked_groups(groups) if not area or group.belongs_to(name)]
    if not known:
        say(f"Note: {area!r} is in no group; see how it is spelled among all of them.")
    show_table(
        ("group", "kind", "of", "members"),
        (
            (g.name, g.kind, g.of, "; ".join(g.members) or f"not found: {g.why_not_found}")
            for g in known
        ),
    )


def asked_groups(own: Path | None) -> tuple[ComparatorGroup, ...]:
    """Give every comparator group; a file that cannot be used ends the command."""
    from childfirst.areas import GroupFileError, comparator_groups
    from childfirst.configuration import configuration

    try:
        return comparator_groups(own or configuration().comparator_groups)
    except GroupFileError as problem:
        raise typer.BadParameter(str(problem), param_hint="--groups") from None
