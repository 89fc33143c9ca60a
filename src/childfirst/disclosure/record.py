"""The record of what was withheld and why. It holds no number that was withheld."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import TextIO


class What(StrEnum):
    """What of a figure was withheld."""

    FIGURE = "figure"  # its value and everything that tells it
    SHARE = "share"  # its percentage, rate and interval; the count is printed


class Why(StrEnum):
    """The rule by which something was withheld."""

    SMALL = "small count"
    PROTECTS = "would give away another"
    DERIVED = "follows from a withheld figure"
    EXTREME = "describes a single child"
    SMALL_BASE = "percentage of a small number"
    PUBLISHED_BEFORE = "would give away what an earlier publication withheld"
    ALREADY_PUBLIC = "small count, though an earlier publication tells it"


@dataclass(frozen=True)
class Suppression:
    """One withheld figure or share, the rule, and the cell on whose account."""

    reference: str
    cell: str
    breakdown: str
    area: str
    period: str
    what: What
    why: Why
    because: str


COLUMNS = tuple(field.name for field in fields(Suppression))


def write_record(record: Iterable[Suppression], stream: TextIO) -> None:
    """Write a record as CSV, a line for each withheld figure or share, in the order given."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([str(getattr(each, name)) for name in COLUMNS] for each in record)
