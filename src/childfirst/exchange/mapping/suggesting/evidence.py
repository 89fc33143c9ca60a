"""What the values of a column look like: dates, whole numbers, keys, codes."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange.typing.codes import code_labels
from childfirst.exchange.typing.dates import read_date
from childfirst.exchange.typing.numbers import WHOLE
from childfirst.exchange.typing.problem import Problem
from childfirst.record.entries import FieldEntry

FORMATS = ("dd/mm/yyyy", "mm/dd/yyyy", "dd-mon-yyyy", "dd.mm.yyyy", "dd-mm-yyyy", "yyyymmdd")
"""Ways of writing a date that are tried, the likelier in this country first."""

SAMPLE = 2_000
MOST_CODES = 60
KEY = re.compile(r"[\w./-]*[0-9][\w./-]*")
PAIR = re.compile(r"[^,]+, [^,]+")


@dataclass(frozen=True)
class Evidence:
    """A column: its header, its different values, and what they have in common.

    `date_format` is "" when the values are no dates, and `iso` when they need no format.
    """

    header: str
    values: tuple[str, ...]
    unique: bool
    date_format: str
    whole: bool
    paired: bool
    key_like: bool

    def overlap(self, field: FieldEntry) -> float:
        """Give the share of the different values that a code list knows by code or label."""
        if not field.codes or not self.values or len(self.values) > MOST_CODES:
            return 0.0
        known = {word.lower() for pair in code_labels(field).items() for word in pair}
        return sum(value.lower() in known for value in self.values) / len(self.values)


def evidence(header: str, column: pa.Array) -> Evidence:
    """Look at a column."""
    filled = column.drop_null()
    values = tuple(pc.unique(filled[:SAMPLE]).to_pylist())
    return Evidence(
        header=header,
        values=values,
        unique=len(column) > 1 and pc.count_distinct(column, mode="all").as_py() == len(column),
        date_format=_date_format(values),
        whole=bool(values) and all(WHOLE.fullmatch(value) for value in values),
        paired=bool(values) and all(PAIR.fullmatch(value) for value in values),
        key_like=all(KEY.fullmatch(value) for value in values),
    )


def _date_format(values: tuple[str, ...]) -> str:
    if not values or all(value.isdigit() and len(value) < 8 for value in values):
        return ""
    if not any(isinstance(read_date(value), Problem) for value in values):
        return "iso"
    for written in FORMATS:
        if not any(isinstance(read_date(value, (written,)), Problem) for value in values):
            return written
    return ""
