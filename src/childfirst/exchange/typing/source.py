"""What the typing starts from: one of our tables as text, column by column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from childfirst.exchange.remarks import Place
from childfirst.record.entries import TableEntry


@dataclass(frozen=True)
class SourceColumn:
    """The text of one of our fields, and how its source writes it.

    `shown` is the name of the column in the source. `date_formats` are patterns such
    as `dd/mm/yyyy`; `codes` translates the source's spellings into ours.
    """

    values: pa.Array
    shown: str
    date_formats: tuple[str, ...] = ()
    codes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SourceTable:
    """One of our tables as text, from one file or sheet; fields not in `columns` are missing."""

    entry: TableEntry
    place: Place
    sha256: str
    rows: pa.Array
    columns: dict[str, SourceColumn]


@dataclass(frozen=True)
class TypedTable:
    """One of our tables typed; `shown` gives the source's column name of each field."""

    entry: TableEntry
    place: Place
    sha256: str
    shown: dict[str, str]
    rows: pa.Table
