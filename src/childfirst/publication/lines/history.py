"""The quarters before those that a report prints: counted for its control charts alone.

A record that begins in some quarter holds little of the work that was open before. The first
quarters with anybody in them are therefore no history: drawn as if they were, a service would
seem to have grown from nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure, Status
from childfirst.periods import QUARTER, Period
from childfirst.periods_of_reports import periods_before, periods_to_count, same_length
from childfirst.publication.declarations.declaration import ReportDeclaration
from childfirst.publication.declarations.measures import measures_of
from childfirst.publication.declarations.shown import ChartKind
from childfirst.publication.lines.of_tables import TableLines
from childfirst.publication.model.tables import Sentence, Series
from childfirst.publication.words.statuses import has_number
from childfirst.statistics.change import Change
from childfirst.statistics.control_charts import FEWEST_POINTS, xmr_chart

if TYPE_CHECKING:
    from childfirst.statistics.control_charts import Chart

QUARTERS_TO_SETTLE = 4
"""From the first quarter with anybody counted to the first that is drawn. Our assumption: most
work with a child ends within a year, so that by then all that is open began in the record."""
SIDES = {Change.HIGHER: "higher than chance gives", Change.LOWER: "lower than chance gives"}


def history_of(declared: ReportDeclaration, period: Period) -> list[Period]:
    """Give the quarters to count before those that a report prints, in order.

    They are as many as it declares, and those that a record may need to settle.
    """
    if not declared.history or declared.covers == "month":
        return []
    printed = periods_to_count(period, declared.printed_before(period))
    return periods_before(printed[0], declared.history + QUARTERS_TO_SETTLE)


def charted_measures(declared: ReportDeclaration) -> tuple[Measure, ...]:
    """Give the measures of which a report draws a control chart, each once."""
    charted = (table for table in declared.tables if table.chart is ChartKind.CONTROL)
    return tuple(dict.fromkeys(measure for table in charted for measure in measures_of(table)))


def series_of(lines: TableLines) -> Series | None:
    """Give the quarters that may stand in one control chart; None where there are none.

    They are equally long, over on the day of the records, follow one another up to the latest,
    and each has its number. Those before the record had settled are left out.
    """
    if lines.layout.chart is not ChartKind.CONTROL:
        return None
    label = _leading(lines)
    quarters = [*lines.history, *(each for each in lines.periods if each.kind == QUARTER)]
    found = [(each, lines.value(label, each)) for each in quarters]
    begun = next((at for at, (_, figure) in enumerate(found) if _counts(figure)), len(found))
    settled = found[begun + QUARTERS_TO_SETTLE :] if lines.history else found
    run = list(_unbroken(settled))
    if not run:
        return None
    begins = found[begun][0].label if lines.history and begun else ""
    return Series(lines.words(label), tuple(run), begins)


def series_sentences(series: Series | None) -> Iterator[Sentence]:
    """Say whether the latest quarter stands out from its past, or that nobody can tell."""
    if series is None:
        return
    latest, figure = series.points[-1]
    length, unit = len(series.points), "month" if latest.is_month else "quarter"
    kind = unit if length == 1 else f"{unit}s"
    if series.begins:
        yield Sentence(
            f"The records count nobody before {series.begins}. The first year from then on is "
            "left out of what follows: work begun before the records did is missing from it."
        )
    if length < FEWEST_POINTS:
        yield Sentence(
            f"There are too few points to tell whether {latest.label} stands out: {length} "
            f"{kind} that can be compared, where {FEWEST_POINTS} are needed.",
            (figure,),
        )
        return
    chart = xmr_chart(series.values)
    over = f"Among the {length} {kind} up to {latest.label}, the latest"
    if chart.latest not in SIDES:
        yield Sentence(f"{over} shows no evidence of change.", (figure,))
    else:
        yield Sentence(f"{over} is {SIDES[chart.latest]}: {_rule(chart)}.", (figure,))


def _rule(chart: Chart) -> str:
    last = len(chart.values) - 1
    return next(str(s.rule) for s in chart.signals if last in s.points and s.side is chart.latest)


def _leading(lines: TableLines) -> str:
    """Name the line that is charted: the one that leads, else the total, else the first."""
    totals = (label for label in lines.labels if lines.layout.is_total(label))
    return next(iter(lines.layout.leads), "") or next(totals, lines.labels[0])


def _counts(figure: Figure | None) -> bool:
    """Say whether the records count anybody: a withheld number is not zero."""
    return figure is not None and (bool(figure.value) or figure.status is Status.SUPPRESSED)


def _unbroken(found: Sequence[tuple[Period, Figure | None]]) -> Iterator[tuple[Period, Figure]]:
    """Give the last points without a gap, after leaving out periods that are not over."""
    over = [(period, figure) for period, figure in found if figure and _is_over(figure)]
    if not over:
        return
    last = over[-1][0]
    backwards = takewhile(
        lambda each: (
            each[1] is not None
            and has_number(each[1])
            and _has_value(each[1])
            and same_length(each[0], last)
        ),
        reversed(found[: [period for period, _ in found].index(last) + 1]),
    )
    yield from reversed([(period, figure) for period, figure in backwards if figure])


def _is_over(figure: Figure) -> bool:
    return figure.status not in (Status.PROVISIONAL, Status.NOT_YET_DUE)


def _has_value(figure: Figure) -> bool:
    """Say whether a figure that is a share has one: of nobody there is no share."""
    return figure.denominator is None or figure.percent is not None
