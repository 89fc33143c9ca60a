"""Sets each cohort, as far as it has been followed, beside the one of the year before.

The year before is counted as if the snapshot had been taken a year earlier: only entries,
offences and outcomes dated by then. Two things cannot be taken back. Outcomes that were
entered late are there, so that the year before looks a little more complete than it did;
and an appeal that succeeded since has already removed its outcome.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

import pyarrow as pa

from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.national.reoffending import MEASURES
from childfirst.measures.figures import Figure
from childfirst.measures.services import Service
from childfirst.periods import Period, months_after
from childfirst.statistics.change import Change, change_between
from childfirst.tracking.cohorts import YEAR, final_from, span_of, year_before

Tables = Mapping[str, pa.Table]
FEW = 30
"""Children in a cohort below which national tables flag a rate."""


@dataclass(frozen=True)
class Standing:
    """A cohort as it stood on a day: its figures by the last part of their names."""

    cohort: str
    as_at: date
    figures: Mapping[str, Figure]

    def number(self, name: str) -> int:
        """Give a count, zero where there was nobody."""
        value = self.figures[name].value
        return int(value) if value is not None else 0


@dataclass(frozen=True)
class TrackedCohort:
    """A cohort now, and that of the year before at the same age of follow-up."""

    now: Standing
    before: Standing
    final_from: date

    @property
    def change(self) -> Change:
        """Say how the share that reoffended so far stands to that of the year before.

        Only the binary rate gets a word. Reoffences cluster in few children, and the exact
        tests, which take events as independent, would find change where there is none.
        """
        return change_between(
            self.before.number("reoffenders"),
            self.now.number("reoffenders"),
            self.before.number("cohort"),
            self.now.number("cohort"),
        )

    @property
    def few(self) -> bool:
        """Whether either cohort is too small for its rate to stand alone."""
        return min(self.now.number("cohort"), self.before.number("cohort")) < FEW


def track(tables: Tables, service: Service, cohorts: Sequence[Period]) -> list[TrackedCohort]:
    """Give every cohort now and the same cohort a year earlier, at the same age of follow-up."""
    earlier_day = months_after(service.as_at, -YEAR)
    earlier = year_before(list(cohorts))
    now = _standings(tables, service, cohorts)
    then = replace(service, as_at=earlier_day, snapshot=f"{service.snapshot} as at {earlier_day}")
    before = _standings(tables, then, earlier)
    return [
        TrackedCohort(one, other, final_from(cohort))
        for cohort, one, other in zip(cohorts, now, before, strict=True)
    ]


def _standings(tables: Tables, service: Service, cohorts: Sequence[Period]) -> list[Standing]:
    span, area = span_of(list(cohorts)), service.area
    with counting_session({area: tables}, {area: service.as_at}, span) as session:
        figures = count_all(session, MEASURES, [service], span)
    return [
        Standing(
            cohort.label,
            service.as_at,
            {f.category.rpartition(".")[2]: f for f in figures if f.period == cohort.label},
        )
        for cohort in cohorts
    ]
