"""What a listing is: numbers of like things side by side, each with its name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal

from childfirst.proofing.findings import Operand
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.phrases.stems import stem, stems
from childfirst.proofing.phrases.words import words_of
from childfirst.proofing.quantities.listings.places import Places, places_among
from childfirst.proofing.sentences.items import Item
from childfirst.proofing.tables.model import Content

FEWEST = 3
OTHER = {"other", "others"}


@dataclass(frozen=True)
class Entry:
    """One of the things listed: its name, the words by which it is told apart, its number."""

    label: str
    words: frozenset[str]
    operand: Operand

    @property
    def value(self) -> Decimal:
        """Give the number."""
        return self.operand.value


@dataclass(frozen=True)
class Listing:
    """Things listed with one number each; `heading` says what the numbers are, where it is told.

    `block` is where they stand, `last` the last block of a list of several.
    """

    entries: tuple[Entry, ...]
    heading: str
    unit: str
    block: int
    last: int
    content: Content | None = None
    period: Period | None = None

    @property
    def in_table(self) -> bool:
        """Say whether the numbers stand in a table."""
        return self.content is not None

    @property
    def of_rates(self) -> bool:
        """Say whether the numbers of a table are rates or percentages."""
        headed = bool({"rate", "rates"} & set(self.heading.lower().split()))
        return self.content in (Content.RATE, Content.PERCENT) or (self.in_table and headed)

    def places(self, value: Decimal, *, highest: bool) -> Places:
        """Give the places that a number has among those listed, from one end."""
        return places_among(value, [entry.value for entry in self.entries], highest=highest)

    def named_in(self, items: tuple[Item, ...]) -> list[Entry]:
        """Give the entries that some words name, in the order of the words."""
        tokens = tuple(word for item in items for word in item.text.split())
        texts = frozenset(stem(token) for token in tokens)
        found = [(_place(entry, tokens, texts), entry) for entry in self.entries]
        return [entry for place, entry in sorted(found, key=lambda each: each[0]) if place >= 0]


def entries_of(named: list[tuple[str, Operand]]) -> tuple[Entry, ...]:
    """Give entries told apart by the words that no other has; none where two have one name.

    Those called `other` are left out.
    """
    held = Counter(word for label, _ in named for word in words_in(label))
    shared = {word for word, times in held.items() if times > 1}
    made = [Entry(label, words_in(label) - shared or words_in(label), o) for label, o in named]
    plain = [entry for entry in made if entry.words]
    names = {entry.words for entry in plain}
    return tuple(plain) if len(plain) >= FEWEST and len(names) == len(plain) else ()


def words_in(label: str) -> frozenset[str]:
    """Give the telling words and the figures of a text, by which things are told apart."""
    figures = {word.text for word in words_of(label) if word.kind == "figure"}
    return stems(label) | figures


def _place(entry: Entry, tokens: tuple[str, ...], texts: frozenset[str]) -> int:
    """Give where some words name an entry, or -1."""
    rest = OTHER & set(entry.label.lower().split())  # which is meant only where it is said
    if not entry.words <= texts or (rest and not OTHER & set(tokens)):
        return -1
    return next((at for at, token in enumerate(tokens) if stem(token) in entry.words), -1)
