"""Spells of a changing state, kept as untidily as case systems keep them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from childfirst.demo.chance import Chance
from childfirst.demo.story import NO_DATE
from childfirst.demo.window import days


@dataclass(frozen=True)
class Spell:
    """A first day, and a last day if the spell is over."""

    start: date
    end: date | None


def spells(chance: Chance, first: date, last: date, *, length: int) -> Iterator[Spell]:
    """Give spells from `first` on, each about `length` days; that which reaches `last` is open.

    Now and then a spell is left open beside the next, the next starts on the same day,
    or there is a gap between the two.
    """
    start = first
    while True:
        finish = start + days(chance.randint(length // 3, length * 2))
        if finish >= last:
            yield Spell(start, open_end(chance))
            return
        left_open = chance.happens(0.06)
        yield Spell(start, open_end(chance) if left_open else finish)
        start = _next_start(chance, start, finish)
        if start > last:
            return


def open_end(chance: Chance) -> date | None:
    """Give the end of what is not over: blank, or the placeholder of some case systems."""
    return NO_DATE if chance.happens(0.04) else None


def _next_start(chance: Chance, start: date, finish: date) -> date:
    if chance.happens(0.04):
        return start
    if chance.happens(0.05):
        return finish + days(chance.randint(5, 60))
    return finish + days(1)
