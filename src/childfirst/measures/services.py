"""The services that are counted together, and what each of them lacks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from childfirst.engine.session import Session
from childfirst.measures.declaration import Measure
from childfirst.measures.named_lines import holding_nothing


@dataclass(frozen=True)
class Service:
    """A service whose snapshot is counted: its area, the snapshot, and what it lacks."""

    area: str
    snapshot: str
    as_at: date
    not_collected: frozenset[str] = frozenset()


def as_collected(session: Session, measure: Measure, services: Sequence[Service]) -> list[Service]:
    """Give the services with the tables not collected in which a field that matters is empty."""
    found = list(services)
    for column in measure.rests_on:
        without, table = holding_nothing(session, column), column.rows.name
        for place, each in enumerate(found):
            if each.area in without:
                found[place] = replace(each, not_collected=each.not_collected | {table})
    return found
