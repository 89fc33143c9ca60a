"""The lines of one declared table: which figure stands in each line, period by period."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure
from childfirst.measures.lines import How, Line
from childfirst.periods import WHOLE, Period
from childfirst.publication.declarations.measures import measures_of
from childfirst.publication.declarations.tabulation import ALL, Tabulation
from childfirst.publication.lookup import Figures


@dataclass(frozen=True)
class TableLines:
    """A declared table with the measures that it prints, over the periods it is counted for.

    `history` are quarters before them, which a control chart may draw.
    """

    layout: Tabulation
    measures: tuple[Measure, ...]
    periods: tuple[Period, ...]
    figures: Figures
    history: tuple[Period, ...] = ()

    @property
    def measure(self) -> Measure:
        """The measure that says what the table counts: that of its first line."""
        return self.measures[0]

    @property
    def shared(self) -> bool:
        """Say whether any line is a share of something."""
        return any(line.share_of is not None for line in self._lines())

    @property
    def adds_up(self) -> bool:
        """Say whether the lines are sums, such as money, and count nobody."""
        named = self.measure.lines_by
        return named is not None and named.how is How.TOTAL

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """Name the lines in the order of print."""
        if self.layout.by:
            return tuple(self._broken_down)
        labels = list(self.layout.lines) or self._counted()
        return tuple(sorted(labels, key=self._place) if self.layout.ranked else labels)

    def words(self, label: str) -> str:
        """Give the words in which a line is printed."""
        return self._broken_down.get(label) or self.layout.words_for(label)

    def words_of(self, figure: Figure) -> str:
        """Give the words of the line that a figure stands in."""
        return self.words(figure.cell if figure.breakdown else figure.category)

    def value(self, label: str, period: Period) -> Figure | None:
        """Give the figure of a line in a period."""
        return self.figures.at(self._cell(label), period.label)

    def difference(self, label: str, later: Period, earlier: Period) -> Figure | None:
        """Give what a line of a later period has more than in an earlier one."""
        cell = self._cell(label, self.measure.differences_as)
        return self.figures.at(cell, f"{later.label} minus {earlier.label}")

    @cached_property
    def _broken_down(self) -> Mapping[str, str]:
        """The lines of a breakdown and their words: everybody first, then each value."""
        if not self.layout.by:
            return {}
        stem = next(iter(self.layout.lines))
        by = next(b for b in self.measure.breakdowns if b.name == self.layout.by)
        values = {f"{stem}.{by.name}.{value}": by.words_for(value) for value in by.values}
        return {stem: ALL, **values}

    def _cell(self, label: str, table: str = "") -> str:
        return self.measure.cell(label, "", table)

    def _lines(self) -> list[Line]:
        chosen = {*self.layout.lines}
        every = [line for measure in self.measures for line in measure.lines]
        named = [measure.lines_by for measure in self.measures if measure.lines_by]
        return [*(line for line in every if not chosen or line.label in chosen), *named]

    def _counted(self) -> list[str]:
        """Name the lines of the measure: those that the records name, then the fixed ones.

        Lines that another measure prints under the same table are left out, because only
        a measure whose lines come from the records has lines of unknown name.
        """
        fixed = [line.label for line in self.measure.lines]
        if self.measure.lines_by is None:
            return fixed
        found = self.figures.named(self.measure.table, [period.label for period in self.periods])
        return [*(label for label in found if label not in fixed), *fixed]

    def _place(self, label: str) -> tuple[bool, bool, Decimal, str]:
        values = (self.value(label, period) for period in self.periods)
        numbers = [f.value for f in values if f and isinstance(f.value, int | Decimal)]
        size = sum((Decimal(number) for number in numbers), Decimal())
        return self.layout.is_total(label), label in self.layout.besides, -size, label


def lines_of(
    layout: Tabulation,
    figures: Figures,
    periods: Sequence[Period],
    history: Sequence[Period] = (),
    years: Sequence[Period] = (),
) -> TableLines | None:
    """Find the lines of a table over those of `periods` it is for; None when there is none."""
    chosen = [p for p in periods if p.kind == layout.each or _both(layout, p)]
    if not chosen:
        return None
    kept = tuple(chosen[-1:] if layout.latest or layout.years_before else chosen)
    if layout.years_before:
        kept = (*years[-layout.years_before :], *kept)
    return TableLines(layout, measures_of(layout), kept, figures, tuple(history))


def _both(layout: Tabulation, period: Period) -> bool:
    return not layout.each and period.kind in ("quarter", WHOLE)
