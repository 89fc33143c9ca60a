"""The figures of the record, found by the names that documents give them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.proofing.against_the_record.claims_of_figures import Claim
from childfirst.proofing.against_the_record.compared import Compared, Told
from childfirst.proofing.against_the_record.declaring_names import NOT_ALL, Name
from childfirst.proofing.against_the_record.known_tables import own_area, title_of
from childfirst.proofing.against_the_record.names_of_figures import NAMES
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.items import number_of
from childfirst.proofing.tables.headings import periods_in


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
        self._own = own_area(figures)

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
        found = Compared(claim, name, told, area)
        whole = len(told) == len(claim.told)
        if whole and (found.agrees_in_size or not self._is_another(claim, name)):
            yield found

    def _is_another(self, claim: Claim, name: Name) -> bool:
        """Say whether so many of so many are counted by another measure with some of its words."""
        if claim.count is None or claim.whole is None:
            return False
        numbers = int(number_of(claim.count).value), int(number_of(claim.whole).value)
        words = name.telling(claim.words)
        return any(
            (figure.value, figure.denominator) == numbers
            and figure.cell != name.count
            and _same(period, claim.period)
            and words & stems(f"{title_of(figure)} {figure.category}")
            for found in self._cells.values()
            for period, figure in found
        )

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
