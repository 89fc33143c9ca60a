"""A whole in one table with its parts in another, and how well its columns bear that out."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from math import comb, prod

from childfirst.proofing.tables.values import Value, added_up

LEAST = 10  # smaller numbers add up to each other by chance


@dataclass(frozen=True)
class Case:
    """A whole in one table, and the values in another that may be its parts."""

    whole: Value
    parts: tuple[Value, ...]
    borne_out: bool = False
    """Whether the whole is the sum of the rows of its own table."""

    @property
    def total(self) -> Decimal:
        """Give the sum of the parts."""
        return added_up(self.parts)

    @property
    def holds(self) -> bool:
        """Say whether the parts are exactly the whole."""
        return self.total == self.whole.number

    @property
    def telling(self) -> bool:
        """Say whether the whole is large enough not to be met by chance, and all parts known."""
        known = all(part.known for part in self.parts)
        return known and (self.whole.number or 0) >= LEAST


@dataclass
class Composition:
    """Parts of a whole by their labels, with every column in which that can be tried."""

    whole: str
    parts: frozenset[str]
    choices: int = 1  # of rows that were tried as the parts
    cases: list[Case] = field(default_factory=list)

    @property
    def telling(self) -> list[Case]:
        """Give the columns that can be judged."""
        return [case for case in self.cases if case.telling]

    @property
    def hits(self) -> int:
        """Count the columns in which the parts are exactly a whole too large for chance."""
        return len(self._met)

    @property
    def chance(self) -> float:
        """Give how many such choices of rows would fit as well if numbers were drawn blindly.

        A sum meets a whole of n by chance about once in n times; columns that repeat
        another's numbers prove nothing more.
        """
        met = {(case.whole.number, *(part.number for part in case.parts)) for case in self._met}
        columns = comb(len(self.telling), self.hits)
        return self.choices * columns / prod(int(whole or 1) for whole, *_ in met)

    @property
    def _met(self) -> list[Case]:
        return [case for case in self.telling if case.holds]
