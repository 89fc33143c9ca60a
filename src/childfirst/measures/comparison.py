"""Which figures changed between two countings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from childfirst.measures.figures import Figure, Value


@dataclass(frozen=True)
class FigureChange:
    """A figure before and after; None where the cell was not there."""

    cell: str
    area: str
    period: str
    before: Value
    after: Value
    status_before: str
    status_after: str


def compare_figures(before: Sequence[Figure], after: Sequence[Figure]) -> Iterator[FigureChange]:
    """Give every figure whose value, share or status is not the same, in the order of `after`."""
    old = {(f.cell, f.breakdown, f.area, f.period): f for f in before}
    new = {(f.cell, f.breakdown, f.area, f.period): f for f in after}
    for key in [*new, *(key for key in old if key not in new)]:
        was, now = old.get(key), new.get(key)
        if _told(was) != _told(now):
            cell, _, area, period = key
            yield FigureChange(
                cell=cell,
                area=area,
                period=period,
                before=was.value if was else None,
                after=now.value if now else None,
                status_before=str(was.status) if was else "",
                status_after=str(now.status) if now else "",
            )


def _told(figure: Figure | None) -> object:
    if figure is None:
        return None
    return figure.value, figure.numerator, figure.denominator, figure.status
