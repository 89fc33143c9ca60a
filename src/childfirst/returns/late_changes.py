"""What late recording changed in a quarter that was returned before, cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from childfirst.measures.comparison import FigureChange, compare_figures
from childfirst.measures.figures import Figure, Value
from childfirst.returns.declaration import Place
from childfirst.returns.filling import Filled


@dataclass(frozen=True)
class LateChange:
    """A cell of the return whose value is not what the earlier snapshot gave."""

    place: Place
    before: Value
    after: Value


def late_changes(cells: Sequence[Filled], before: Sequence[Figure]) -> list[LateChange]:
    """Give the cells whose value differs from the figures of an earlier snapshot, in order.

    Where there is no value, its status stands in for it.
    """
    now = [cell.figure for cell in cells if cell.figure is not None]
    wanted = {figure.cell for figure in now}
    then = [figure for figure in before if figure.cell in wanted]
    changed = {
        change.cell: change for change in compare_figures(then, now) if _was(change) != _is(change)
    }
    return [
        LateChange(cell.place, _was(changed[name]), _is(changed[name]))
        for cell in cells
        if (name := cell.place.cell) in changed
    ]


def _was(change: FigureChange) -> Value:
    return change.status_before if change.before is None else change.before


def _is(change: FigureChange) -> Value:
    return change.status_after if change.after is None else change.after
