"""What holds between measures because of what they count, declared once.

Wording alone shows relations only within one kind of row, and not what other tables know of a
row. Each is checked on generated records.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from childfirst.disclosure.system import System
from childfirst.disclosure.told import FigureKey

AT_MOST: dict[str, tuple[str, ...]] = {
    # Only children of the cohort are in the tables of offences.
    "Visual 9b|Total": ("Cohort|No. of Children",),
    # One child has at least one offence, programme, reoffence or exclusion.
    "kpi9.children": ("kpi9.offences",),
    "kpi9.sv_children": ("kpi9.sv_offences",),
    "kpi6.children": ("kpi6.programmes",),
    "reoffending.reoffenders": ("reoffending.reoffences",),
    "Profile: Suspensions and exclusions|Children suspended": (
        "Profile: Suspensions and exclusions|Suspensions",
    ),
    "Profile: Suspensions and exclusions|Children permanently excluded": (
        "Profile: Suspensions and exclusions|Permanent exclusions",
    ),
}
"""For a cell, those that are at least as great in the same area and period."""
LINE_BY_LINE = {
    "Profile: Children by category of offence": "Profile: Offences by category",
    "Profile: Children by gravest offence": "Profile: Offences by seriousness",
}
"""For a table of children, the table of what each has one of at least, line by line."""
EACH_ONCE = {
    # Who has a decile has a postcode.
    "Profile: Deprivation": "",
    # However many outcomes an offence had, it is of one category, score and child.
    "Profile: Offences by category": "",
    "Profile: Offences by seriousness": "",
    "Profile: Age at offence": "Offences, all children",
}
"""Tables whose lines make up a line, or what they are shares of (blank), by what is known of them
beyond their wording."""
ALIKE = (
    (
        "Profile: Most serious outcome|No outcome in the period",
        "Profile: Children by gravest offence|No outcome in the period",
        "Profile: First outcome or a further one|No outcome in the period",
    ),
    (
        "Profile: Hours offered a week|Not recorded",
        "Profile: Hours attended a week|Not recorded",
    ),
    # What an account counts is what its indicator counts, under one key for each child.
    ("first_time_entrants", "first_time_entrants.account.counted"),
    ("custodial_sentences", "custodial_sentences.account.counted"),
    ("reoffending.cohort", "reoffending.account.counted"),
    ("reoffending.reoffenders", "reoffending.reoffenders.account.counted"),
)
"""Cells of one meaning: a reader takes them for the same children wherever they are as many."""
SUM_OF = {
    "reoffending.frequency": "reoffending.reoffences",
    "reoffending.reoffences_per_child": "reoffending.reoffences",
}
"""For an average, the cell that prints what it spreads over those whom it is an average of."""

Cells = Mapping[str, int]
"""The cells of one area and period, by the name of what they print."""


def link_declared(
    system: System, values: Mapping[FigureKey, int], bases: Mapping[FigureKey, int]
) -> None:
    """Add the declared relations between the cells of figures for everybody."""
    places: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for (_, name, breakdown, area, period), number in values.items():
        if not breakdown:
            places[area, period][name] = number
    whole_of = {(name, *rest): number for (_, name, *rest), number in bases.items()}
    for (area, period), cells in places.items():
        for small, large in _at_most(cells):
            system.at_least({large: 1, small: -1})
        for first, *others in ALIKE:
            for other in others:
                if first in cells and other in cells and cells[first] != cells[other]:
                    _take_as_equal(system, cells[first], cells[other])
        for table, total in EACH_ONCE.items():
            lines = {name: n for name, n in cells.items() if name.startswith(f"{table}|")}
            known = {whole_of.get((name, "", area, period)) for name in lines}
            whole = lines.get(f"{table}|{total}") if total else next(iter(known), None)
            parts = {number: -1 for number in lines.values() if number != whole}
            if whole is not None and parts:
                system.at_least({whole: 1, **parts}, taken_to_add_up=True)


def sums_of_averages(
    values: Mapping[FigureKey, int], bases: Mapping[FigureKey, int]
) -> dict[FigureKey, int]:
    """Give, for averages of which the sum is printed in the same table, the cell of the sum."""
    sums = {key: (key[0], SUM_OF[key[1]], *key[2:]) for key in bases if key[1] in SUM_OF}
    return {key: values[whole] for key, whole in sums.items() if whole in values}


def _at_most(cells: Cells) -> list[tuple[int, int]]:
    pairs = [(small, large) for small, larger in AT_MOST.items() for large in larger]
    for name in cells:
        table, _, line = name.partition("|")
        if table in LINE_BY_LINE:
            pairs.append((name, f"{LINE_BY_LINE[table]}|{line}"))
    return [(cells[small], cells[large]) for small, large in pairs if {small, large} <= {*cells}]


def _take_as_equal(system: System, one: int, other: int) -> None:
    values = system.cells[one].value, system.cells[other].value
    if None not in values and values[0] == values[1]:
        system.sum({one: 1, other: -1})
