"""Superlatives in sentences: which place, from which end, when, and of what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from childfirst.proofing.phrases.ordinals import ordinal_of
from childfirst.proofing.phrases.periods import Period
from childfirst.proofing.quantities.ranks.words_of_ranks import (
    AFTER,
    APART,
    EVER,
    LEFT_ASIDE,
    NO_PLACE,
    ONE_OF,
    OWN,
    words_before,
)
from childfirst.proofing.sentences.items import Item, Sentence, texts_after
from childfirst.proofing.sentences.vocabulary import SUPERLATIVES

AGAIN = ("same", "too", "again", "case")
OF_CHANGE = {
    "fall", "rise", "increase", "decrease", "drop", "reduction", "growth", "change", "gain",
    "improvement", "underspend", "overspend", "variance", "saving", "difference", "gap",
    "pressure", "loss", "losses", "cut", "cuts", "decline", "jump", "swing", "shift",
}  # fmt: skip
BARE = ([","], [":"])  # `…, fewest values left 5` names what the number is
JOINTS = {"and", "but", ",", ";", "while"}
MEASURES = {"rate", "rates", "number", "numbers", "percentage", "proportion", "share", "count"}
WORDS = 5  # after a superlative among which stands what is ranked


@dataclass(frozen=True)
class Superlative:
    """A superlative: which place, from which end, in which periods, of what."""

    sentence: Sentence
    word: Item
    place: int
    highest: bool
    periods: tuple[Period, ...]
    about: str
    clause: str

    @property
    def asked(self) -> str:
        """Give the words that say what is ranked: those right after the superlative, if they do."""
        after = texts_after(self.sentence.items, self.word)
        end = next((at for at, text in enumerate(after) if text in JOINTS), len(after))
        near = after[:end][:WORDS]
        return " ".join(near) if MEASURES & set(near) else self.about

    @property
    def numbers_after(self) -> list[Item]:
        """Give the numbers up to the next superlative: `highest, at 17, and lowest at 9`."""
        told = [i for i in self.sentence.items if not self.sentence.is_quoted(i)]
        after = [i for i in told if i.start > self.word.start]
        later = [i.start for i in after if i.text in SUPERLATIVES]
        end = min(later, default=self.sentence.items[-1].end)
        return [i for i in after if i.number is not None and i.counts and i.start < end]

    def is_within(self, label: str) -> bool:
        """Say whether the superlative is a word of a label, as in `Decile 10 (least deprived)`."""
        text, label = self.sentence.passage.text.lower(), label.lower().strip()
        at = text.rfind(label, 0, self.word.start + len(label))
        return label != "" and 0 <= at <= self.word.start < at + len(label)

    def is_before_joint(self, label: str) -> bool:
        """Say whether a label stands only in another clause, after the superlative."""
        text = self.sentence.passage.text.lower()
        first, last = self.sentence.items[0].start, self.sentence.items[-1].end
        before, after = text[first : self.word.start], text[self.word.end : last]
        at = after.find(label.lower().strip())
        between = set(after[: max(at, 0)].replace(",", " , ").split())
        return label.lower().strip() not in before and at >= 0 and bool(between & JOINTS)


def superlatives_in(sentence: Sentence) -> Iterator[Superlative]:
    """Give the superlatives that a sentence says of rows that it names."""
    items = sentence.items
    if LEFT_ASIDE & {item.text for item in items}:
        return
    for index, item in enumerate(items):
        highest = SUPERLATIVES.get(item.text)
        if highest is None or item.number is not None or sentence.is_quoted(item):
            continue
        before = words_before(items, index)
        after = [each.text for each in items[index + 1 : index + 6]]
        over_time = set(before) & OWN or set(after) & EVER
        if any(text in ONE_OF for text in before) or over_time or before[-1:] in BARE:
            continue
        if after[:1] == ["-"] or NO_PLACE & set(before[-1:]) or before[-2:] == ["from", "the"]:
            continue  # the top-right corner; ranked from the highest
        place = ordinal_of(before[-1:]) or ordinal_of(before[-2:]) or 1
        if after[:1] in (["in"], ["during"]) and "the" not in before:
            continue
        if set(after[:3]) & (OF_CHANGE | APART) or set(after) & AFTER:
            continue
        periods = tuple(each.period for each in sentence.periods() if each.period)
        about, clause = _about(sentence, index)
        yield Superlative(sentence, item, place, highest, periods, about, clause)


def _about(sentence: Sentence, index: int) -> tuple[str, str]:
    """Give the text of a sentence up to where what is claimed at an index ends, and its clause.

    Another place begins a clause of its own: `highest at A, and lowest at B`.
    """
    items = sentence.items
    breaks = [at for at, item in enumerate(items) if item.text in JOINTS or _is_follower(items, at)]
    places = [
        at for at, item in enumerate(items) if item.text in SUPERLATIVES and item.number is None
    ]
    later = min((at for at in places if at > index), default=len(items))
    earlier = max((at for at in places if at < index), default=-1)
    ends = [at for at in breaks if index < at < later] if later < len(items) else []
    ends += [at for at in breaks if at > index and _is_follower(items, at)]
    starts = [at for at in breaks if earlier < at < index] if earlier >= 0 else []
    end, first = max(ends, default=len(items)), max(starts, default=0)
    text, last = sentence.passage.text, items[end - 1].end
    return text[items[0].start : last], text[items[first].start : last]


def _is_follower(items: tuple[Item, ...], at: int) -> bool:
    """Say whether what comes is another place: `followed by`."""
    return items[at].text == "followed" and [i.text for i in items[at + 1 : at + 2]] == ["by"]


def taken_up(sentence: Sentence, before: Superlative | None) -> list[Superlative]:
    """Take up the claim before where a sentence says the same of another period."""
    texts = {item.text for item in sentence.items}
    periods = tuple(each.period for each in sentence.periods() if each.period)
    alike = ("same", "as") in pairwise([item.text for item in sentence.items])  # the number is
    takes_up = sentence.items[0].text in ("this", "it", "they") and texts & set(AGAIN) and not alike
    if before is None or not takes_up or not periods:
        return []
    stated = sentence.periods()[0]
    return [
        Superlative(
            sentence, stated, before.place, before.highest, periods, before.about, before.clause
        )
    ]
