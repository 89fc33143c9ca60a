"""From the cells that are hidden to the figures that may be printed, and the record of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from childfirst.disclosure.audiences import Audience, SmallBase
from childfirst.disclosure.differences import Differences
from childfirst.disclosure.posing import Posed
from childfirst.disclosure.problem import Demand
from childfirst.disclosure.reasons import names
from childfirst.disclosure.record import Suppression, What, Why
from childfirst.disclosure.sorting import Sorted
from childfirst.disclosure.system import Kind
from childfirst.disclosure.told import FigureKey, count_in, key_of
from childfirst.measures.figures import Figure, Status

Withheld = tuple[What, Why, str]
"""What of a figure is withheld, by which rule, and on whose account."""


@dataclass(frozen=True)
class Withholding:
    """What is hidden of a publication, and how that shows in each figure.

    `telling` are averages that would narrow a withheld count, with the cell of one.
    """

    posed: Posed
    audience: Audience
    hidden: frozenset[int]
    accounts: Mapping[int, Demand | None]
    telling: Mapping[FigureKey, int] = field(default_factory=dict)

    def apply(
        self, figures: Sequence[Figure], sorted_: Sorted
    ) -> tuple[list[Figure], list[Suppression]]:
        """Give the figures as they may be printed, in their order, and the record."""
        rules = {
            **{id(f): self._of_count for f in sorted_.counts},
            **{id(f): self._of_average for f in sorted_.averages},
            **{id(f): self._of_extreme for f in sorted_.extremes},
        }
        found = [rules[id(f)](f) if id(f) in rules else None for f in figures]
        printed = [_as_printed(f, each) for f, each in zip(figures, found, strict=True)]
        differences = Differences(self.posed, self.hidden, self._why, printed)
        apart = {id(f) for f in sorted_.differences}
        found = [
            differences.rule(f) if id(f) in apart else each
            for f, each in zip(figures, found, strict=True)
        ]
        pairs = [*zip(figures, found, strict=True)]
        record = [_entry(f, each) for f, each in pairs if each and not _is_withheld(f)]
        return [_as_printed(f, each) for f, each in pairs], record

    def _of_extreme(self, figure: Figure) -> Withheld | None:  # noqa: ARG002
        return None if self.audience.extremes else (What.FIGURE, Why.EXTREME, "")

    def _of_count(self, figure: Figure) -> Withheld | None:
        linked, key = self.posed.linked, key_of(figure)
        value, base = linked.value[key], linked.base.get(key)
        if value in self.hidden:
            return What.FIGURE, *self._why(value)
        if self.audience.is_small(count_in(figure)):
            return What.FIGURE, Why.ALREADY_PUBLIC, ""
        if base is not None and figure.denominator is not None:
            if base in self.hidden or self.audience.is_small(figure.denominator):
                what = What.SHARE if isinstance(figure.value, int) else What.FIGURE
                return what, Why.DERIVED, names(linked.system, (base,))
            withheld = self.audience.small_base is SmallBase.WITHHELD
            if withheld and self.audience.has_small_base(figure):
                return What.SHARE, Why.SMALL_BASE, ""
        return None

    def _of_average(self, figure: Figure) -> Withheld | None:
        """Withhold an average of people whose number is withheld, small or not printed.

        And one whose sum is.
        """
        linked, key = self.posed.linked, key_of(figure)
        number, summed = linked.base[key], linked.summed.get(key)
        count = linked.system.cells[number].value
        small = self.audience.is_small(count) or self.audience.is_small(figure.numerator)
        if number in self.hidden or count is None or small:
            return What.FIGURE, Why.DERIVED, names(linked.system, (number,))
        if summed in self.hidden:
            return What.FIGURE, Why.DERIVED, names(linked.system, (summed,))
        if key in self.telling:
            return What.FIGURE, Why.PROTECTS, names(linked.system, (self.telling[key],))
        return None

    def _why(self, number: int) -> tuple[Why, str]:
        cells = self.posed.linked.system.cells
        if self.audience.is_small(cells[number].value) and cells[number].kind is Kind.COUNT:
            return Why.SMALL, f"1 to {self.audience.threshold}"
        demand = self.accounts.get(number)
        if demand is None:
            return Why.PROTECTS, "several together"
        before = demand.cell in self.posed.hidden_before
        why = Why.PUBLISHED_BEFORE if before else Why.PROTECTS
        return why, names(self.posed.linked.system, (demand.cell,))


def _is_withheld(figure: Figure) -> bool:
    return figure.status is Status.SUPPRESSED


def _as_printed(figure: Figure, found: Withheld | None) -> Figure:
    if found is None or _is_withheld(figure):
        return figure
    return without_numbers(figure) if found[0] is What.FIGURE else without_share(figure)


def _entry(figure: Figure, found: Withheld) -> Suppression:
    place = (figure.reference, figure.cell, figure.breakdown, figure.area, figure.period)
    return Suppression(*place, *found)


def without_numbers(figure: Figure) -> Figure:
    """Give a figure that tells nothing but that it is withheld."""
    return replace(
        figure, value=None, numerator=None, denominator=None, lower=None, upper=None,
        status=Status.SUPPRESSED,
    )  # fmt: skip


def without_share(figure: Figure) -> Figure:
    """Give a figure with its count and nothing of what it is a share of."""
    return replace(figure, numerator=None, denominator=None, lower=None, upper=None)
