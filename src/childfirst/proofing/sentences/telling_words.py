"""The words of a document: its own abbreviations, and how telling each word is."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from childfirst.proofing.phrases.stems import stem, stems

ABBREVIATED = re.compile(
    r"((?:[A-Z][\w'’]*[ /-](?:(?:and|of|the|in|for) )?){2,6})\(([A-Z]{2,7})s?\)"
)
NATION = stems("England and Wales")
NATIONAL = {"national", "nationally", "nation"}  # as stems keep them


@lru_cache(maxsize=20_000)
def _run_together(label: str) -> str:
    """Give a label of two words as one, reduced: some texts write `Northwest`."""
    return stem(label.lower().replace(" ", "").replace("-", "")) if " " in label else ""


class TellingWords:
    """The words of one document: what its abbreviations stand for, how rare each word is."""

    def __init__(self, texts: Iterable[str]) -> None:
        held = [stems(text) for text in texts]
        self._in = Counter(word for words in held for word in words)
        self._of = max(len(held), 1)
        self._weights: dict[str, float] = {}
        self._long: dict[str, frozenset[str]] = {}
        for text in texts:
            self._learn(text)

    def terms(self, text: str) -> frozenset[str]:
        """Give the telling words of a text, abbreviations written out beside themselves."""
        found = stems(text)
        more = [self._long[word] for word in found if word in self._long]
        more += [frozenset({short}) for short, long in self._long.items() if long <= found]
        return found.union(*more)

    def has(self, words: Iterable[str]) -> bool:
        """Say whether the document has all of some words."""
        return all(word in self._in for word in words)

    def weight(self, words: Iterable[str]) -> float:
        """Give how telling some words are together: rare ones tell more."""
        return math.fsum(self._weight(word) for word in words)  # the same in any order

    def _weight(self, word: str) -> float:
        if word not in self._weights:
            self._weights[word] = math.log(1 + self._of / (1 + self._in[word]))
        return self._weights[word]

    def covered(self, label: str, text: frozenset[str]) -> float:
        """Give how much of what a label says is found among some words, from 0 to 1."""
        wanted = stems(label)
        if _run_together(label) in text or (wanted == NATION and text & NATIONAL):
            return 1.0
        if len(wanted) > 1 and text.isdisjoint(wanted):
            return 0.0
        whole = self.weight(wanted)
        if not whole:
            return 0.0
        long = self._long.get(next(iter(wanted)), frozenset()) if len(wanted) == 1 else frozenset()
        if long and long <= text:
            return 1.0
        return self.weight(wanted & text) / whole

    def _learn(self, text: str) -> None:
        for found in ABBREVIATED.finditer(text):
            words = [w for w in re.split(r"[ /-]+", found[1].strip()) if w]
            short = found[2]
            capitals = [w for w in words if w[0].isupper()][-len(short) :]
            if "".join(w[0] for w in capitals) == short:
                self._long.setdefault(stem(short.lower()), stems(" ".join(capitals)))
