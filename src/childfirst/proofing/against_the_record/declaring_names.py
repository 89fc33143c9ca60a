"""How it is declared by which words documents name a figure of ours."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from childfirst.proofing.phrases.stems import stems

NEUTRAL = stems(
    "children child young people person youth justice service services yjs yot yots we our local "
    "borough council partnership system had were was a total of there in at known working worked "
    "with known cohort open who figure figures having calendar financial stood"
)
"""Words that say nothing of who is counted beyond everybody."""
NOT_ALL = frozenset({"not", "no", "none", "without", "never", "neither", "nor", "except", "only"})
"""Words after which a clause may count the others."""


@dataclass(frozen=True)
class Name:
    """A figure of ours by the words of documents.

    `count` and `rate` are cells, no rate (blank) where a count has a share of its own. `said` are
    ways to name it, `besides` words that may go with them. An `unmistakable` name means this
    figure alone wherever an area and a dated period are told; of others, one number of a clause
    must agree with the record before another is called wrong. `example` is a clause that is
    compared.
    """

    basis: str
    count: str
    rate: str
    said: tuple[str, ...]
    example: str
    besides: str = ""
    unmistakable: bool = False

    def telling(self, words: frozenset[str]) -> frozenset[str]:
        """Give the most telling way of naming that some words have, nothing where none."""
        found = [way for each in self.said if (way := stems(each)) <= words]
        return max(found, key=len, default=frozenset())

    def leaves(self, words: Iterable[str]) -> set[str]:
        """Give the words that say more than this name does."""
        every = stems(" ".join((*self.said, self.besides)))
        return {*words} - every - NEUTRAL
