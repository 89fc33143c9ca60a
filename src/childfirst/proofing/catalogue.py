"""The catalogue of all kinds of statements, found by themselves."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from childfirst.proofing import statements
from childfirst.proofing.kinds import Kind


@cache
def kinds() -> tuple[Kind, ...]:
    """Give every kind there is, by name; a file in `statements` without a KIND is an error."""
    found = pkgutil.walk_packages(statements.__path__, f"{statements.__name__}.")
    files = [each.name for each in found if not each.ispkg]
    return tuple(sorted((import_module(name).KIND for name in files), key=lambda kind: kind.name))
