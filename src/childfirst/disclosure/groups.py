"""Hidden cells fall into groups that nothing hidden joins: each can be looked at alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from childfirst.disclosure.system import System

Group = tuple[tuple[int, ...], tuple[int, ...]]
"""Cells and relations by number."""


def groups_of(system: System, shown: Collection[int]) -> list[Group]:
    """Give hidden cells and relations in groups that have nothing hidden in common."""
    leader = list(range(len(system.cells)))

    def of(number: int) -> int:
        while leader[number] != number:
            leader[number] = leader[leader[number]]
            number = leader[number]
        return number

    hidden_in = [[n for n in relation if n not in shown] for relation in system.relations]
    for hidden in hidden_in:
        for number in hidden[1:]:
            leader[of(number)] = of(hidden[0])
    cells: dict[int, list[int]] = defaultdict(list)
    relations: dict[int, list[int]] = defaultdict(list)
    for number in range(len(system.cells)):
        if number not in shown:
            cells[of(number)].append(number)
    for place, hidden in enumerate(hidden_in):
        if hidden:
            relations[of(hidden[0])].append(place)
    return [(tuple(each), tuple(relations[first])) for first, each in cells.items()]
