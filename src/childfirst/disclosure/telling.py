"""Averages that would narrow a withheld count too far: they go, and the counts stay as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from childfirst.disclosure.averages import with_average
from childfirst.disclosure.outsider import Outsider
from childfirst.disclosure.posing import Posed
from childfirst.disclosure.problem import Demand
from childfirst.disclosure.system import System
from childfirst.disclosure.told import FigureKey, key_of
from childfirst.measures.figures import Figure


def telling(
    posed: Posed, shown: Collection[int], averages: Iterable[Figure]
) -> tuple[dict[FigureKey, int], System]:
    """Give the averages that tell too much, with a cell that each tells of; and what is known.

    One printed average after another is added to what a reader knows, and left out again where
    a small count would be left with too few values. `shown` are the cells that are printed.
    """
    system = posed.linked.system
    gone: dict[FigureKey, int] = {}
    for figure in averages:
        known = with_average(system, posed.linked.value, figure)
        told = _told(system, known, shown, posed.problem.demands)
        if told is None:
            system = known
        else:
            gone[key_of(figure)] = told
    return gone, system


def _told(
    before: System, now: System, shown: Collection[int], demands: Sequence[Demand]
) -> int | None:
    """Give a cell that is narrowed too far by what is known now, else None."""
    added = now.relations[len(before.relations) :]
    hidden = {n for relation in added for n in relation if n not in shown}
    hidden &= set(range(len(before.cells)))
    if not hidden:
        return None
    reader = Outsider(now, shown)
    tied = {number for each in hidden for number in reader.group(each)}
    touched = [demand for demand in demands if demand.cell in tied]
    return next((d.cell for d in touched if not _leaves(reader, d)), None)


def _leaves(reader: Outsider, demand: Demand) -> bool:
    """Say whether enough values are left; never where an average contradicts its lines.

    It may, where a record is wrong and in no line, such as one that ends before it starts.
    """
    try:
        return reader.leaves(demand.cell, demand.least, demand.most)
    except ArithmeticError:
        return False
