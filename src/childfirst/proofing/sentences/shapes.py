"""Shapes of statements, matched against the items of sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.sentences.notation import (
    Element,
    Gap,
    Maybe,
    Slot,
    Step,
    Words,
    shape,
    steps_of,
)
from childfirst.proofing.sentences.stretches import held_by
from childfirst.proofing.sentences.vocabulary import BOUNDARIES

Match = dict[str, Item]
SHORT_GAP = 4
BRACKETED = 12  # items in brackets that a gap may step over


def matches(text: str, items: Sequence[Item]) -> Iterator[Match]:
    """Give the matches of a shape, from left to right, not overlapping."""
    if not _can_match(text, items):
        return
    first = steps_of(text)
    at = 0
    matcher = _Matcher(items)
    while at < len(items):
        found = matcher.match(first, at) if _may_begin(first.element, items[at]) else None
        if found is None:
            at += 1
        else:
            yield found[0]
            at = max(found[1], at + 1)


def matches_of_any(texts: Iterable[str], items: Sequence[Item]) -> Iterator[Match]:
    """Give the matches of several shapes: all of the first, then those of the next."""
    for text in texts:
        yield from matches(text, items)


def matching(text: str, items: Sequence[Item]) -> bool:
    """Say whether a shape matches anywhere."""
    return next(matches(text, items), None) is not None


def _can_match(text: str, items: Sequence[Item]) -> bool:
    """Say quickly whether every element that must be there finds some item."""
    all_of, one_of_each = _needs(text)
    held = held_by(items)
    return all_of <= held and not any(map(held.isdisjoint, one_of_each))


@cache
def _needs(text: str) -> tuple[frozenset[str], tuple[frozenset[str], ...]]:
    """Give what a shape needs: words and classes, and words of which any will do."""
    words = [each.choices for each in shape(text) if isinstance(each, Words)]
    classes = (f"{{{each.kind}" for each in shape(text) if isinstance(each, Slot))
    single = frozenset().union(*(choices for choices in words if len(choices) == 1))
    return single.union(classes), tuple(choices for choices in words if len(choices) > 1)


def _may_begin(element: Element, item: Item) -> bool:
    """Say quickly whether a match whose first element this is may begin with an item."""
    if isinstance(element, Slot):
        return is_of_class(item, element.kind)
    return item.text in element.choices if isinstance(element, Words) else True


class _Matcher:
    """Matches one shape from one item on, remembering what did not fit."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items
        self._failed: set[tuple[Step, int]] = set()

    def match(self, step: Step | None, at: int) -> tuple[Match, int] | None:
        if step is None:
            return {}, at
        if (step, at) in self._failed:
            return None
        found = self._from(step, at)
        if found is None:
            self._failed.add((step, at))
        return found

    def _from(self, step: Step, at: int) -> tuple[Match, int] | None:
        element = step.element
        if isinstance(element, Gap):
            return self._gap(element, step.after, at)
        if isinstance(element, Maybe):
            return self.match(step.inner, at) or self.match(step.after, at)
        if at >= len(self._items):
            return None
        item = self._items[at]
        if isinstance(element, Slot):
            if not is_of_class(item, element.kind):
                return None
            found = self.match(step.after, at + 1)
            return ({element.name: item, **found[0]}, found[1]) if found else None
        fits = item.text in element.choices and item.number is None
        return self.match(step.after, at + 1) if fits else None

    def _gap(self, gap: Gap, rest: Step | None, at: int) -> tuple[Match, int] | None:
        over: list[tuple[int, int]] = [(at, gap.longest)]
        seen: set[int] = set()
        while over:
            end, left = over.pop(0)
            while left >= 0 and end not in seen:
                seen.add(end)
                found = self.match(rest, end)
                if found is not None:
                    return found
                if end >= len(self._items):
                    break
                closed = self._closed(end) if gap.longest > SHORT_GAP else None
                if closed is not None:
                    over.append((closed, left - 1))
                if _stops(self._items[end]):
                    break
                end, left = end + 1, left - 1
        return None

    def _closed(self, at: int) -> int | None:
        """Give where the brackets end that open at an item: a gap may step over them."""
        if self._items[at].text != "(":
            return None
        for end in range(at + 1, min(at + BRACKETED, len(self._items))):
            if self._items[end].text == ")":
                return end + 1
        return None


def _stops(item: Item) -> bool:
    return item.text in BOUNDARIES or (item.number is not None and item.counts)
