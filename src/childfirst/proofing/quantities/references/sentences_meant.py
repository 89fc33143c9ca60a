"""The figures that the sentences above a table speak of, by the lists that the document has."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.references.key_figures import Printed
from childfirst.proofing.quantities.references.traced import Spoken, Traced
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Sentence
from childfirst.proofing.tables.headings import periods_in

SURE = 0.7  # of a label that a sentence must say before the figures of others are left aside


@dataclass(frozen=True)
class Meant:
    """A sentence with the figures that it may speak of; `only` these, where each has its list."""

    sentence: Sentence
    figures: list[Printed]
    only: bool


def sentences_meant(reading: Reading, places: Traced, name: str) -> Iterator[Meant]:
    """Give the sentences that tell numbers above a table, with the figures they may speak of.

    Where there are as many as lists of figures, each has its own; else any of those may be meant
    whose labels it says.
    """
    lists = places.spoken[name]
    told = [each for each in _above(reading, places, name) if each.numbers() or each.periods()]
    own = [each for each in told if _is_listed(each, lists)]
    only = len(own) == len(lists)
    for sentence, each in zip(own, lists, strict=True) if only else ():
        found = [places.places.get(one, [])[:1] for one in each.references]
        yield Meant(sentence, [p for one in found for p in one] if all(found) else [], only=True)
    for sentence in () if only else told:
        yield Meant(sentence, _likely(reading, places, name, sentence), only=False)


def _is_listed(sentence: Sentence, lists: list[Spoken]) -> bool:
    """Say whether a sentence ends as one, and tells a period or quotes a label of some list."""
    listed = [period for each in lists for period in periods_in(each.words)]
    known = [item.period for item in sentence.periods() if item.period]
    timed = any(period.could_be(other) for period in known for other in listed)
    quoted = any(f"“{each}”" in sentence.text for one in lists for each in _labels(one))
    return sentence.passage.text.rstrip().endswith(".") and (timed or quoted)


def _labels(spoken: Spoken) -> list[str]:
    """Give the labels in a list such as `Open cases, 2023 () and Closed, part of them, 2023 ()`."""
    return [each.rpartition(",")[0].removeprefix(" and ") for each in spoken.words.split(" ()")]


def _above(reading: Reading, places: Traced, name: str) -> Iterator[Sentence]:
    """Give the sentences of a table's section that stand before it."""
    grids = places.grids.get(name, [])
    if grids:
        first = grids[0].block
        for block in range(reading.section(first).start, first):
            yield from reading.sentences_in(block)


def _likely(reading: Reading, places: Traced, name: str, sentence: Sentence) -> list[Printed]:
    """Give the figures that a sentence may speak of: those whose labels it says, else any.

    The sentence before may say them. None where one is printed at no place that was found.
    """
    before = [s for s in reading.sentences_in(sentence.block) if _start(s) < _start(sentence)]
    words = reading.words.terms(" ".join(each.text for each in (*before[-1:], sentence)))
    listed = [each.references for each in places.spoken[name]]
    found = [[places.places.get(one, [])[:1] for one in each] for each in listed]
    fits = [_said(reading, [p for one in each for p in one], words) for each in found]
    meant = [each for each, fit in zip(found, fits, strict=True) if fit >= SURE] or found
    return [p for each in meant for one in each for p in one] if all(map(all, meant)) else []


def _start(sentence: Sentence) -> int:
    return sentence.items[0].start


def _said(reading: Reading, figures: list[Printed], words: frozenset[str]) -> float:
    """Give how much of a label is said; one such as `Total` need not be said at all."""
    said = (reading.words.covered(p.label, words) if stems(p.label) else 1.0 for p in figures)
    return max(said, default=0)
