"""What the published number could not know: duplicates found, and what was late."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from childfirst.engine.session import Session
from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.national.accounts import COUNTED

Row = Mapping[str, Any]


@dataclass(frozen=True)
class Late:
    """How many of those counted the publisher could not have counted, each for one reason.

    `entered_later` and `gone` need an earlier snapshot to compare with; None without one.
    """

    duplicates: int
    dated_later: int | None
    entered_later: int | None
    gone: int | None


def counted_units(session: Session, account: Measure, period: str) -> list[Row]:
    """Give the units that an account counts, earliest first: never to be printed."""
    columns = {name: account.of.column(name) for name in ("unit", "person", "date_of_birth")}
    columns["decided"] = account.of.column("decided")
    counted = (account.of.column("period") == period) & (account.of.column("reason") == COUNTED)
    rows: list[Row] = session.rows(account.of, columns, counted).to_pylist()
    return sorted(rows, key=lambda row: (row["decided"], row["unit"]))


def late_among(
    now: Sequence[Row],
    then: Sequence[Row] | None,
    data_date: date | None,
    same: tuple[str, ...],
) -> Late:
    """Say how many units are duplicates, dated after the data, entered later, or gone since.

    `same` are the fields that make two units one. `then` are the units that an earlier
    snapshot counts.
    """
    distinct = _distinct(now, same)
    in_time = [row for row in distinct if data_date is None or row["decided"] <= data_date]
    if then is None:
        entered_later = gone = None
    else:
        known = {row["unit"] for row in then}
        still = {row["unit"] for row in now}
        entered_later = sum(row["unit"] not in known for row in in_time)
        gone = len(known - still)
    return Late(
        duplicates=len(now) - len(distinct),
        dated_later=None if data_date is None else len(distinct) - len(in_time),
        entered_later=entered_later,
        gone=gone,
    )


def _distinct(rows: Iterable[Row], same: tuple[str, ...]) -> list[Row]:
    kept: dict[tuple[object, ...], Row] = {}
    for row in rows:
        kept.setdefault(tuple(row[name] for name in same), row)
    return list(kept.values())
