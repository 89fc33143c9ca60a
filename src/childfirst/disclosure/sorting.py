"""What kind of thing each figure of a publication is, to those who hide numbers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from childfirst.disclosure.audiences import Audience
from childfirst.disclosure.meaning.formulas import AVERAGES, measure_of
from childfirst.disclosure.told import FigureKey, count_in, key_of
from childfirst.measures.figures import Figure, Status
from childfirst.measures.lines import How

MINUS = " minus "
EndKey = tuple[str, str, str, str, str]
"""Definition, category, breakdown, area and period: a difference and its ends share four."""


@dataclass
class Sorted:
    """Figures by kind: counts of people, averages of people, differences, extremes, others."""

    counts: list[Figure] = field(default_factory=list)
    averages: list[Figure] = field(default_factory=list)
    differences: list[Figure] = field(default_factory=list)
    extremes: list[Figure] = field(default_factory=list)
    others: list[Figure] = field(default_factory=list)


def sort(figures: Iterable[Figure], audience: Audience) -> Sorted:
    """Sort the figures of a publication."""
    found = Sorted()
    for figure in figures:
        if not audience.about_people(figure) or not _tells(figure):
            found.others.append(figure)
        elif _is(figure, How.LEAST, How.GREATEST):
            found.extremes.append(figure)
        elif MINUS in figure.period:
            found.differences.append(figure)
        elif _is(figure, *AVERAGES):
            found.averages.append(figure)
        elif figure.status is Status.SUPPRESSED or count_in(figure) is not None:
            found.counts.append(figure)
        else:
            found.others.append(figure)
    return found


def ends_of(difference: Figure) -> tuple[EndKey, EndKey]:
    """Name the later and the earlier figure of a difference."""
    later, earlier = difference.period.split(MINUS)
    shared = (difference.definition, difference.category, difference.breakdown, difference.area)
    return (*shared, later), (*shared, earlier)


def end_key(figure: Figure) -> EndKey:
    """Name a figure as a difference names its ends."""
    return figure.definition, figure.category, figure.breakdown, figure.area, figure.period


def keys(figures: Iterable[Figure]) -> dict[FigureKey, Figure]:
    """Give figures by what they are."""
    return {key_of(figure): figure for figure in figures}


def _tells(figure: Figure) -> bool:
    return figure.status is Status.SUPPRESSED or figure.value is not None


def _is(figure: Figure, *hows: How) -> bool:
    """Say whether a figure is counted in one of some ways.

    The least or greatest value of anybody describes a single child.
    """
    measure = measure_of(figure.definition)
    lines = measure.lines if measure is not None else ()
    return any(line.how in hows for line in lines if line.label == figure.category)
