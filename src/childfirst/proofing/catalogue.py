"""The catalogue of all kinds of statements, found by themselves in their folders."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from childfirst.proofing import statements
from childfirst.proofing.kinds import Kind


@dataclass(frozen=True)
class Folder:
    """Kinds of statements that tell the same sort of thing: the folder, its words, its kinds."""

    name: str
    tells: str
    kinds: tuple[Kind, ...]


@cache
def folders() -> tuple[Folder, ...]:
    """Give the folders of kinds by name, each with its kinds by theirs.

    A file in one of them without a KIND is an error, and so is one that stands in none.
    """
    return tuple(
        _folder(f"{statements.__name__}.{each.name}")
        for each in pkgutil.iter_modules(statements.__path__)
    )


def _folder(name: str) -> Folder:
    room = import_module(name)
    files = [each.name for each in pkgutil.iter_modules(room.__path__)]
    found = [import_module(f"{name}.{file}").KIND for file in files]
    kinds_of_it = tuple(sorted(found, key=lambda kind: kind.name))
    return Folder(name.rpartition(".")[2], room.__doc__ or "", kinds_of_it)


@cache
def kinds() -> tuple[Kind, ...]:
    """Give every kind there is, by name."""
    every = [kind for folder in folders() for kind in folder.kinds]
    return tuple(sorted(every, key=lambda kind: kind.name))
