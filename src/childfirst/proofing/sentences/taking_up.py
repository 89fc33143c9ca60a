"""Sentences that take up the one before them, `It was 47% in May.`, joined to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from childfirst.proofing.sentences.items import Item, Sentence
from childfirst.proofing.sentences.stretches import Stretch

OPENERS = {"this", "these", "that", "it", "which", "they", "there", "of", "out"}
NEAR = 6  # items of a sentence among which `these` takes up the one before
NEAR_WAS = 9  # items among which `it was` does: `In the same quarter last year it was 47%`


def with_those_taken_up(sentences: Iterable[Sentence]) -> Iterator[tuple[Sentence, Stretch]]:
    """Give each sentence; one that takes up the one before it also joined to that one."""
    before: Sentence | None = None
    for sentence in sentences:
        yield sentence, sentence.items
        if before and before.block == sentence.block and _takes_up(sentence):
            stop = Item(".", before.items[-1].end, before.items[-1].end)
            yield sentence, Stretch((*before.items, stop, *sentence.items))
        before = sentence


def _takes_up(sentence: Sentence) -> bool:
    """Say whether a sentence takes up what the one before it told."""
    texts = [item.text for item in sentence.items]
    it_was = ("it", "was") in pairwise(texts[:NEAR_WAS])
    return texts[0] in OPENERS or it_was or bool({"these", "those", "them"} & set(texts[:NEAR]))
