"""How the figures of a period stand to those of an earlier one, in the words a test allows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure, Status
from childfirst.measures.lines import How
from childfirst.statistics.change import Change, change_between
from childfirst.statistics.units import Difference, per_cent_between, points_between

COMPARABLE = frozenset({Status.COUNTED, Status.ZERO})


@dataclass(frozen=True)
class ChangedFigure:
    """A figure beside the one of the earlier period, and what may be said of the two.

    `before` is None where the earlier period has no such line. `difference` is in percentage
    points for shares and in per cent for other counts, None where the two cannot be compared.
    """

    now: Figure
    before: Figure | None
    change: Change
    difference: Difference | None


def changes_since(
    measures: Sequence[Measure],
    earlier: Sequence[Figure],
    later: Sequence[Figure],
    earlier_period: str,
    later_period: str,
) -> Iterator[ChangedFigure]:
    """Set each figure of `later_period` beside that of `earlier_period`, in the order of `later`.

    Only counts are tested. A mean, a median and a sum of days or of repeated events are not:
    events of one child come together, so the tests would cry wolf. What is not final, not
    collected or none recorded in either period cannot be compared. The two may come from two
    snapshots. The periods are taken as independent (`childfirst.statistics.change`).
    """
    before = {_key(f): f for f in earlier if f.period == earlier_period}
    counts = {measure.definition: _counts(measure) for measure in measures}
    for figure in later:
        if figure.period == later_period and figure.definition in counts:
            counted = counts[figure.definition].get(figure.category, True)
            yield _changed(figure, before.get(_key(figure)), counted)


def _key(figure: Figure) -> tuple[str, str, str]:
    return figure.area, figure.cell, figure.breakdown


def _counts(measure: Measure) -> dict[str, bool]:
    """Say of each fixed line whether it counts different units."""
    return {line.label: line.how is How.COUNT for line in measure.lines}


def _changed(now: Figure, before: Figure | None, counted: bool) -> ChangedFigure:
    if before is None or not counted or not {now.status, before.status} <= COMPARABLE:
        return ChangedFigure(now, before, Change.CANNOT_TELL, None)
    if None not in (now.denominator, before.denominator):
        shares = _part(before), before.denominator or 0, _part(now), now.denominator or 0
        change = change_between(shares[0], shares[2], shares[1], shares[3])
        return ChangedFigure(now, before, change, points_between(*shares))
    values = int(before.value or 0), int(now.value or 0)
    return ChangedFigure(now, before, change_between(*values), per_cent_between(*values))


def _part(figure: Figure) -> int:
    return figure.numerator or 0
