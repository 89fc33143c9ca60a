"""What is lost when a cell is hidden: the figures that go with it, by how much they matter."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from childfirst.disclosure.audiences import Audience, Losing
from childfirst.disclosure.linking import Linked
from childfirst.disclosure.problem import Loss
from childfirst.disclosure.sorting import EndKey, Sorted, end_key, ends_of
from childfirst.disclosure.told import count_in, key_of

NUMBER, SHARE, HEADLINE = 2000, 1000, 10
"""A count or a difference weighs twice a percentage; a headline figure ten times another."""
MOST_TIE = 500
"""Between choices that lose as many numbers, that of the smaller counts."""


def losses(
    linked: Linked,
    current: Sorted,
    audience: Audience,
    headlines: Collection[str],
    ends: Mapping[EndKey, int],
    differences: Mapping[EndKey, int],
) -> Iterator[Loss]:
    """Give what hiding costs, figure by figure; `headlines` are references of those to keep.

    A count that goes takes its percentage and its differences with it.
    """
    for figure in current.counts:
        key = key_of(figure)
        weight = HEADLINE if figure.reference in headlines else 1
        value, base = linked.value[key], linked.base.get(key)
        if audience.losing is Losing.NUMBERS:
            yield Loss((value,), NUMBER * weight)
        else:
            yield Loss((value,), (count_in(figure) or 0) * weight)
        if base is not None and figure.denominator is not None:
            yield Loss((value, base), SHARE * weight)
    for figure in current.averages:
        weight = HEADLINE if figure.reference in headlines else 1
        key = key_of(figure)
        told = [cells[key] for cells in (linked.base, linked.summed) if key in cells]
        yield Loss(tuple(told), NUMBER * weight)
    for figure in current.differences:
        weight = HEADLINE if figure.reference in headlines else 1
        cells = [ends[end] for end in ends_of(figure) if end in ends]
        own = differences.get(end_key(figure))
        yield Loss((*cells, *(() if own is None else (own,))), NUMBER * weight)
    for number in printed_cells(linked, current):
        value_of = linked.system.cells[number].value or 0
        yield Loss((number,), min(value_of, MOST_TIE))


def printed_cells(linked: Linked, current: Sorted) -> set[int]:
    """Give the cells that figures print, as their value or as what it is a share of."""
    values = {linked.value[key_of(figure)] for figure in current.counts}
    shared = [f for f in (*current.counts, *current.averages) if f.denominator is not None]
    return values | {linked.base[key] for f in shared if (key := key_of(f)) in linked.base}
