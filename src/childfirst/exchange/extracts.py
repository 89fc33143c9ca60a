"""Extracts as read: one typed table each, with the file that it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import pyarrow as pa


@dataclass(frozen=True)
class SuppliedTable:
    """One of our tables as supplied.

    `rows` has the columns of the data dictionary in its order and types (string,
    date32, int64, decimal128(18, 4)), then `supplied_row` (int64): the row of the
    file, counted as a spreadsheet shows it. `sha256` is that of the file's bytes.
    """

    table: str
    file: str
    sheet: str
    sha256: str
    rows: pa.Table


@dataclass(frozen=True)
class Extracts:
    """Everything one delivery brought: tables by name, and what to know of them.

    `missing` names expected tables that it did not bring (only when allowed).
    `notices` are remarks for the sender that stop nothing, such as a converted encoding.
    """

    supplier: str
    tables: dict[str, SuppliedTable]
    as_at: date | None = None
    area: str | None = None
    missing: tuple[str, ...] = ()
    notices: tuple[str, ...] = field(default=())
