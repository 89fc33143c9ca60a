"""Figures of many services as columns: every cell that could exist, with its status.

For a region or the nation, where figures are counted in millions. What a column says is
what `Figure` says; the reference follows from the other columns (`figure_reference`), and
the interval from numerator and denominator, and differences between periods from their values,
so none of these is written out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

import numpy as np
import pyarrow as pa

from childfirst.engine.session import Session
from childfirst.measures.breakdowns import breakdown_label
from childfirst.measures.cells import NUMBER, STATUSES, Grid, statuses_of
from childfirst.measures.declaration import Measure
from childfirst.measures.evaluation import is_counted_for
from childfirst.measures.figures import Status
from childfirst.measures.grid_texts import GridTexts, worded
from childfirst.measures.services import Service, as_collected
from childfirst.measures.together import EVERYBODY, Tally, alike, count_together, counts_alone
from childfirst.periods import Period

_TEXT = pa.dictionary(pa.int32(), pa.string())
SCHEMA = pa.schema(
    {
        "cell": _TEXT,
        "basis": _TEXT,
        "measure": _TEXT,
        "area": _TEXT,
        "period": _TEXT,
        "category": _TEXT,
        "breakdown": _TEXT,
        "value": pa.int64(),
        "numerator": pa.int64(),
        "denominator": pa.int64(),
        "unit": _TEXT,
        "status": _TEXT,
        "definition": _TEXT,
        "snapshot": _TEXT,
    }
)
"""The columns of figures, named as the fields of a `Figure`."""


def figure_columns(
    session: Session,
    measures: Sequence[Measure],
    services: Sequence[Service],
    periods: Sequence[Period],
) -> Iterator[pa.Table]:
    """Give the figures of each measure and breakdown as a table, `alike` measures together.

    ValueError for a measure whose lines are more than counts: those are counted one by one.
    """
    for measure in measures:
        if not counts_alone(measure):
            raise ValueError(f"{measure.title}: its lines are more than counts of units")
    for group in alike(measures):
        chosen = [each for each in periods if is_counted_for(group[0], each)]
        if chosen:
            for measure, tally in count_together(session, group):
                values = tally.breakdown.values if tally.breakdown else ("",)
                yield _table(
                    measure, tally, Grid(as_collected(session, measure, services), chosen, values)
                )


def _table(measure: Measure, tally: Tally, grid: Grid) -> pa.Table:
    """Put the grids of every line side by side: services, periods, lines, values."""
    lines = measure.lines
    filled = cache(partial(grid.filled, tally))
    own = [tally.counted(line.when) for line in lines]
    of = [EVERYBODY if line.share_of is None else tally.counted(line.share_of) for line in lines]
    value = np.stack([filled(name) for name in own], axis=2)
    base = np.stack([filled(name) for name in of], axis=2)
    status = statuses_of(measure, grid, value, filled(EVERYBODY))
    unknown = np.isin(status, [NUMBER[Status.NOT_COLLECTED], NUMBER[Status.NOT_YET_DUE]])
    alone = np.array([line.share_of is None for line in lines]).reshape(1, 1, -1, 1)
    no_share = (unknown | alone).ravel()
    words = [breakdown_label(tally.breakdown, each) for each in grid.values]
    labels = [line.label for line in lines]
    columns = GridTexts(value.shape)
    return pa.table(
        {
            "cell": columns.within(
                [measure.cell(label, word) for label in labels for word in words]
            ),
            "basis": columns.along(None, [measure.basis]),
            "measure": columns.along(None, [measure.kpi]),
            "area": columns.along(0, [each.area for each in grid.services]),
            "period": columns.along(1, [each.label for each in grid.periods]),
            "category": columns.along(2, labels),
            "breakdown": columns.along(3, words),
            "value": pa.array(value.ravel(), mask=unknown.ravel()),
            "numerator": pa.array(value.ravel(), mask=no_share),
            "denominator": pa.array(base.ravel(), mask=no_share),
            "unit": columns.along(2, [line.unit or measure.counts for line in lines]),
            "status": worded(status, STATUSES),
            "definition": columns.along(None, [measure.definition]),
            "snapshot": columns.along(0, [each.snapshot for each in grid.services]),
        },
        schema=SCHEMA,
    )
