"""A search for what ties printed counts and `disclosure` does not know of.

`python -m benchmarks.disclosure.gaps [--basis cohort] [--services 180]` counts generated services
for a year, and asks for every equation that the counts of all services and quarters keep and that
does not follow from known relations. Equations between rare counts may be chance: with few
services, most are. Look at each that is named; what a reader would know is a relation to add.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from tests.example import figures_of

from benchmarks.disclosure.services import generated
from childfirst.disclosure.audiences import audience
from childfirst.disclosure.linking import Linked, link
from childfirst.disclosure.sorting import sort
from childfirst.disclosure.system import Kind
from childfirst.disclosure.told import count_in
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.figures import Figure
from childfirst.periods import financial_year

SIZES = (10, 25, 50, 90, 150, 300)
PATTERNS = 6
"""So many services are linked: wording ties the counts of all alike."""
Sample = dict[str, int]
Matrix = NDArray[np.float64]


def main() -> None:
    """Count, search, and name what was found."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.disclosure.gaps")
    options.add_argument("--basis", default="cohort", choices=MEASURES)
    options.add_argument("--services", type=int, default=180)
    asked = options.parse_args()
    services = [*_counted(asked.basis, asked.services)]
    linked = [link(each) for each in services[:: max(1, len(services) // PATTERNS)][:PATTERNS]]
    samples = [*_samples(services, linked[0])]
    names = sorted(n for n in set.intersection(*map(set, samples)) if any(s[n] for s in samples))
    values = np.array([[sample[name] for name in names] for sample in samples], float)
    known = np.array([*_relations(linked, names, values)], float)
    kept = len(names) - int(np.linalg.matrix_rank(values))
    missing = kept - int(np.linalg.matrix_rank(known))
    print(
        f"{asked.basis}: {len(services)} services, {len(samples)} samples of {len(names)} counts, "
        f"{kept} equations kept, {missing} not known"
    )
    alike = [*_alike(names, values, known)]
    for one, other in alike:
        print(f"  always as many: {one} and {other}")
    print(f"  others: {missing - len(alike)}")


def _counted(basis: str, count: int) -> Iterator[list[Figure]]:
    """Give each service's counts in the quarters of a year, for everybody."""
    for tables in generated(count, SIZES):
        by_area = defaultdict(list)
        figures = figures_of(tables, financial_year(2023), MEASURES[basis])
        for figure in sort(figures, audience("public")).counts:
            if " Q" in figure.period and not figure.breakdown:
                by_area[figure.area].append(figure)
        yield from by_area.values()


def _samples(services: Iterable[Sequence[Figure]], pattern: Linked) -> Iterator[Sample]:
    """Give the counts of each service and quarter, under the names of one that is linked."""
    names = [cell.name for cell in pattern.system.cells]
    cells = [
        {(key[0], key[1], key[4]): names[number] for key, number in numbers.items()}
        for numbers in (pattern.value, pattern.base, pattern.rest)
    ]
    for figures in services:
        found: dict[str, Sample] = defaultdict(dict)
        for figure in figures:
            base = figure.denominator
            left = None if base is None else base - (figure.numerator or 0)
            key = (figure.definition, figure.cell, figure.period)
            for named, count in zip(cells, (count_in(figure), base, left), strict=True):
                if count is not None and key in named:
                    found[figure.period][named[key]] = count
        yield from found.values()


def _relations(
    linked: Iterable[Linked], names: Sequence[str], values: Matrix
) -> Iterator[tuple[int, ...]]:
    """Give the relations between counts of one quarter that every sample keeps, each once."""
    place = {name: number for number, name in enumerate(names)}
    seen = set()
    for each in linked:
        for relation in each.system.relations:
            cells = [each.system.cells[number] for number in relation]
            if any(cell.kind not in (Kind.COUNT, Kind.REST) for cell in cells):
                continue
            row = [0] * len(names)
            for cell, factor in zip(cells, relation.values(), strict=True):
                if cell.name in place:
                    row[place[cell.name]] += factor
            one_quarter = len({cell.period for cell in cells}) == 1
            if one_quarter and tuple(row) not in seen and not (values @ np.array(row)).any():
                seen.add(tuple(row))
                yield tuple(row)


def _alike(names: Sequence[str], values: Matrix, known: Matrix) -> Iterator[tuple[str, str]]:
    """Give pairs of counts that are equal in every sample and not by what is known."""
    rank = int(np.linalg.matrix_rank(known))
    first: dict[bytes, int] = {}
    for number in range(len(names)):
        before = first.setdefault(values[:, number].tobytes(), number)
        row = np.zeros(len(names))
        row[before], row[number] = 1, -1
        if before != number and np.linalg.matrix_rank(np.vstack([known, row])) > rank:
            known, rank = np.vstack([known, row]), rank + 1
            yield names[before], names[number]


if __name__ == "__main__":
    main()
