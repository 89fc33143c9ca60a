"""Every cell that could exist of a measure: services, periods and values, and what each means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Status
from childfirst.measures.grid_texts import Numbers
from childfirst.measures.requirements import tables_needed
from childfirst.measures.services import Service
from childfirst.measures.together import Tally
from childfirst.periods import Period, months_after

STATUSES = tuple(Status)
NUMBER = {status: number for number, status in enumerate(STATUSES)}


@dataclass(frozen=True)
class Grid:
    """The cells of a measure and a breakdown: services, periods and values, in this order."""

    services: Sequence[Service]
    periods: Sequence[Period]
    values: Sequence[str]

    @property
    def shape(self) -> tuple[int, int, int]:
        """How many services, periods and values there are."""
        return len(self.services), len(self.periods), len(self.values)

    def filled(self, tally: Tally, column: str) -> Numbers:
        """Give a column of counts in the shape of the grid, nothing where there is no row."""
        names = (
            ("service", [each.area for each in self.services]),
            ("period", [each.label for each in self.periods]),
            ("breakdown", list(self.values)),
        )
        places = [pc.index_in(tally.rows.column(n), pa.array(v, pa.string())) for n, v in names]
        known = reduce(pc.and_, map(pc.is_valid, places))
        axes = tuple(place.filter(known).to_numpy() for place in places)
        counts = np.zeros(self.shape, np.int64)
        counts[axes] = tally.rows.column(column).filter(known).to_numpy()
        return counts


def statuses_of(measure: Measure, grid: Grid, value: Numbers, everybody: Numbers) -> Numbers:
    """Say of each cell what its value means, by the same order of questions as `evaluation`."""
    told = np.where(value > 0, NUMBER[Status.COUNTED], NUMBER[Status.ZERO])
    nobody = np.broadcast_to((everybody == 0)[:, :, np.newaxis, :], value.shape) & (value == 0)
    told[nobody] = NUMBER[Status.NONE_RECORDED]
    for row, service in enumerate(grid.services):
        for column, period in enumerate(grid.periods):
            if tables_needed(measure) & service.not_collected:
                told[row, column] = NUMBER[Status.NOT_COLLECTED]
            elif period.first_day > service.as_at:
                told[row, column] = NUMBER[Status.NOT_YET_DUE]
            elif months_after(period.last_day, measure.final_after) > service.as_at:
                told[row, column] = NUMBER[Status.PROVISIONAL]
    return told
