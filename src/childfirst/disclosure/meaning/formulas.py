"""Which units a figure counts, as a condition on the rows of its measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from childfirst.disclosure.meaning.fingerprint import fingerprint, root
from childfirst.language.expressions import Condition
from childfirst.language.functions import ALWAYS
from childfirst.measures.aggregation import one_row_each
from childfirst.measures.breakdowns import Breakdown
from childfirst.measures.catalogue import BREAKDOWNS, MEASURES
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.measures.lines import How, Line

AVERAGES = (How.MEAN, How.MEDIAN)


@dataclass(frozen=True)
class Population:
    """What formulas are about: the rows of a frame, counted by different values of a unit.

    `rows_each` is 1 where every unit has one row, else several.
    """

    frame: str
    unit: str
    rows_each: int


@dataclass(frozen=True, eq=False)
class Formula:
    """The units that meet a condition; `families` are the lists that it stands in.

    A list is a table's lines for one part of the children, or one line for every part; or what
    its lines are shares of, and what they leave. They are some of those `within`. `left` are a
    base and a part of it, where these units are what the part leaves.
    """

    condition: Condition
    families: tuple[tuple[str, ...], ...] = ()
    within: Formula | None = None
    left: tuple[Formula, Formula] | None = None


@dataclass(frozen=True, eq=False)
class Counts:
    """What a figure counts, of what it is a share (None: of nothing), and who is left.

    An average counts nothing (None); its base is of whom it is the average.
    """

    population: Population
    value: Formula | None
    base: Formula | None
    rest: Formula | None


@cache
def population_of(measure: Measure) -> Population:
    """Give what a measure counts."""
    name = fingerprint(measure.unit)
    return Population(root(measure.of).name, name, 1 if one_row_each(measure) else 3)


def counts_of(figure: Figure) -> Counts | None:
    """Say what a figure counts; None when it counts nothing by a rule of the catalogue."""
    measure = _by_definition().get(figure.definition)
    if measure is None:
        return None
    return _counts(measure, figure.category, figure.breakdown)


@cache
def measure_of(definition: str) -> Measure | None:
    """Give the measure of a definition, None when the catalogue has none."""
    return _by_definition().get(definition)


@cache
def _counts(measure: Measure, label: str, breakdown: str) -> Counts | None:
    line, where = _line(measure, label)
    if line is None or line.how not in (How.COUNT, *AVERAGES):
        return None
    part = _part(measure, breakdown)
    if part is None:
        return None
    name = breakdown.partition("=")[0]
    if line.how in AVERAGES:
        of = where if line.share_of is None else line.share_of
        return Counts(population_of(measure), None, Formula(_all_of(measure.only, of, part)), None)
    table, prefix = measure.definition, label.rpartition(".")[0]
    families = (
        (table, breakdown),
        (table, breakdown, "lines of", prefix),
        (table, "values of", label, name),
    )
    everybody = Formula(part)
    if line.share_of is None:
        value = Formula(_all_of(measure.only, where, part), families, everybody)
        return Counts(population_of(measure), value, None, None)
    bases, rests = ((table, breakdown, each) for each in ("bases", "rests"))
    base = Formula(_all_of(measure.only, line.share_of, part), (bases,), everybody)
    value = Formula(_all_of(measure.only, where, part), families, base)
    left = base.condition & ~value.condition
    rest = Formula(left, (rests,) if line.share_of is not ALWAYS else (), base, (base, value))
    return Counts(population_of(measure), value, base, rest)


def _line(measure: Measure, label: str) -> tuple[Line | None, Condition]:
    for line in measure.lines:
        if line.label == label:
            return line, line.when
    by = measure.lines_by
    if by is None or by.of is None or by.how is not How.COUNT:
        return None, ALWAYS
    return by, by.when & (by.of == label)


def _part(measure: Measure, breakdown: str) -> Condition | None:
    if not breakdown:
        return ALWAYS
    name, _, value = breakdown.partition("=")
    for each in _breakdowns(measure):
        if each.name == name and value in each.values:
            return each.value == value
    return None


def _breakdowns(measure: Measure) -> Iterator[Breakdown]:
    yield from measure.breakdowns
    yield from BREAKDOWNS.get(measure.basis, {}).values()


def _all_of(*conditions: Condition) -> Condition:
    found = ALWAYS
    for condition in conditions:
        if condition is not ALWAYS:
            found = condition if found is ALWAYS else found & condition
    return found


@cache
def _by_definition() -> Mapping[str, Measure]:
    return {measure.definition: measure for basis in MEASURES.values() for measure in basis}
