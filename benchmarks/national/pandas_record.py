"""What the headlines in pandas rest on: columns of the record, programmes, ended orders."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd

from benchmarks.national.headlines import read_columns
from childfirst.measures.definitions.local.counted_programmes import OVERTURNED
from childfirst.measures.definitions.yjb import counting

RANKS = {code.code: code.severity for code in counting.SEVERITY.codes if code.severity}
CHILD = ["service", "period", "ypid"]
FIRST, LAST = pd.Timestamp("2020-04-01"), pd.Timestamp("2025-03-31")
BEGUN = pd.Timestamp("2023-04-01")


def read(folder: Path, table: str, columns: list[str]) -> Any:
    """Read some columns of a table of every service."""
    rows = read_columns(folder, table, columns).to_pandas(date_as_object=False)
    return rows.astype({name: "str" for name in rows.columns if rows[name].dtype == object})


def period_of(days: Any) -> Any:
    """Name the financial quarter of each day; missing outside the five years."""
    april = days - pd.DateOffset(months=3)
    year, quarter = april.dt.year, april.dt.quarter
    after = ((year + 1) % 100).astype("Int64").astype("str").str.zfill(2)
    names = (
        year.astype("Int64").astype("str")
        + "/"
        + after
        + " Q"
        + quarter.astype("Int64").astype("str")
    )
    return names.where((days >= FIRST) & (days <= LAST))


def age_at(born: Any, on: Any) -> Any:
    """Give the whole years lived on a day."""
    before = on.dt.month * 100 + on.dt.day < born.dt.month * 100 + born.dt.day
    return on.dt.year - born.dt.year - before.astype(int)


def work_of(folder: Path) -> Any:
    """Give every programme with its child, its offences and their standing outcomes."""
    outcomes = read(
        folder,
        "outcomes",
        [
            "outcome_id",
            "offence_id",
            "outcome_date",
            "legal_outcome",
            "residence_on_legal_outcome_date",
            "outcome_appeal_status",
        ],
    )
    outcomes = outcomes[
        outcomes.legal_outcome.isin(counting.COUNTING_OUTCOMES)
        & (outcomes.residence_on_legal_outcome_date == "LOCAL")
        & ~outcomes.outcome_appeal_status.isin(OVERTURNED)
    ]
    programmes = read(
        folder,
        "programmes",
        [
            "programme_id",
            "ypid",
            "start_date",
            "end_date",
            "disposal_type",
            "successfully_completed",
        ],
    )
    programmes = programmes[programmes.disposal_type.isin(counting.COUNTING_DISPOSALS)]
    children = read(folder, "children", ["ypid", "date_of_birth", "deleted"])
    links = read(folder, "programme_offences", ["programme_id", "offence_id"])
    work = links.merge(outcomes, on=["service", "offence_id"])
    work = work.merge(programmes, on=["service", "programme_id"])
    work = work.merge(children[children.deleted == "NO"], on=["service", "ypid"])
    work["rank"] = work.legal_outcome.map(RANKS)
    work["period"] = period_of(work.end_date)
    return work


def ended_of(work: Any) -> Any:
    """Give the children with an order ending, under the most serious outcome, then the latest."""
    licence = work.disposal_type == counting.LICENCE
    age = age_at(work.date_of_birth, work.outcome_date.where(licence, work.start_date))
    rows = work[work.period.notna() & age.between(10, 17)]
    order = ["rank", "outcome_date", "end_date", "start_date", "programme_id", "offence_id"]
    rows = rows.sort_values(order, ascending=[True] + [False] * 5).drop_duplicates(CHILD)
    custodial = rows.legal_outcome.isin(counting.ORDER_TYPES["custody"])
    sentenced = rows.outcome_date - pd.Timedelta(days=1)
    before = rows.start_date - pd.Timedelta(days=1)
    start = sentenced.where(rows.disposal_type == counting.LICENCE, before)
    rows["start_day"] = start.where(
        custodial | (rows.disposal_type == counting.LICENCE), rows.start_date
    )
    rows["support_from"] = sentenced.where(custodial, rows.start_date)
    return rows[[*CHILD, "start_day", "support_from", "end_date"]].rename(
        columns={"end_date": "last_day"}
    )
