"""Passages into sentences."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from childfirst.proofing.document import Passage
from childfirst.proofing.phrases.words import Word, words_of
from childfirst.proofing.sentences.items import Sentence
from childfirst.proofing.sentences.items_of_words import items_of
from childfirst.proofing.sentences.stretches import Stretch

SHORT = {
    "no", "nos", "mr", "mrs", "ms", "dr", "st", "e.g", "i.e", "eg", "ie", "approx", "incl", "vs",
    "para", "fig", "cllr", "supt", "insp", "est", "etc",
}  # fmt: skip
ENDS = (".", "?", "!", ";", "●")
ASIDE = 40  # words within brackets that a semicolon does not end
LONGEST = 160  # items; a longer "sentence" is a list or no prose and is cut


def sentences_of(passage: Passage, block: int) -> Iterator[Sentence]:
    """Give the sentences of a passage in order."""
    words = words_of(passage.text)
    aside = _aside(words)
    start = 0
    for index, word in enumerate(words):
        if word.text in ENDS and _ends(words, index) and not (word.text == ";" and index in aside):
            yield from _sentence(passage, block, words[start:index])
            start = index + 1
    yield from _sentence(passage, block, words[start:])


def _aside(words: tuple[Word, ...]) -> set[int]:
    """Give the positions of the words within brackets: a semicolon there ends no sentence."""
    found: set[int] = set()
    opened = None
    for index, word in enumerate(words):
        if word.text == "(":
            opened = index
        elif word.text == ")" and opened is not None:
            found |= set(range(opened, index)) if index - opened <= ASIDE else set()
            opened = None
    return found


def _sentence(passage: Passage, block: int, words: tuple[Word, ...]) -> Iterator[Sentence]:
    items = Stretch(islice(items_of(words), LONGEST))
    if items:
        yield Sentence(block, passage, items)


def _ends(words: tuple[Word, ...], index: int) -> bool:
    if words[index].text != ".":
        return True
    before = words[index - 1] if index else None
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None:
        return True
    if words[index].touches(after):
        return (
            after.capital
            and before is not None
            and before.kind == "word"
            and (len(before.text) > 2)
        )
    if before is None:
        return True
    if before.text in SHORT:
        return False
    return len(before.text) > 1 or before.kind != "word"
