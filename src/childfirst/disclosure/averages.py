"""What a printed mean or median says of the lines of its table.

Who knows the mean number of needs, and how many children have one, two and three, knows about
how many needs the others have together, and so who has none and who has four or more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from childfirst.disclosure.meaning.formulas import measure_of
from childfirst.disclosure.meaning.spans import Span, follow_one_another, span_of
from childfirst.disclosure.system import Kind, System
from childfirst.disclosure.told import FigureKey, key_of
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.measures.lines import How, Line

PARTS_OF_A_UNIT = 20
"""A mean is printed in tenths: what it was before rounding is within half of one."""
OLDEST = 21
"""A reader takes nobody whom a youth justice service works with to be older, in years."""
YEARS = "years"
Lines = Mapping[int, Span]
"""Cells that count the units of an average, and between which numbers their values are."""


def with_average(system: System, values: Mapping[FigureKey, int], average: Figure) -> System:
    """Give a system in which the reader also knows a printed mean or median.

    The same system where the average has no table of its own, or tells nothing of its lines.
    """
    lines = _lines(values, average)
    if not lines or not isinstance(average.value, int | Decimal):
        return system
    known = System([*system.cells], [*system.relations], dict(system.numbers), [*system.unheld])
    if _rule(average)[1].how is How.MEDIAN:
        _tell_median(known, lines, average.value)
    else:
        _tell_mean(known, lines, average)
    return known


def _tell_median(system: System, lines: Lines, median: int | Decimal) -> None:
    """At most half of the units are below the median, and at most half above it."""
    below = [n for n, (_, most) in lines.items() if most is not None and most < median]
    above = [n for n, (least, _) in lines.items() if least > median]
    for side in (below, above):
        system.at_least({number: -1 if number in side else 1 for number in lines})


def _tell_mean(system: System, lines: Lines, average: Figure) -> None:
    """The values of all units come to the mean times their number, but for its rounding."""
    twentieths = int(Decimal(str(average.value)) * PARTS_OF_A_UNIT)
    period = average.period
    if not _agrees(system, lines, twentieths):
        lines = {n: (least, most if most == least else None) for n, (least, most) in lines.items()}
    more = {
        number: system.cell(
            (key_of(average), "more", number), "what open lines add", period, Kind.UNPRINTED, None
        )
        for number, (least, most) in lines.items()
        if most != least
    }
    for number, each in more.items():
        least, most = lines[number]
        if most is not None:
            system.at_least({number: most - least, each: -1})
    for sign in (1, -1):
        told = {n: sign * (PARTS_OF_A_UNIT * lines[n][0] - twentieths) + 1 for n in lines}
        told |= dict.fromkeys(more.values(), sign * PARTS_OF_A_UNIT)
        system.at_least({number: factor for number, factor in told.items() if factor})


def _agrees(system: System, lines: Lines, twentieths: int) -> bool:
    """Say whether a mean can be what it is, with as many units in each line as there are."""
    counts = {number: system.cells[number].value or 0 for number in lines}
    greatest = [most if counts[n] else 0 for n, (_, most) in lines.items()]
    if None in greatest:
        return True
    most_of = zip(counts.values(), greatest, strict=True)
    total = PARTS_OF_A_UNIT * sum(count * (most or 0) for count, most in most_of)
    return total >= (twentieths - 1) * sum(counts.values())


def _lines(values: Mapping[FigureKey, int], average: Figure) -> Lines:
    """Give the cells of an average's table by their values; none unless all of them are there."""
    measure, line = _rule(average)
    if line.adds is None or line.share_of is not None:
        return {}  # the sum of a mean that is a share is printed as it is
    spans = dict(_spans(measure, line))
    definition, _, breakdown, area, period = key_of(average)
    keys = {
        label: (definition, measure.cell(label, breakdown), breakdown, area, period)
        for label in spans
    }
    if not follow_one_another(spans.values()) or not values.keys() >= {*keys.values()}:
        return {}
    return {values[keys[label]]: _believed(span, average.unit) for label, span in spans.items()}


def _spans(measure: Measure, average: Line) -> Iterator[tuple[str, Span]]:
    for line in measure.lines:
        if line.how is How.COUNT and average.adds is not None:
            span = span_of(line.when, average.adds)
            if span is not None and line.when is not average.when:
                yield line.label, span


def _believed(span: Span, unit: str) -> Span:
    least, most = span
    return (least, OLDEST) if most is None and unit == YEARS else span


def _rule(average: Figure) -> tuple[Measure, Line]:
    """Give the measure of an average, which is one because its line says so, and that line."""
    measure = measure_of(average.definition)
    lines = () if measure is None else measure.lines
    found = next(((measure, ln) for ln in lines if measure and ln.label == average.category), None)
    if found is None:
        raise LookupError(f"{average.cell} is no line of {average.definition}")
    return found
