"""Shapes of statements, matched against the items of sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.proofing.sentences.classes import is_of_class
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.sentences.notation import Element, Gap, Maybe, Slot, Words, shape
from childfirst.proofing.sentences.vocabulary import BOUNDARIES

Match = dict[str, Item]
SHORT_GAP = 4
BRACKETED = 12  # items in brackets that a gap may step over


def matches(text: str, items: Sequence[Item]) -> Iterator[Match]:
    """Give the matches of a shape, from left to right, not overlapping."""
    elements = shape(text)
    if not _can_match(elements, items):
        return
    at = 0
    matcher = _Matcher(items)
    while at < len(items):
        found = matcher.match(elements, at) if _may_begin(elements[0], items[at]) else None
        if found is None:
            at += 1
        else:
            yield found[0]
            at = max(found[1], at + 1)


def matching(text: str, items: Sequence[Item]) -> bool:
    """Say whether a shape matches anywhere."""
    return next(matches(text, items), None) is not None


def _can_match(elements: tuple[Element, ...], items: Sequence[Item]) -> bool:
    """Say quickly whether every element that must be there finds some item."""
    held = _held(items)
    for element in elements:
        if isinstance(element, Words) and not element.choices & held.texts:
            return False
        if isinstance(element, Slot) and not held.has(element.kind):
            return False
    return True


def _may_begin(element: Element, item: Item) -> bool:
    """Say quickly whether a match whose first element this is may begin with an item."""
    if isinstance(element, Slot):
        return is_of_class(item, element.kind)
    return item.text in element.choices if isinstance(element, Words) else True


class _Held:
    """What some items hold: their texts, and of each class whether one is of it."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.texts = {item.text for item in items}
        self._classes: dict[str, bool] = {}

    def has(self, kind: str) -> bool:
        if kind not in self._classes:
            self._classes[kind] = any(is_of_class(item, kind) for item in self.items)
        return self._classes[kind]


_latest: list[_Held] = []  # many shapes are tried on the same items, one after the other


def _held(items: Sequence[Item]) -> _Held:
    if not _latest or _latest[0].items is not items:
        _latest[:] = [_Held(items)]
    return _latest[0]


class _Matcher:
    """Matches one shape from one item on, remembering what did not fit."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._items = items
        self._failed: set[tuple[tuple[Element, ...], int]] = set()

    def match(self, elements: tuple[Element, ...], at: int) -> tuple[Match, int] | None:
        if not elements:
            return {}, at
        if (elements, at) in self._failed:
            return None
        found = self._first(elements[0], elements[1:], at)
        if found is None:
            self._failed.add((elements, at))
        return found

    def _first(
        self, element: Element, rest: tuple[Element, ...], at: int
    ) -> tuple[Match, int] | None:
        if isinstance(element, Gap):
            return self._gap(element, rest, at)
        if isinstance(element, Maybe):
            return self.match(element.elements + rest, at) or self.match(rest, at)
        if at >= len(self._items):
            return None
        item = self._items[at]
        if isinstance(element, Slot):
            if not is_of_class(item, element.kind):
                return None
            found = self.match(rest, at + 1)
            return ({element.name: item, **found[0]}, found[1]) if found else None
        fits = item.text in element.choices and item.number is None
        return self.match(rest, at + 1) if fits else None

    def _gap(self, gap: Gap, rest: tuple[Element, ...], at: int) -> tuple[Match, int] | None:
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
