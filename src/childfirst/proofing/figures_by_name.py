"""The figures of the record that a claim names, and how its numbers compare with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.measures.figures import Figure
from childfirst.proofing.claims_of_figures import Claim
from childfirst.proofing.declaring_names import NOT_ALL, Name
from childfirst.proofing.findings import Verdict
from childfirst.proofing.names_of_figures import NAMES
from childfirst.proofing.phrases.period import Period
from childfirst.proofing.quantities.terms import stems
from childfirst.proofing.rounding import judged
from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.tables.headings import periods_in


@dataclass(frozen=True)
class Told:
    """A number of a sentence beside what the record has for it."""

    item: Item
    right: Decimal
    figure: Figure

    @property
    def verdict(self) -> Verdict:
        """Hold the number against the record, as it is rounded in print."""
        number = number_of(self.item)
        return judged(number.value, self.right, number.step)


@dataclass(frozen=True)
class Compared:
    """A claim that a name fits, with what the record has for its numbers.

    The area is the one that the claim names, blank for our own where it names none.
    """

    claim: Claim
    name: Name
    told: tuple[Told, ...]
    area: str

    @property
    def agreeing(self) -> int:
        """Say how many of its numbers are the record's."""
        return sum(each.verdict is Verdict.CONSISTENT for each in self.told)

    @property
    def borne_out(self) -> bool:
        """Say whether one number shows that the others are about the same children.

        Where the whole is another one than the record's, two must.
        """
        whole = [each for each in self.told if each.item is self.claim.whole]
        others = any(each.verdict is not Verdict.CONSISTENT for each in whole)
        return self.agreeing > (1 if others else 0)


class Record:
    """Figures of the record, found as sentences name them."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._cells: dict[tuple[str, str], list[tuple[Period, Figure]]] = {}
        areas: dict[str, None] = {}
        for figure in figures:
            periods = periods_in(figure.period)
            areas.setdefault(figure.area)
            if len(periods) == 1:
                key = figure.basis, figure.cell
                self._cells.setdefault(key, []).append((periods[0], figure))
        self._areas = {area: stems(area) for area in areas}
        own = Counter(figure.area for figure in figures if figure.basis != PUBLISHED)
        self._own = own.most_common(1)[0][0] if own else ""

    def compared(self, claim: Claim) -> Iterator[Compared]:
        """Give the one figure that a claim is about, with its numbers; nothing where in doubt."""
        if any(item.text in NOT_ALL for item in claim.sentence.items):
            return
        area = self._area(claim)
        words = claim.words - self._areas.get(area, frozenset())
        fits = [
            (len(name.telling(words)), name)
            for name in NAMES
            if name.telling(words) and not name.leaves(words)
        ]
        longest = max((length for length, _ in fits), default=0)
        best = [name for length, name in fits if length == longest]
        if len(best) != 1:
            return
        name = best[0]
        told = tuple(self._told(claim, name, area or self._own))
        if len(told) == len(claim.told):
            yield Compared(claim, name, told, area)

    def _area(self, claim: Claim) -> str:
        """Give the area that a claim names, the longest where names are within one another."""
        named = [area for area, words in self._areas.items() if words and words <= claim.words]
        return max(named, key=lambda area: len(self._areas[area]), default="")

    def _told(self, claim: Claim, name: Name, area: str) -> Iterator[Told]:
        counted = self._figure(name.basis, name.count, area, claim.period)
        rated = self._figure(name.basis, name.rate, area, claim.period)
        if counted is not None and isinstance(counted.value, int):
            whole = counted.denominator
            if claim.count is not None:
                yield Told(claim.count, Decimal(counted.value), counted)
            if claim.whole is not None and whole:
                yield Told(claim.whole, Decimal(whole), counted)
            if claim.share is not None and whole and not name.rate:
                yield Told(claim.share, Decimal(100 * counted.value) / whole, counted)
        if rated is not None and rated.value is not None:
            rate = claim.share if rated.unit.startswith("percentage") else claim.rate
            if rate is not None and _of_the_same_base(claim, rated):
                yield Told(rate, Decimal(str(rated.value)), rated)

    def _figure(self, basis: str, cell: str, area: str, period: Period) -> Figure | None:
        found = {
            figure.reference: figure
            for own, figure in self._cells.get((basis, cell), ())
            if figure.area == area and _same(own, period)
        }
        return next(iter(found.values())) if len(found) == 1 else None


def _same(own: Period, said: Period) -> bool:
    """Say whether a period said is one of ours: by its days, or a quarter of a year not named."""
    if said.quarter and not said.first:
        return own.quarter == said.quarter
    return own.same_as(said) is True


def _of_the_same_base(claim: Claim, rate: Figure) -> bool:
    return claim.per is None or claim.per.text in rate.unit.split()
