"""Inequalities that hold between measures because of what they count, declared once.

Wording alone shows them only within one kind of row. Each is checked on generated records.
"""

from __future__ import annotations

from collections.abc import Mapping

from childfirst.disclosure.system import System
from childfirst.disclosure.told import FigureKey

AT_MOST: dict[str, tuple[str, ...]] = {
    # Only children of the cohort are in the tables of offences.
    "Visual 9b|Total": ("Cohort|No. of Children",),
    # One child has at least one offence or programme.
    "kpi9.children": ("kpi9.offences",),
    "kpi9.sv_children": ("kpi9.sv_offences",),
    "kpi6.children": ("kpi6.programmes",),
}
"""For a cell, those that are at least as great in the same area and period."""


def link_declared(system: System, values: Mapping[FigureKey, int]) -> None:
    """Add the declared inequalities between the cells of figures for everybody."""
    cells = {
        (name, area, period): number
        for (_, name, breakdown, area, period), number in values.items()
        if not breakdown
    }
    for (name, area, period), small in cells.items():
        for greater in AT_MOST.get(name, ()):
            large = cells.get((greater, area, period))
            if large is not None:
                system.at_least({large: 1, small: -1})
