"""How a check of published numbers is declared."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from childfirst.comparators.book import PublishedBook
from childfirst.comparators.values import PublishedValue
from childfirst.validation.declaration import State


@dataclass(frozen=True)
class Trial:
    """A check asked of one number, or of one column of a table.

    `as_printed` is what came of it with the numbers as printed, `as_corrected` with misprints
    corrected and units as the record has them. `found` is what is printed, `expected` what
    would fit, and `operands` are the values that were used.
    """

    about: str
    indicator: str
    as_printed: State
    as_corrected: State
    found: str
    expected: str
    operands: tuple[PublishedValue, ...]


@dataclass(frozen=True)
class CheckExample:
    """A worked example: published rows in, and how many trials ended how.

    `failed` fail as printed; `mended` of these pass once corrected.
    """

    shows: str
    given: str
    failed: int = 0
    mended: int = 0
    passed: int = 0
    could_not_run: int = 0


@dataclass(frozen=True, kw_only=True)
class Check:
    """A check over all that was published: `examine` gives a trial for each thing it asks of.

    `title` says what is wrong when it fails, `remedy` what to do about it, `why` where the
    rule is from.
    """

    code: str
    title: str
    remedy: str
    why: str
    examine: Callable[[PublishedBook], Iterator[Trial]]
    examples: tuple[CheckExample, ...]


def state(holds: bool | None) -> State:
    """Give the state for an answer; None is a check that could not run."""
    if holds is None:
        return State.COULD_NOT_RUN
    return State.PASSED if holds else State.FAILED
