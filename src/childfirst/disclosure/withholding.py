"""From the cells that are hidden to the figures that may be printed, and the record of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from childfirst.disclosure.audiences import Audience, SmallBase
from childfirst.disclosure.posing import Posed
from childfirst.disclosure.problem import Demand
from childfirst.disclosure.reasons import names
from childfirst.disclosure.record import Suppression, What, Why
from childfirst.disclosure.sorting import Sorted, end_key, ends_of
from childfirst.disclosure.system import Kind
from childfirst.disclosure.told import count_in, key_of
from childfirst.measures.figures import Figure, Status


@dataclass(frozen=True)
class Withholding:
    """What is hidden of a publication, and how that shows in each figure."""

    posed: Posed
    audience: Audience
    hidden: frozenset[int]
    accounts: Mapping[int, Demand | None]

    def apply(
        self, figures: Sequence[Figure], sorted_: Sorted
    ) -> tuple[list[Figure], list[Suppression]]:
        """Give the figures as they may be printed, in their order, and the record."""
        kinds = {id(f): "count" for f in sorted_.counts}
        kinds |= {id(f): "difference" for f in sorted_.differences}
        kinds |= {id(f): "extreme" for f in sorted_.extremes}
        kinds |= {id(f): "average" for f in sorted_.averages}
        printed, record = [], []
        for figure in figures:
            found = self._of_kind(kinds.get(id(figure), "other"), figure)
            if figure.status is Status.SUPPRESSED or found is None:
                printed.append(figure)
                continue
            what, why, because = found
            printed.append(
                without_numbers(figure) if what is What.FIGURE else without_share(figure)
            )
            record.append(
                Suppression(
                    figure.reference, figure.cell, figure.breakdown, figure.area, figure.period,
                    what, why, because,
                )
            )  # fmt: skip
        return printed, record

    def _of_kind(self, kind: str, figure: Figure) -> tuple[What, Why, str] | None:
        if kind == "extreme":
            return None if self.audience.extremes else (What.FIGURE, Why.EXTREME, "")
        if kind == "difference":
            return self._of_difference(figure)
        if kind == "average":
            return self._of_average(figure)
        return self._of_count(figure) if kind == "count" else None

    def _of_count(self, figure: Figure) -> tuple[What, Why, str] | None:
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

    def _of_average(self, figure: Figure) -> tuple[What, Why, str] | None:
        """Withhold an average of people whose number is withheld, small or not printed."""
        number = self.posed.linked.base[key_of(figure)]
        count = self.posed.linked.system.cells[number].value
        small = self.audience.is_small(count) or self.audience.is_small(figure.numerator)
        if number in self.hidden or count is None or small:
            return What.FIGURE, Why.DERIVED, names(self.posed.linked.system, (number,))
        return None

    def _of_difference(self, figure: Figure) -> tuple[What, Why, str] | None:
        own = self.posed.differences.get(end_key(figure))
        ends = (self.posed.ends.get(end) for end in ends_of(figure))
        gone = [n for n in ends if n is not None and n in self._not_printed]
        if gone:
            return What.FIGURE, Why.DERIVED, names(self.posed.linked.system, gone)
        return (What.FIGURE, *self._why(own)) if own in self.hidden and own is not None else None

    @cached_property
    def _not_printed(self) -> Collection[int]:
        cells = self.posed.linked.system.cells
        small = {n for n in self.posed.public if self.audience.is_small(cells[n].value)}
        return {n for n in self.hidden if cells[n].kind is Kind.COUNT} | small

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


def without_numbers(figure: Figure) -> Figure:
    """Give a figure that tells nothing but that it is withheld."""
    return replace(
        figure, value=None, numerator=None, denominator=None, lower=None, upper=None,
        status=Status.SUPPRESSED,
    )  # fmt: skip


def without_share(figure: Figure) -> Figure:
    """Give a figure with its count and nothing of what it is a share of."""
    return replace(figure, numerator=None, denominator=None, lower=None, upper=None)
