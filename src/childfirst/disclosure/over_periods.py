"""What ties a longer period to its quarters: children in it are in one of them.

A child of a longer period's cohort is in the cohort of at least one quarter, and is looked at
on the same day as in the last of these. So a count of the period is at most the sum of its
quarters and at least its last one; whatever held in any quarter is at least each of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from childfirst.disclosure.meaning.as_of_a_day import looks_at_a_day
from childfirst.disclosure.meaning.fingerprint import fingerprint, root, unwrapped
from childfirst.disclosure.meaning.formulas import Counts, Formula, Population, measure_of
from childfirst.disclosure.system import System
from childfirst.language.expressions import Column, Condition, Operation
from childfirst.language.frames import Frame
from childfirst.language.functions import ALWAYS
from childfirst.language.tables import period_parts
from childfirst.measures.figures import Figure
from childfirst.periods import parse_period
from childfirst.periods_of_reports import parts_of

LOOKED_AT_LAST = frozenset({"cohort"})
"""Frames whose rows of a longer period are those of the last quarter that has the child."""
Place = tuple[str, str, Population]
Found = Sequence[tuple[Figure, Counts]]
Cells = Mapping[Place, Mapping[str, int]]


def quarters_asked(places: Mapping[Place, Found]) -> dict[Place, list[Formula]]:
    """Give, for places of quarters, what counts of longer periods say of each quarter."""
    asked: dict[Place, list[Formula]] = {}
    for place, found in places.items():
        for quarter in _quarters(place, places):
            for _, counts in found:
                inner = _in_any_quarter(counts.value.condition) if counts.value else None
                if inner is not None:
                    asked.setdefault(quarter, []).append(_asked(inner))
    return asked


def link_periods(system: System, places: Mapping[Place, Found], cells: Cells) -> None:
    """Tie the counts of longer periods to the same counts of their quarters."""
    for place, found in places.items():
        quarters = _quarters(place, places)
        if not quarters or place[2].frame not in LOOKED_AT_LAST:
            continue
        of = {
            cells[place][fingerprint(formula.condition)]: (formula, figure)
            for figure, counts in found
            for formula in (counts.value, counts.base)
            if formula is not None
        }
        for whole, (formula, figure) in of.items():
            inner = _in_any_quarter(formula.condition)
            everybody = formula.condition is ALWAYS
            if inner is None and not everybody and not _of_a_day(formula, figure):
                continue
            mark = fingerprint(inner if inner is not None else formula.condition)
            parts = [cells[quarter].get(mark) for quarter in quarters]
            if all(part is not None for part in parts):
                known = [part for part in parts if part is not None]
                _tie(system, whole, known, any_quarter=everybody or inner is not None)


def _tie(system: System, whole: int, quarters: Sequence[int], *, any_quarter: bool) -> None:
    system.at_least({whole: -1, **dict.fromkeys(quarters, 1)})
    for quarter in quarters if any_quarter else quarters[-1:]:
        if quarter != whole:
            system.at_least({whole: 1, quarter: -1})


def quarters_in(label: str) -> list[str]:
    """Name the quarters of a longer period; none for a quarter, and for what is no period."""
    try:
        return [part for _, part in parts_of(parse_period(label.replace(" to ", "..")))]
    except ValueError:
        return []


def _quarters(place: Place, places: Mapping[Place, Found]) -> list[Place]:
    """Give the places of a longer period's quarters, none unless all of them are there."""
    area, label, population = place
    found = [(area, part, population) for part in quarters_in(label)]
    return found if found and all(each in places for each in found) else []


def _of_a_day(formula: Formula, figure: Figure) -> bool:
    measure = measure_of(figure.definition)
    rows = root(measure.of) if measure is not None else None
    return isinstance(rows, Frame) and looks_at_a_day(formula.condition, rows)


@cache
def _asked(condition: Condition) -> Formula:
    return Formula(condition)


def _in_any_quarter(condition: Condition) -> Condition | None:
    """Give what is asked of each quarter by a condition on any of them, else None."""
    condition = unwrapped(condition)
    if not (isinstance(condition, Column) and isinstance(condition.rows, Frame)):
        return None
    held = condition.rows.columns.get(condition.name)
    over_quarters = any(rows is period_parts for rows in condition.rows.along)
    if over_quarters and isinstance(held, Operation) and held.name == "bool_or":
        return held.parts[0]
    return None
