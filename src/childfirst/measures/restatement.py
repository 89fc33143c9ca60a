"""What a change of definition does to the figures: old value, new value, and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from childfirst.language.errors import RuleError
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.measures.lines import Line


@dataclass(frozen=True, kw_only=True, eq=False)
class Restatement:
    """One line of an indicator in its earlier and in its later wording, and what changed.

    The later wording holds from the day after the earlier one ended.
    """

    earlier: Measure
    earlier_line: str
    later: Measure
    later_line: str
    why: str

    def __post_init__(self) -> None:
        for measure, label in ((self.earlier, self.earlier_line), (self.later, self.later_line)):
            _line(measure, label)
        ended = self.earlier.valid_to
        if ended is None or ended + timedelta(days=1) != self.later.valid_from:
            raise RuleError(f"{self.later.title} does not follow on {self.earlier.title}")

    @property
    def changed_on(self) -> date:
        """The first day on which the later wording holds."""
        return self.later.valid_from


@dataclass(frozen=True)
class Restated:
    """The figure of one area and period under both wordings."""

    before: Figure
    after: Figure
    changed_on: date
    why: str


def restated(figures: Iterable[Figure], restatements: Sequence[Restatement]) -> Iterator[Restated]:
    """Give every figure for everybody that a change of wording restates, as figures stand."""
    whole = {(f.category, f.area, f.period): f for f in figures if not f.breakdown}
    changes = {change.earlier_line: change for change in restatements}
    for (label, area, period), before in whole.items():
        change = changes.get(label)
        after = whole.get((change.later_line, area, period)) if change else None
        if change and after and before.definition == change.earlier.definition:
            yield Restated(before, after, change.changed_on, change.why)


def told(figure: Figure) -> str:
    """Write a figure as a restatement prints it: `25.0% (3 of 12)`, `0 of 0`, or its status."""
    if figure.value is None:
        return str(figure.status)
    if figure.numerator is None:
        return str(figure.value)
    parts = f"{figure.numerator} of {figure.denominator}"
    return parts if figure.percent is None else f"{figure.percent}% ({parts})"


def _line(measure: Measure, label: str) -> Line:
    for line in measure.lines:
        if line.label == label:
            return line
    raise RuleError(f"{measure.title} has no line {label}")
