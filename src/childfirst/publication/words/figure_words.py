"""Says in words what a printed figure is: value, rule, parameters and where it follows from."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.measures.catalogue import MEASURES
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.publication.words.statuses import MARKS, has_number
from childfirst.publication.words.wording import basis_words, counted, written_period


def measure_behind(figure: Figure) -> Measure | None:
    """Give the measure whose definition a figure names; None where this version has none."""
    every = (measure for measures in MEASURES.values() for measure in measures)
    return next((measure for measure in every if measure.definition == figure.definition), None)


def explained(figure: Figure, as_at: str) -> Iterator[tuple[str, str]]:
    """Give, as label and text, everything that can be said of a figure without its children."""
    measure = measure_behind(figure)
    yield "Reference", figure.reference
    if measure is not None:
        yield "Table", measure.title
    yield "Line", figure.category
    if figure.breakdown:
        yield "Of those with", figure.breakdown.replace("=", " ")
    yield "Area", figure.area
    yield "Period", written_period(figure.period)
    yield "Status", f"{MARKS[figure.status].name}. {MARKS[figure.status].meaning}"
    yield from _numbers(figure)
    yield "Basis", basis_words(figure.basis)
    if measure is not None:
        yield "Rule", measure.rule
        yield "Source of the rule", measure.cites
        yield "Holds from", measure.valid_from.isoformat()
    yield "Definition", figure.definition
    yield "Cell", figure.cell
    yield "Snapshot", f"{figure.snapshot}, records as they stood on {as_at}"


def _numbers(figure: Figure) -> Iterator[tuple[str, str]]:
    if not has_number(figure):
        return
    value = figure.value
    yield "Value", counted(value, figure.unit) if isinstance(value, int | Decimal) else str(value)
    if figure.numerator is not None and figure.denominator is not None:
        yield "Numerator", f"{figure.numerator:,}"
        yield "Denominator", f"{figure.denominator:,}"
    if figure.percent is not None:
        yield "Percentage", f"{figure.percent}%"
    if figure.lower is not None and figure.upper is not None:
        unit = "" if figure.is_rate else "%"
        yield "95 per cent interval", f"{figure.lower}{unit} to {figure.upper}{unit}"
