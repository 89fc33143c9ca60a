"""The cohort profile beside the last one: as text, and as rows for CSV and JSON."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import groupby
from typing import TextIO

from childfirst.measures.changes import ChangedFigure
from childfirst.measures.figures import Figure, Status
from childfirst.publication.harmless import harmless
from childfirst.publication.sheets.figures_table import plain
from childfirst.statistics.change import Change

SHOWN = frozenset({Status.COUNTED, Status.ZERO, Status.PROVISIONAL})
BY_NUMBER = "Profile: Combinations of needs"
"""The table of which the most frequent lines come first."""
Row = dict[str, str | int | None]


def rows_of(profile: Iterable[ChangedFigure]) -> Iterator[Row]:
    """Give each line of a profile as a row of plain values; None where there is no value."""
    for each in profile:
        now, before, difference = each.now, each.before, each.difference
        yield {
            "area": now.area,
            "section": now.measure,
            "table": now.table,
            "line": now.category,
            "unit": now.unit,
            "period": now.period,
            "value": _value(now),
            "percent": _percent(now),
            "status": str(now.status),
            "reference": now.reference,
            "period_before": before.period if before else None,
            "value_before": _value(before),
            "percent_before": _percent(before),
            "status_before": str(before.status) if before else None,
            "reference_before": before.reference if before else None,
            "change": str(each.change),
            "difference": plain(difference.value) if difference else None,
            "difference_unit": difference.unit if difference else None,
        }


def print_profile_csv(profile: Iterable[ChangedFigure], stream: TextIO) -> None:
    """Write a profile as CSV: a line for each figure, an empty cell for None."""
    rows = list(rows_of(profile))
    writer = csv.DictWriter(stream, list(rows[0]) if rows else ["table"], lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: harmless(value) for name, value in row.items()} for row in rows)


def print_profile_text(
    profile: Sequence[ChangedFigure], period: str, before: str, stream: TextIO
) -> None:
    """Write a profile for reading: its tables with number, share, those before, and the word."""
    print(f"Cohort profile {period}, beside {before}", file=stream)
    for table, lines in groupby(profile, key=lambda each: each.now.table):
        _print_table(table, list(lines), stream)
    tested = sum(each.change is not Change.CANNOT_TELL for each in profile)
    print(f"\n{_tests(tested)}", file=stream)


def _tests(number: int) -> str:
    if not number:
        return "No line could be compared."
    lines = "1 line was" if number == 1 else f"{number} lines were"
    chance = f"about {round(number / 20)}" if number >= 20 else "one in twenty"
    return f"{lines} compared, each at 95 % confidence: {chance} may differ by chance alone."


def _print_table(table: str, lines: list[ChangedFigure], stream: TextIO) -> None:
    print(f"\n{table.removeprefix('Profile: ')}", file=stream)
    if table == BY_NUMBER:
        lines.sort(key=lambda each: -int(each.now.value or 0))
    width = max(len(each.now.category) for each in lines)
    for each in lines:
        cells = (_shown(each.now), _shown(each.before), each.change)
        line = f"  {each.now.category:<{width}}  {cells[0]:<22}{cells[1]:<22}{cells[2]}"
        print(line.rstrip(), file=stream)


def _shown(figure: Figure | None) -> str:
    if figure is None:
        return "no such line"
    if figure.status not in SHOWN:
        return str(figure.status)
    share = "" if figure.percent is None else f" ({figure.percent}%)"
    mark = " provisional" if figure.status is Status.PROVISIONAL else ""
    return f"{_value(figure)}{share}{mark}"


def _value(figure: Figure | None) -> str | int | None:
    if figure is None:
        return None
    value = figure.value
    return plain(value) if isinstance(value, Decimal) else value


def _percent(figure: Figure | None) -> str | None:
    if figure is None or figure.percent is None:
        return None
    return str(figure.percent)
