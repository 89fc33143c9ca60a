"""The lines of a bridge: from all on record to what is counted, and on to what was published."""

from __future__ import annotations

from collections.abc import Mapping

from childfirst.bridging.bridge import BridgeLine, Kind
from childfirst.bridging.indicators import BridgedIndicator
from childfirst.bridging.late import Late
from childfirst.comparators.values import PublishedValue
from childfirst.measures.definitions.national.accounts import COUNTED, REASONS
from childfirst.measures.figures import Figure

ALL = "all"


def lines_on_record(indicator: BridgedIndicator, figures: Mapping[str, Figure]) -> list[BridgeLine]:
    """Give the lines from everything on record to what our rules count."""
    lines: list[BridgeLine] = []
    for line in indicator.account.lines:
        figure, code = figures[line.label], line.label.rpartition(".")[2]
        number = int(figure.value or 0)
        if code == ALL:
            words = "On record: dated in the period, whatever became of it"
            lines.append(BridgeLine(code, Kind.START, words, number, number, figure.reference))
        elif code != COUNTED:
            total = (lines[-1].total or 0) - number
            words = f"Left out: {REASONS[code]}"
            lines.append(BridgeLine(code, Kind.STEP, words, -number, total, figure.reference))
    ours = figures[indicator.line]
    number = int(ours.value or 0)
    words = "Counted from our records by the published rules, provisional"
    return [*lines, BridgeLine(COUNTED, Kind.COUNTED, words, number, number, ours.reference)]


def lines_to_published(
    counted: int, late: Late, published: tuple[int, PublishedValue] | None
) -> list[BridgeLine]:
    """Give the lines from what is counted to what was published; none if nothing was."""
    if published is None:
        words = "Published: nothing is on record for this area and period"
        return [BridgeLine("published", Kind.PUBLISHED, words, None, None)]
    number, value = published
    lines, total = [], counted
    for code, change, words in _late_steps(late, value):
        total += change or 0
        lines.append(BridgeLine(code, Kind.STEP, words, change, total))
    words = "Not explained by our records"
    lines.append(BridgeLine("not_explained", Kind.REMAINDER, words, number - total, number))
    words = f"Published ({value.key})"
    return [*lines, BridgeLine("published", Kind.PUBLISHED, words, number, number)]


def _late_steps(late: Late, value: PublishedValue) -> list[tuple[str, int | None, str]]:
    day = value.data_date
    after = f"Late: dated after the data of {day}" if day else "Late: dated after the data"
    return [
        ("same_person", -late.duplicates, "Duplicates: one person under two keys, counted twice"),
        ("dated_later", _less(late.dated_later), after),
        ("entered_later", _less(late.entered_later), "Late: dated before, entered since"),
        ("gone", late.gone, "No longer counted, but counted from the earlier snapshot"),
    ]


def _less(number: int | None) -> int | None:
    return None if number is None else -number
