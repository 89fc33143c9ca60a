"""Names with their numbers, one after the other in a sentence: `Ashby 12, Brent 15, Corley 9`."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.listings.numbers_in_a_row import longest_run
from childfirst.proofing.sentences.items import Item, Sentence

FEWEST = 3
LONGEST_NAME = 9  # words
PLACES = {"in", "for", "at", "by", "from", "among", "to", "with", "as"}
SAYS = stems(
    "sent had has recorded reported received saw made referred scored have were was are got gave"
)


@dataclass(frozen=True)
class Named:
    """A number of a list, with the words that name it; none in a list without names."""

    name: str
    item: Item


def named_numbers(sentence: Sentence) -> list[Named]:
    """Give the numbers of a list in a sentence, three or more of one unit, with their names."""
    run = longest_run(sentence)
    if len(run) < FEWEST:
        return []
    before = [_before(segment, item) for segment, item in run]
    after = [_after(segment, item) for segment, item in run]
    if all(map(_telling, before[1:])):
        size = max(len(stems(" ".join(words))) for words in before[1:])
        pick = _last if _in_brackets(*run[0]) else _first
        names = [pick(before[0], size), *(" ".join(words) for words in before[1:])]
    elif all(map(_telling, after[1:])):
        names = [_place(after[0], after[1:]), *(" ".join(words) for words in after[1:])]
    else:
        return []
    if any(len(name.split()) > LONGEST_NAME for name in names[1:]):
        return []  # clauses, each with a number of its own
    return [Named(name, item) for name, (_, item) in zip(names, run, strict=True)]


def _before(segment: list[Item], item: Item) -> list[str]:
    """Give the words before a number, or its bracket, since a colon or an opening bracket."""
    at = segment.index(item) - _in_brackets(segment, item)
    words: list[str] = []
    for each in segment[:at]:
        words = [] if each.text in (":", "(") else [*words, each.text]
    return words


def _in_brackets(segment: list[Item], item: Item) -> bool:
    """Say whether a number opens a bracket: `Ashby (12)`."""
    at = segment.index(item)
    return at > 0 and segment[at - 1].text == "("


def _after(segment: list[Item], item: Item) -> list[str]:
    texts = [each.text for each in segment[segment.index(item) + 1 :]]
    ends = [at for at, text in enumerate(texts) if text in ("(", ":", "which", "who")]
    return texts[: ends[0]] if ends else texts


def _telling(words: list[str]) -> bool:
    return bool(stems(" ".join(words)) - SAYS)


def _first(words: list[str], size: int) -> str:
    """Give the first words of the opening piece, as many as tell in the other names."""
    told: list[str] = []
    for word in words:
        if len(stems(" ".join(told)) - SAYS) >= size:
            break
        told.append(word)
    return " ".join(word for word in told if not stems(word) & SAYS)


def _last(words: list[str], size: int) -> str:
    return " ".join([word for word in words if stems(word)][-size:])


def _place(first: list[str], others: list[list[str]]) -> str:
    """Give the name in the opening piece: after the word that the others begin with, too."""
    opens = {words[0] for words in others} & PLACES
    size = max(len(stems(" ".join(words))) for words in others)
    at = max((n for n, word in enumerate(first) if word in opens), default=-1)
    if opens and at >= 0:
        at = next(n for n, word in enumerate(first) if word in opens)
    return _first(first[at + 1 :], size)
