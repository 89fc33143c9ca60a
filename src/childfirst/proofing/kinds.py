"""How a kind of statement is declared, and the catalogue of all that are."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from childfirst.proofing import statements
from childfirst.proofing.findings import Finding
from childfirst.proofing.reading import Reading


@dataclass(frozen=True)
class Example:
    """A small text and, line by line, the verdicts that this kind must come to in it.

    `verdicts` pairs the number of a line of `text` with the verdicts there, in order; lines
    that are not named must give none.
    """

    text: str
    verdicts: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class Kind:
    """A kind of statement: what it claims, how it is checked, and examples that run.

    `family` is the word for the arithmetic behind it, as printed in results: percentage_of,
    sum, change, ratio, rank, comparison or trend_word. `find` gives the statements of this
    kind in a document, checked.
    """

    name: str
    family: str
    claims: str
    checks: str
    find: Callable[[Reading], Iterable[Finding]]
    examples: tuple[Example, ...]


@cache
def kinds() -> tuple[Kind, ...]:
    """Give every kind there is, by name; a file in `statements` without a KIND is an error."""
    names = sorted(module.name for module in pkgutil.iter_modules(statements.__path__))
    found = (import_module(f"{statements.__name__}.{name}").KIND for name in names)
    return tuple(sorted(found, key=lambda kind: kind.name))
