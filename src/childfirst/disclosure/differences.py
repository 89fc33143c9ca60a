"""Differences between periods: each goes when either end does."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from childfirst.disclosure.posing import Posed
from childfirst.disclosure.record import What, Why
from childfirst.disclosure.sorting import EndKey, end_key, ends_of
from childfirst.measures.figures import Figure


class Differences:
    """What becomes of differences, once everything else is as it will be `printed`.

    `hidden` are cells that are hidden now, and `why` says on whose account.
    """

    def __init__(
        self,
        posed: Posed,
        hidden: Collection[int],
        why: Callable[[int], tuple[Why, str]],
        printed: Sequence[Figure],
    ) -> None:
        self._posed, self._hidden, self._why = posed, hidden, why
        self._printed = {end_key(figure): figure for figure in printed}

    def rule(self, figure: Figure) -> tuple[What, Why, str] | None:
        """Say whether a difference is withheld, and why."""
        own = self._posed.differences.get(end_key(figure))
        gone = [end for end in ends_of(figure) if self._is_gone(end)]
        if gone:
            return What.FIGURE, Why.DERIVED, "; ".join(f"{end[1]}, {end[-1]}" for end in gone)
        return (What.FIGURE, *self._why(own)) if own is not None and own in self._hidden else None

    def _is_gone(self, end: EndKey) -> bool:
        """Say whether an end is withheld, now or before, or cannot be looked at."""
        figure = self._printed.get(end)
        if figure is not None:
            return figure.value is None
        number = self._posed.ends.get(end)
        if number in self._posed.unprinted_ends:
            return False  # the difference has a cell of its own
        return number not in self._posed.public
