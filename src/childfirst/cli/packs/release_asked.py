"""What every step of a release needs: the database, the release asked for, refusals as messages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from childfirst.releases.models import Release


def asked_release(number: int) -> Release:
    """Give a release by its number; a wrong one ends the command with a message."""
    from childfirst.releases.models import Release

    try:
        found: Release = Release.objects.get(pk=number)
    except Release.DoesNotExist:
        raise typer.BadParameter(f"there is no release {number}") from None
    return found


@contextmanager
def refusals_told() -> Iterator[None]:
    """Turn a step that was refused into a message."""
    from childfirst.actions.releasing import RefusedRelease

    try:
        yield
    except RefusedRelease as refused:
        raise typer.BadParameter(str(refused)) from None


def open_releases(database: str) -> None:
    """Open the database that the releases are in; models can be imported afterwards."""
    from childfirst.cli.source_of_tables import open_database

    open_database(database)
