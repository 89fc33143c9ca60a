"""Averages whose total and number are told in other sentences of the passage, by their nouns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from childfirst.proofing.phrases.numbers import COUNT, Hedge
from childfirst.proofing.quantities.results.nouns import thing_of, told_per
from childfirst.proofing.quantities.results.ties import is_called_average
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of

BACK = 2  # sentences before an average in which its total and number may stand

Told = tuple[Sentence, Item]


@dataclass(frozen=True)
class Shared:
    """A total, the number of those it is shared among, and what is told for each."""

    total: Told
    among: Told
    told: Told


def shared_in_passage(reading: Reading) -> Iterator[Shared]:
    """Give the averages told per something of which the passage tells one number.

    `212 sessions … spoke to 11,448 pupils, an average of 54 at each session`: the number is the
    only one of what it is told per; the total the only one of what is averaged.
    """
    for at, sentence in enumerate(reading.sentences):
        near = reading.sentences[max(0, at - BACK) : at]
        passage = [*(each for each in near if each.block == sentence.block), sentence]
        for told in sentence.numbers():
            per = told_per(sentence, told)
            if per and number_of(told).unit == COUNT and is_called_average(sentence, told):
                yield from _shared(passage, (sentence, told), per)


def _shared(passage: Sequence[Sentence], told: Told, per: frozenset[str]) -> Iterator[Shared]:
    counts = [
        (sentence, item)
        for sentence in passage
        for item in sentence.numbers()
        if item is not told[1] and _is_plain(item)
    ]
    among = [each for each in counts if per & thing_of(*each)]
    averaged = thing_of(*told)
    totals = [each for each in counts if averaged & thing_of(*each)]
    if not averaged:
        totals = [(s, i) for s, i in counts if s is told[0] and i.start < told[1].start]
    totals = [each for each in totals if each not in among]
    if len(among) == len(totals) == 1 and _of_one_time(told, among[0], totals[0]):
        yield Shared(totals[0], among[0], told)


def _is_plain(item: Item) -> bool:
    number = number_of(item)
    plain = number.hedge is Hedge.NONE and number.upper is None
    return plain and number.unit == COUNT and number.step == 1


def _of_one_time(*told: Told) -> bool:
    """Say whether no two of the sentences are told of different times."""
    named = [[item.period for item in sentence.periods() if item.period] for sentence, _ in told]
    return all(
        any(a.could_be(b) for a in one for b in other)
        for one in named
        for other in named
        if one and other
    )
