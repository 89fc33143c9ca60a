"""What ties a longer period to its quarters where it is nothing but these added up.

A frame says so itself: its rows of a longer period are the rows of the quarters once more, as
those of the cohorts of reoffending, in which a child may be up to four times a year. What is
added up from numbers, such as reoffences, adds over the quarters like what is counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from childfirst.disclosure.meaning.fingerprint import root
from childfirst.disclosure.meaning.formulas import measure_of
from childfirst.disclosure.over_periods import quarters_in
from childfirst.disclosure.system import System
from childfirst.disclosure.told import FigureKey
from childfirst.language.frames import Frame
from childfirst.language.tables import period_parts

Cells = Mapping[FigureKey, int]


def link_added_quarters(system: System, *cells: Cells) -> None:
    """Tie what longer periods count, or are shares of, to the same of their quarters.

    Where figures have some quarters only, these are at most the longer period.
    """
    for each in cells:
        for by_period in _series(each):
            for whole, number in by_period.items():
                labels = quarters_in(whole)
                parts = {by_period[label]: -1 for label in labels if label in by_period}
                if len(parts) == len(labels) > 0:
                    system.sum({number: 1, **parts})
                elif parts:
                    system.at_least({number: 1, **parts})


def _series(cells: Cells) -> Iterator[dict[str, int]]:
    """Give the cells of one line and area by period, where longer periods add quarters."""
    found: dict[tuple[str, ...], dict[str, int]] = defaultdict(dict)
    for (definition, name, breakdown, area, period), number in cells.items():
        if _adds_quarters(definition):
            found[definition, name, breakdown, area][period] = number
    yield from found.values()


def _adds_quarters(definition: str) -> bool:
    measure = measure_of(definition)
    rows = root(measure.of) if measure is not None else None
    return isinstance(rows, Frame) and any(
        along is period_parts for each in rows.also for along in each.along
    )
