"""Divides the counts of a measure's rates by the populations of the record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from childfirst.engine.session import Session
from childfirst.language.tables import populations
from childfirst.measures.counting import Counted, Key
from childfirst.measures.declaration import Measure
from childfirst.measures.rates import POPULATION, Populations, Rate, rounded
from childfirst.periods import Period

YOUNGEST, ELDEST = 10, 17


def populations_of(session: Session, areas: Sequence[str]) -> Populations:
    """Give the recorded populations aged 10 to 17 of the areas."""
    aged = (populations.age_from == YOUNGEST) & (populations.age_to == ELDEST)
    wanted = aged & populations.area.one_of(*areas)
    columns = {column.name: column for column in POPULATION}
    rows = session.rows(populations, columns, wanted).to_pylist()
    return {(r["area"], r["year"]): r["population"] for r in rows if r["area"] == r["service"]}


def with_rates(
    session: Session,
    measure: Measure,
    areas: Sequence[str],
    periods: Iterable[Period],
    counted: dict[Key, Counted],
) -> dict[Key, Counted]:
    """Give what was counted with each rate divided; without a population it has no base."""
    lines = [(line.label, line.per) for line in measure.lines if line.per is not None]
    if not lines:
        return counted
    people = populations_of(session, areas)
    found = dict(counted)
    for period in periods:
        for area in areas:
            for label, rate in lines:
                key = (area, period.label, label, "")
                population = people.get((area, rate.year(period)))
                found[key] = _divided(rate, found.get(key), population)
    return found


def _divided(rate: Rate, counted: Counted | None, population: int | None) -> Counted:
    """Divide a count, nought where there was no row, by a population."""
    counted = counted or Counted(0, None, None, 0)
    if not population:
        return replace(counted, value=None)
    value = rounded(rate.exact(counted.value, population))
    # a rate always has somebody who could have been counted: the population
    return Counted(value, counted.value, population, base=population)
