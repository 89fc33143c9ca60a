"""Whether each figure of a pack still follows from its snapshot, counted again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from childfirst.measures.figures import Figure, Status
from childfirst.publication.passports.passport import Passport


class Verdict(StrEnum):
    """What came of counting a printed figure again."""

    FOLLOWS = "follows"
    WITHHELD = "withheld, and there is such a figure"
    DIFFERS = "does not follow"
    NOT_COUNTED = "cannot be counted again: its definition or its snapshot is another"


@dataclass(frozen=True)
class Verified:
    """A printed figure, the one counted again, and the verdict."""

    printed: Figure
    counted: Figure | None
    verdict: Verdict


def verified(passport: Passport, counted: Iterable[Figure]) -> tuple[Verified, ...]:
    """Hold every figure of a passport against those counted again from the snapshot."""
    by_reference = {figure.reference: figure for figure in counted}
    return tuple(
        Verified(figure, again := by_reference.get(figure.reference), _verdict(figure, again))
        for figure in passport.figures
    )


def _verdict(printed: Figure, again: Figure | None) -> Verdict:
    if again is None:
        return Verdict.NOT_COUNTED
    if printed.status is Status.SUPPRESSED:
        return Verdict.WITHHELD
    alike = _content(printed) == _content(_as_printed(again, printed))
    return Verdict.FOLLOWS if alike else Verdict.DIFFERS


def _as_printed(again: Figure, printed: Figure) -> Figure:
    """Leave out the share of a figure counted again where the pack withholds it.

    An audience may see a number and not what it is a share of, when that would give away others.
    """
    if printed.numerator is None and printed.denominator is None:
        return replace(again, numerator=None, denominator=None)
    return again


def _content(figure: Figure) -> tuple[object, ...]:
    return (figure.value, figure.numerator, figure.denominator, figure.status, figure.unit)
