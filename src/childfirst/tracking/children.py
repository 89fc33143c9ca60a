"""The children behind a cohort, for those permitted: never part of a figure."""

from __future__ import annotations

from typing import Any

from childfirst.engine.session import Session
from childfirst.measures.definitions.national.reoffences import members
from childfirst.periods import QUARTER


def followed_children(session: Session, cohort: str) -> list[dict[str, Any]]:
    """Give key, entry, months followed and reoffences so far of each child, by key."""
    columns = {
        "period": members.period,
        "key": members.ypid,
        "entry": members.start,
        "months_followed": members.months_followed,
        "reoffences": members.reoffences,
    }
    of_cohort = (members.kind == QUARTER) & (members.period == cohort)
    rows = session.rows(members, columns, of_cohort).to_pylist()
    return sorted(rows, key=lambda row: (row["service"], row["key"]))
