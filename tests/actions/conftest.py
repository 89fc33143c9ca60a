"""Extracts made from examples, for actions to take in."""

from __future__ import annotations

from datetime import date

import pyarrow as pa
import pytest

from childfirst.engine.example_tables import example_tables
from childfirst.exchange.extracts import Extracts, SuppliedTable


def extracts(given: str, digest: str = "a", tables: tuple[str, ...] = ()) -> Extracts:
    """Make extracts of the records of an example; `tables` names those that came."""
    every = example_tables(given)
    supplied = {
        name: SuppliedTable(
            table=name,
            file=f"{name}.csv",
            sheet="",
            sha256=(digest * 64)[:64],
            rows=rows.drop_columns(["supplied_file"]),
        )
        for name, rows in every.items()
        if not tables or name in tables
    }
    return Extracts(supplier="example", tables=supplied, as_at=date(2024, 6, 30), area="Here")


def column(rows: pa.Table, name: str) -> list[object]:
    """Give the values of a column."""
    return list(rows.column(name).to_pylist())


@pytest.fixture
def given() -> str:
    """A small record."""
    return """
    children: ypid, forename
      A, Ada
      B, Ben
    residences: residence_id, ypid, start_date, suitability
      R1, A, 2023-01-01, SUITABLE
      R2, B, 2023-01-01,
    contributions: contribution_id, financial_year, agency, amount_gbp, posts_fte
      C1, 2023/24, Police, 1000, 0.5
    """
