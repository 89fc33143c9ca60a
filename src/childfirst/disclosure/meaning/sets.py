"""Formulas as sets of invented units, and what holds between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from childfirst.disclosure.meaning.draws import Draws, Truths
from childfirst.disclosure.meaning.fingerprint import fingerprint
from childfirst.disclosure.meaning.formulas import Formula, Population
from childfirst.disclosure.meaning.invented import Invented, any_in_each
from childfirst.disclosure.meaning.members import FEWEST, Members, within_of
from childfirst.disclosure.meaning.nesting import (
    Among,
    adds_up,
    covers_of,
    direct,
    inside_of,
    lists_of,
    packings_of,
    repeated,
)
from childfirst.disclosure.meaning.ranges import Asked
from childfirst.disclosure.meaning.sums import Sum, independent, sum_of, sums_between
from childfirst.language.expressions import Expression
from childfirst.language.functions import ALWAYS
from childfirst.language.rows import Rows

UNITS = 6000
"""How many units are invented: enough that what holds for all of them is no accident."""


@dataclass(frozen=True)
class Sets:
    """Formulas by the sets they describe, and the relations between these.

    `number[i]` is the set of formula i: equal formulas have one number. Each of `sums` is
    nought for any records. Of `packings`, the others are apart and within the first; of `covers`,
    the first is within the others; of `lists`, the others are within the first, and may overlap.
    """

    number: tuple[int, ...]
    sums: tuple[Sum, ...]
    packings: tuple[Among, ...]
    covers: tuple[Among, ...]
    lists: tuple[Among, ...]


def sets_of(
    population: Population,
    of: Rows,
    formulas: tuple[Formula, ...],
    whole: tuple[Expression, ...] = (),
) -> Sets:
    """Find what the wording of formulas about one population says about their sets.

    `whole` are values of which the formulas name all that there are.
    """
    each = population.rows_each
    conditions = [formula.condition for formula in formulas]
    rows = Invented(Draws(of, UNITS * each), population.unit, Asked(conditions, whole))
    truths = np.array([_at_least_once(rows.holds(each_of), each) for each_of in conditions])
    number, members = _distinct(truths, formulas)
    families = _families(formulas, number)
    within = within_of(members)
    found = (*_left(formulas, number), *sums_between(members, within, families))
    sums = independent(found, len(members))
    inside = inside_of(members, within, _universes(rows, formulas, number, each))
    inside &= ~repeated(_bases(formulas, number))
    wholes = [each for each in sums if all(factor < 0 for _, factor in each[1:])]
    told = {(each[0][0], part) for each in wholes for part, _ in each[1:]}
    made_up = {frozenset(part for part, _ in each[1:]) for each in wholes}
    packed = [*packings_of(members, within, inside, families)]
    packings = [p for p in packed if frozenset(p[1]) not in made_up]
    told |= {(whole, part) for whole, parts in packings for part in parts}
    covers = covers_of(members, within, inside, families)
    return Sets(
        number=tuple(number),
        sums=tuple(sums),
        packings=(*packings, *((large, (small,)) for small, large in direct(inside, told))),
        covers=tuple(c for c in covers if not adds_up(c, wholes)),
        lists=tuple(lists_of(within, inside, families, {*packed})),
    )


def _at_least_once(rows: Truths, each: int) -> Truths:
    """Say of each unit whether any of its rows is in; units have one, two or three rows."""
    if each == 1:
        return rows
    rows = rows.reshape(-1, each).copy()
    rows[::3, 1:] = False
    rows[1::3, 2:] = False
    return any_in_each(rows.ravel(), each)


def _distinct(truths: Members, formulas: Sequence[Formula]) -> tuple[list[int], Members]:
    """Number the different sets; one that is too rare is told by its wording alone."""
    seen: dict[object, int] = {}
    number = []
    for truth, formula in zip(truths, formulas, strict=True):
        common = truth.sum() >= FEWEST
        mark: object = truth.tobytes() if common else fingerprint(formula.condition)
        number.append(seen.setdefault(mark, len(seen)))
    first = [number.index(each) for each in range(len(seen))]
    return number, truths[first]


def _families(formulas: Sequence[Formula], number: Sequence[int]) -> list[tuple[int, ...]]:
    """Give the sets of each list that formulas stand in, once each."""
    found: dict[tuple[str, ...], dict[int, None]] = {}
    for formula, place in zip(formulas, number, strict=True):
        for family in formula.families:
            found.setdefault(family, {})[place] = None
    return list(dict.fromkeys(tuple(each) for each in found.values() if len(each) > 1))


def _left(formulas: Sequence[Formula], number: Sequence[int]) -> Iterator[Sum]:
    """Give what follows from what a set leaves being just that: both make up the base."""
    of = dict(zip(formulas, number, strict=True))
    for formula in formulas:
        if formula.left is not None:
            base, value = (of[each] for each in formula.left)
            if len({base, value, of[formula]}) == 3:
                yield sum_of(base, (value, of[formula]))


def _universes(
    rows: Invented, formulas: Sequence[Formula], number: Sequence[int], each: int
) -> Members:
    """Give, for each set, the smallest group that a formula says it is some of."""
    found: dict[int, Truths] = {}
    for formula, place in zip(formulas, number, strict=True):
        group = ALWAYS if formula.within is None else formula.within.condition
        units = _at_least_once(rows.holds(group), each)
        if place not in found or units.sum() < found[place].sum():
            found[place] = units
    return np.array([found[place] for place in sorted(found)])


def _bases(formulas: Sequence[Formula], number: Sequence[int]) -> NDArray[np.int_]:
    """Give, for each set that is only what others leave, the number of its base, else -1."""
    of = dict(zip(formulas, number, strict=True))
    found: dict[int, int] = {}
    for formula, place in zip(formulas, number, strict=True):
        base = -1 if formula.left is None else of[formula.left[0]]
        found[place] = -1 if base == -1 or found.get(place) == -1 else base
    return np.array([found[place] for place in sorted(found)])
