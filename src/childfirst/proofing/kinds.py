"""How a kind of statement is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

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
