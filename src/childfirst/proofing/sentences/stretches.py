"""Items in a row that shapes are tried on, and at once what such a row holds."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from childfirst.proofing.sentences.classes import classes_of
from childfirst.proofing.sentences.items import Item


class Stretch(tuple[Item, ...]):
    """Items in a row that remember what they hold: many shapes are tried on the same."""

    @cached_property
    def held(self) -> frozenset[str]:
        """Give the texts of the items and, each after a brace, their classes."""
        return _held_by(self)


def held_by(items: Sequence[Item]) -> frozenset[str]:
    """Give the texts of some items and, each after a brace, their classes."""
    return items.held if isinstance(items, Stretch) else _held_by(items)


def _held_by(items: Sequence[Item]) -> frozenset[str]:
    texts = frozenset(item.text for item in items)
    return texts.union(*(classes_of(item) for item in items))
