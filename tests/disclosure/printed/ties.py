"""What ties numbers that are printed in the same place in report after report.

Each is a number in every sample, nan where one has none. What holds in all samples, with numbers
large and varied enough not to do so by chance, is taken to hold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from tests.disclosure.printed.page import share_in

VARIED, LARGE = 4, 40
"""So many different numbers, and such a sum of them, do not agree by chance."""
HALF_OF_A_TENTH = 0.05

Place = tuple[str, str, str]
"""Table, row and column."""
Numbers = NDArray[np.float64]


def _tells(numbers: Numbers) -> bool:
    there = numbers[~np.isnan(numbers)]
    return len({*there}) >= VARIED and there.sum() >= LARGE


def _different(counts: Mapping[Place, Numbers]) -> dict[bytes, Place]:
    """Give one place for each series of numbers that tells something."""
    first: dict[bytes, Place] = {}
    for place, numbers in counts.items():
        if _tells(numbers):
            first.setdefault(numbers.tobytes(), place)
    return first


def the_same(counts: Mapping[Place, Numbers]) -> Iterator[dict[Place, int]]:
    first: dict[bytes, Place] = {}
    for place, numbers in counts.items():
        one = first.setdefault(numbers.tobytes(), place)
        if one != place and _tells(numbers):
            yield {one: 1, place: -1}


def lines_of_tables(counts: Mapping[Place, Numbers]) -> Iterator[dict[Place, int]]:
    """Give rows that rows beside one another make up, in one column of a table."""
    columns: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for place in counts:
        columns[place[0], place[2]].append(place)
    for lines in columns.values():
        for whole in (place for place in lines if _tells(counts[place])):
            others = [place for place in lines if place != whole]
            for first, last in combinations(range(len(others) + 1), 2):
                run = others[first:last]
                if len(run) > 1 and _agree(counts[whole], np.sum([counts[p] for p in run], axis=0)):
                    yield {whole: 1, **dict.fromkeys(run, -1)}


def _agree(one: Numbers, other: Numbers) -> bool:
    return bool(np.array_equal(one, other, equal_nan=True))


def two_and_two(counts: Mapping[Place, Numbers]) -> Iterator[dict[Place, int]]:
    """Give numbers anywhere in the report that two others always make up."""
    first = _different(counts)
    for one, other in combinations(first.values(), 2):
        whole = first.get((counts[one] + counts[other]).tobytes())
        if whole is not None:
            yield {whole: 1, one: -1, other: -1}


def bases_of(
    samples: Sequence[Mapping[Place, str]], counts: Mapping[Place, Numbers]
) -> dict[Place, list[Place]]:
    """Give what each percentage is of: places that fit it in all samples."""
    wholes = [*_different(counts).values()]
    table = np.array([counts[place] for place in wholes]).reshape(len(wholes), len(samples))
    found = {}
    for table_, row, column in dict.fromkeys(p for s in samples for p in s if p[2] == "%"):
        shares = [share_in(sample.get((table_, row, column), "")) for sample in samples]
        counted = next((counts[p] for p in counts if p[:2] == (table_, row)), None)
        there = [i for i, share in enumerate(shares) if share is not None]
        if counted is None or len({shares[i] for i in there}) < VARIED:
            continue
        exact = np.array([shares[i] for i in there], float)
        with np.errstate(divide="ignore", invalid="ignore"):
            fits = np.abs(100 * counted[there] / table[:, there] - exact) <= HALF_OF_A_TENTH + 1e-9
        found[table_, row, column] = [w for w, fit in zip(wholes, fits, strict=True) if fit.all()]
    return found
