"""Columns drawn at once: identifiers, days and codes, with the gaps that records have."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from childfirst.record.arrow import arrow_schema, with_provenance
from childfirst.record.dictionary import tables

Numbers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def day(text: str) -> int:
    """Give a day as days since 1 January 1970."""
    return (date.fromisoformat(text) - date(1970, 1, 1)).days


class Draw:
    """Chance with a seed of its own; every method gives a whole column."""

    def __init__(self, seed: int) -> None:
        self.chance = np.random.default_rng(seed)

    def whole(self, low: int, high: int, count: int) -> Numbers:
        """Give whole numbers from `low` to `high`, both possible."""
        return self.chance.integers(low, high + 1, count)

    def holds(self, share: float, count: int) -> Flags:
        """Say of each whether it holds, of a share of them."""
        return self.chance.random(count) < share

    def one_of(self, choices: dict[str | None, float], count: int) -> pa.Array:
        """Give codes by their weights; None is a blank."""
        weights = np.array(list(choices.values()))
        places = self.chance.choice(len(choices), count, p=weights / weights.sum())
        return pa.array(list(choices), pa.string()).take(pa.array(places))

    def spread(self, of: int, count: int) -> Numbers:
        """Give to each of `count` rows one of `of` owners, in the owners' order."""
        return np.sort(self.chance.integers(0, of, count))


def identifiers(letter: str, numbers: Numbers) -> pa.Array:
    """Give identifiers such as `Y17` for numbers."""
    return pc.binary_join_element_wise(letter, pc.cast(pa.array(numbers), pa.string()), "")


def days(numbers: Numbers, blank: Flags | None = None) -> pa.Array:
    """Give days; blank where they are open or unknown."""
    return pa.array(numbers.astype(np.int32), pa.int32(), mask=blank).cast(pa.date32())


def whole_numbers(numbers: Numbers, blank: Flags | None = None) -> pa.Array:
    """Give whole numbers; blank where they are not recorded."""
    return pa.array(numbers, pa.int64(), mask=blank)


def table(name: str, count: int, **columns: Any) -> pa.Table:
    """Give a table of the record: what was drawn, and blanks in every other column.

    A text stands for a column that holds it throughout.
    """
    schema = with_provenance(arrow_schema(tables()[name]))
    filled = []
    for field in schema:
        column = columns.pop(field.name, None)
        if isinstance(column, str):
            column = pa.repeat(column, count)
        filled.append(pa.nulls(count, field.type) if column is None else column.cast(field.type))
    if columns:
        raise KeyError(f"{name} has no column {', '.join(columns)}")
    return pa.table(filled, schema=schema)
