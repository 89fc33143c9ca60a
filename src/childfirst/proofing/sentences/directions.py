"""What a word of direction is said of: the words of its clause."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.vocabulary import direction_of

BREAKS = {"but", "while", "whilst", "whereas", "although", "though", "however", "with", ";", ":"}
EXCEPT = {"except", "excluding", "apart", "save", "bar"}
VERBS = {
    "increased", "decreased", "rose", "fell", "risen", "fallen", "reduced", "dropped", "declined",
    "grew", "grown",
}  # fmt: skip
NOUNS = {"increase", "decrease", "rise", "fall", "reduction", "drop", "decline"}
SEEN = {"seen", "saw", "been", "shows", "showed", "shown", "was", "is", "sees", "experienced"}
STAYED = {"remained", "stayed", "remains", "stays", "is", "are"}
UNREAL = {"there'd", "we'd", "it'd", "they'd", "would", "could"}  # before a change: none was
EACH = {"every", "each"}
STEPS = {"year", "quarter", "month", "time", "week", "successive", "single", "one"}
NOT_TOLD = {
    "will", "would", "should", "aim", "aims", "target", "expect", "expected", "if", "may", "might",
    "could", "plan", "planned", "hope", "not", "no", "without", "need", "to", "help", "helped",
    "any", "potential", "risk", "likely", "evidence", "then",
}  # fmt: skip


@dataclass(frozen=True)
class Direction:
    """A word of direction told of the past, with the words it is said of."""

    sentence: Sentence
    word: Item
    sign: int
    about: str
    words: frozenset[str]
    has_number: bool


def directions(sentence: Sentence) -> list[Direction]:
    """Give the directions that a sentence tells as facts."""
    found = []
    start = 0
    for index, item in enumerate(sentence.items):
        if item.text in BREAKS:
            start = index + 1
        sign = _sign(sentence.items, index)
        if sign is None:
            continue
        end = _end(sentence.items, index)
        clause = sentence.items[start:end]
        texts = frozenset(each.text for each in clause)
        before = {each.text for each in sentence.items[max(start, index - 4) : index]}
        unreal = {each.text for each in sentence.items[:index]} & UNREAL
        if not (before & NOT_TOLD or unreal or _is_of_each(clause)):
            about = " ".join(each.text for each in clause if each is not item)
            numbers = any(each.number is not None and each.counts for each in clause)
            found.append(Direction(sentence, item, sign, about, texts, numbers))
        start = end
    return found


def _is_of_each(clause: tuple[Item, ...]) -> bool:
    """Say whether it is said of each of many: `every offence group fell`, but not `every year`."""
    pairs = pairwise([item.text for item in clause])
    return any(one in EACH and after not in STEPS for one, after in pairs)


def _sign(items: tuple[Item, ...], index: int) -> int | None:
    """Give the direction of a word that tells what happened, else None."""
    item = items[index]
    if item.number is not None or item.period is not None:
        return None
    before = {each.text for each in items[max(0, index - 6) : index]}
    if item.text in ("same", "unchanged") and before & STAYED:
        return 0
    if item.text in VERBS or (item.text in NOUNS and before & SEEN):
        return direction_of(item.text)
    return None


def _end(items: tuple[Item, ...], index: int) -> int:
    for end in range(index + 1, len(items)):
        if items[end].text in BREAKS | EXCEPT or items[end].text == ",":
            return end
    return len(items)
