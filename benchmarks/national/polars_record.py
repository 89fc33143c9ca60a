"""What the headlines in polars rest on: columns of the record, programmes, ended orders."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from polars import col

from benchmarks.national.headlines import read_columns
from childfirst.measures.definitions.local.counted_programmes import OVERTURNED
from childfirst.measures.definitions.yjb import counting

RANKS = {code.code: code.severity for code in counting.SEVERITY.codes if code.severity}
CHILD = ["service", "period", "ypid"]
FIRST, LAST, BEGUN = pl.date(2020, 4, 1), pl.date(2025, 3, 31), pl.date(2023, 4, 1)
LICENCE = col("disposal_type") == counting.LICENCE
CAUTIONS = ["YOUTH_CAUTION", "YOUTH_CONDITIONAL_CAUTION"]


def read(folder: Path, table: str, *columns: str) -> pl.DataFrame:
    """Read some columns of a table of every service."""
    return pl.DataFrame(read_columns(folder, table, columns))


def period_of(day: pl.Expr) -> pl.Expr:
    """Name the financial quarter of a day; missing outside the five years."""
    april = day.dt.offset_by("-3mo")
    year, quarter = april.dt.year(), april.dt.quarter()
    after = ((year + 1) % 100).cast(pl.String).str.zfill(2)
    name = pl.format("{}/{} Q{}", year, after, quarter)
    return pl.when((day >= FIRST) & (day <= LAST)).then(name).alias("period")


def age_at(on: pl.Expr) -> pl.Expr:
    """Give the whole years lived on a day."""
    born = col("date_of_birth")
    before = on.dt.month().cast(pl.Int32) * 100 + on.dt.day() < (
        born.dt.month().cast(pl.Int32) * 100 + born.dt.day()
    )
    return on.dt.year() - born.dt.year() - before.cast(pl.Int32)


def work_of(folder: Path) -> pl.DataFrame:
    """Give every programme with its child, its offences and their standing outcomes."""
    columns = ("outcome_id", "offence_id", "outcome_date", "legal_outcome")
    where = ("residence_on_legal_outcome_date", "outcome_appeal_status")
    outcomes = read(folder, "outcomes", *columns, *where).filter(
        col("legal_outcome").is_in(counting.COUNTING_OUTCOMES)
        & (col("residence_on_legal_outcome_date") == "LOCAL")
        & ~col("outcome_appeal_status").is_in(OVERTURNED).fill_null(False)
    )
    columns = ("programme_id", "ypid", "start_date", "end_date", "disposal_type")
    programmes = read(folder, "programmes", *columns, "successfully_completed").filter(
        col("disposal_type").is_in(counting.COUNTING_DISPOSALS)
    )
    children = read(folder, "children", "ypid", "date_of_birth", "deleted")
    return (
        read(folder, "programme_offences", "programme_id", "offence_id")
        .join(outcomes, on=["service", "offence_id"])
        .join(programmes, on=["service", "programme_id"])
        .join(children.filter(col("deleted") == "NO"), on=["service", "ypid"])
        .with_columns(
            period_of(col("end_date")),
            rank=col("legal_outcome").replace_strict(RANKS, default=None, return_dtype=pl.Int64),
            age=age_at(pl.when(LICENCE).then("outcome_date").otherwise("start_date")),
        )
    )


def ended_of(work: pl.DataFrame) -> pl.DataFrame:
    """Give the children with an order ending, under the most serious outcome, then the latest."""
    order = ["rank", "outcome_date", "end_date", "start_date", "programme_id", "offence_id"]
    custodial = col("legal_outcome").is_in(counting.ORDER_TYPES["custody"])
    sentenced = col("outcome_date").dt.offset_by("-1d")
    start = (
        pl.when(LICENCE)
        .then(sentenced)
        .when(custodial)
        .then(col("start_date").dt.offset_by("-1d"))
        .otherwise("start_date")
    )
    return (
        work.filter(col("period").is_not_null() & col("age").is_between(10, 17))
        .sort(order, descending=[False] + [True] * 5)
        .unique(CHILD, keep="first", maintain_order=True)
        .select(
            *CHILD,
            start_day=start,
            support_from=pl.when(custodial).then(sentenced).otherwise("start_date"),
            last_day="end_date",
        )
    )
