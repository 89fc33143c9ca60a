"""What must stay possible of each small count, whatever else is hidden."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from childfirst.disclosure.audiences import Audience
from childfirst.disclosure.linking import Linked
from childfirst.disclosure.outsider import Outsider
from childfirst.disclosure.problem import Demand
from childfirst.disclosure.system import Kind


def demands_of(
    farthest: Outsider, audience: Audience, asked: Iterable[int]
) -> tuple[list[Demand], set[int]]:
    """Give what must stay possible of each small count, and those that are given away already.

    From the least that anybody can leave open, given that zeros are shown and hidden counts
    are at least one, as many values as there are small counts; where earlier publications
    leave fewer, those that they leave. `farthest` is somebody from whom all is hidden that
    can be.
    """
    demands, exposed = [], set()
    for number in sorted(asked):
        if farthest.leaves(number, 1, audience.threshold):
            demands.append(Demand(number, 1, audience.threshold))
            continue
        widest = farthest.interval(number)
        least = max(1, widest.least)
        most = least + audience.threshold - 1
        if widest.most is not None and widest.most < most:
            exposed.add(number)
            least, most = widest.least, widest.most
        demands.append(Demand(number, least, most))
    return demands, exposed


def small_unprinted(linked: Linked, audience: Audience, hidden: Collection[int]) -> set[int]:
    """Give the small counts that nobody prints and anybody could work out."""
    kinds = {Kind.UNPRINTED, *({Kind.REST} if audience.remainders else ())}
    cells = linked.system.cells
    return {n for n in hidden if cells[n].kind in kinds and audience.is_small(cells[n].value)}
