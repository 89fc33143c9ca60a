"""A sentence parted where, once a number was told, another statement begins."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.sentences.items import Item

BESIDE = frozenset({"compared", "from", "against", "versus", "beside"})
"""Words with which the number of another period is set beside the first."""
ENDS = BESIDE | {
    "than", "whereas", "while", "but", "and", "when", "then", ";", "up", "down", "which", "where",
}  # fmt: skip
"""Words with which another number, period or group begins."""
NEXT = 3
"""So many items on from a word of `BESIDE` stands what is set beside."""


def clauses_of(items: Sequence[Item]) -> list[Sequence[Item]]:
    """Part a sentence where, once a number was told, another statement begins."""
    starts, told = [0], False
    for at, item in enumerate(items):
        if told and item.text in ENDS and item.number is None and item.period is None:
            near = items[at + 1 : at + 1 + NEXT] if item.text in BESIDE else items[at + 1 :]
            if item.text in BESIDE | {"and"} and not _goes_on(near):
                continue
            starts.append(at)
        told = told or (item.number is not None and item.counts)
    return [items[a:b] for a, b in zip(starts, [*starts[1:], len(items)], strict=True)]


def _goes_on(items: Sequence[Item]) -> bool:
    """Say whether another number or period follows, so that another statement has begun."""
    return any(item.period or (item.number is not None and item.counts) for item in items)
