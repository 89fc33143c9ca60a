"""Starts Django for the command line, on a database of the caller's choice."""

from __future__ import annotations

import os

import django
from django.conf import settings
from django.core.management import call_command

from childfirst.configuration import configuration


def start(database: str = "") -> None:
    """Set Django up on `database` (blank: that of the settings) and bring its tables up to date.

    Raises ValueError when the address of the database is not understood.
    """
    if database:
        os.environ["CHILDFIRST_DATABASE"] = database
        configuration.cache_clear()  # it may have been read before, for something else
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "childfirst.web.settings")
    if not settings.configured:
        django.setup()
    call_command(
        "migrate",
        verbosity=0,
        interactive=False,
        skip_checks=True,
        run_syncdb=bool(settings.MIGRATION_MODULES),
    )
