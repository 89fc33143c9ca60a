"""From figures to the system of cells that their readers can reckon with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from childfirst.disclosure.added_quarters import link_added_quarters
from childfirst.disclosure.declared import link_declared, sums_of_averages
from childfirst.disclosure.meaning.fingerprint import fingerprint
from childfirst.disclosure.meaning.formulas import (
    Counts,
    Formula,
    Population,
    counts_of,
    measure_of,
)
from childfirst.disclosure.meaning.sets import Sets, sets_of
from childfirst.disclosure.over_periods import link_periods, quarters_asked
from childfirst.disclosure.system import Kind, System
from childfirst.disclosure.told import FigureKey, count_in, key_of
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure

Place = tuple[str, str, Population]
"""An area, a period and what is counted: cells of one place are tied by their wording."""


@dataclass
class Linked:
    """A system, and for each figure the cell of its value, of its base and of what is left.

    For an average whose sum is printed too, `summed` has the cell of the sum.
    """

    system: System = field(default_factory=System)
    value: dict[FigureKey, int] = field(default_factory=dict)
    base: dict[FigureKey, int] = field(default_factory=dict)
    rest: dict[FigureKey, int] = field(default_factory=dict)
    summed: dict[FigureKey, int] = field(default_factory=dict)


def link(figures: Iterable[Figure]) -> Linked:
    """Link the counts of figures: those of the same units, and those that make up others."""
    linked = Linked()
    places: dict[Place, list[tuple[Figure, Counts]]] = defaultdict(list)
    for figure in figures:
        counts = counts_of(figure)
        if counts is None:
            _stand_alone(linked, figure)
        else:
            places[figure.area, figure.period, counts.population].append((figure, counts))
    asked = quarters_asked(places)
    by_formula: dict[Place, dict[str, int]] = {}
    for place, found in places.items():
        by_formula[place] = _link_place(linked, place, found, asked.get(place, ()))
    link_periods(linked.system, places, by_formula)
    link_declared(linked.system, linked.value, linked.base)
    link_added_quarters(linked.system, linked.value, linked.base)
    linked.summed = sums_of_averages(linked.value, linked.base)
    linked.system.work_out()
    return linked


def _stand_alone(linked: Linked, figure: Figure) -> None:
    """Take a figure that no measure of the catalogue counts: only its share is known."""
    key, name, period = key_of(figure), _name(figure), figure.period
    system = linked.system
    value = linked.value[key] = system.cell(key, name, period, Kind.COUNT, count_in(figure))
    if figure.denominator is not None:
        base = system.cell((key, "base"), f"base of {name}", period, Kind.COUNT, figure.denominator)
        rest = system.cell((key, "rest"), f"rest of {name}", period, Kind.REST, _left(figure))
        linked.base[key], linked.rest[key] = base, rest
        system.sum({base: 1, value: -1, rest: -1})


def _link_place(
    linked: Linked,
    place: Place,
    found: Sequence[tuple[Figure, Counts]],
    asked: Sequence[Formula],
) -> dict[str, int]:
    """Link what is counted in one place; give cells by the wording of their formulas."""
    formulas: dict[Formula, None] = dict.fromkeys(asked)
    for _, counts in found:
        formulas |= dict.fromkeys(f for f in (counts.value, counts.base, counts.rest) if f)
    measures = [m for f, _ in found if (m := measure_of(f.definition)) is not None]
    sets = _sets(place[2], tuple(dict.fromkeys(measures)), tuple(formulas))
    number = dict(zip(formulas, sets.number, strict=True))
    cells = _cells(linked, place, found, number)
    system = linked.system
    for formula, each in number.items():
        if each not in cells:
            key = (*place, "set", fingerprint(formula.condition))
            cells[each] = system.cell(key, "a count not printed", place[1], Kind.UNPRINTED, None)
    for nought in sets.sums:
        system.sum({cells[n]: c for n, c in nought})
    for whole, parts in sets.packings:
        room = {cells[whole]: 1, **{cells[part]: -1 for part in parts}}
        system.at_least(room, taken_to_add_up=len(parts) > 1)
    for whole, parts in sets.covers:
        system.at_least({cells[whole]: -1, **{cells[part]: 1 for part in parts}})
    for whole, parts in sets.lists:
        system.take_to_add_up({cells[whole]: 1, **{cells[part]: -1 for part in parts}})
    return {fingerprint(f.condition): cells[n] for f, n in number.items()}


def _cells(
    linked: Linked,
    place: Place,
    found: Sequence[tuple[Figure, Counts]],
    number: Mapping[Formula, int],
) -> dict[int, int]:
    """Make the cells that figures print or leave, and give them by the number of their set."""
    cells: dict[int, int] = {}

    def cell(formula: Formula, name: str, kind: Kind, value: int | None) -> int:
        key = (*place, number[formula])
        made = linked.system.cell(key, name, place[1], kind, value)
        if made == linked.system.numbers[key]:
            cells.setdefault(number[formula], made)
        return made

    for figure, counts in found:
        key, name = key_of(figure), _name(figure)
        if counts.value is not None:
            linked.value[key] = cell(counts.value, name, Kind.COUNT, count_in(figure))
        if counts.base is not None:
            kind = Kind.UNPRINTED if figure.denominator is None else Kind.COUNT
            linked.base[key] = cell(counts.base, f"base of {name}", kind, figure.denominator)
        if counts.rest is not None:
            linked.rest[key] = cell(counts.rest, f"rest of {name}", Kind.REST, _left(figure))
    return cells


@lru_cache(maxsize=256)
def _sets(
    population: Population, measures: tuple[Measure, ...], formulas: tuple[Formula, ...]
) -> Sets:
    lists = [m.lines_by for m in measures if m.lines_by is not None]
    whole = tuple(line.of for line in lists if line.of is not None)
    return sets_of(population, measures[0].of, formulas, whole)


def _left(figure: Figure) -> int | None:
    if figure.denominator is None or figure.numerator is None:
        return None
    return figure.denominator - figure.numerator


def _name(figure: Figure) -> str:
    return f"{figure.cell} ({figure.breakdown})" if figure.breakdown else figure.cell
