"""Numbers of sentences above a table, of which the document lists the figures they speak of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.references.key_figures import Printed
from childfirst.proofing.quantities.references.traced import Traced, traced
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import matches
from childfirst.proofing.wording import finding, says

FAMILY = "comparison"
SHAPES = {
    "number": (
        "in|on|at|over|since {when:period} , {told:count}",
        "from {when:period} , when it was {told:count}",
        "{told:count} .. in {when:period} .",
        "( {told:count} .. )",
        "( {told:count} .. , {share:percent} )",
    ),
    "whole": (
        "in|on|at|over|since {when:period} , {part:count} of .. {told:count}",
        "in|on|at|over|since {when:period} , none of .. {told:count}",
        "from {when:period} , when it was {part:count} of .. {told:count}",
        "from {when:period} , when it was none of .. {told:count}",
    ),
    "share": ("( {told:percent} )", "( {part:count} .. , {told:percent} )"),
}
SURE = 0.7  # of a label that a sentence must say before the figures of others are left aside


@dataclass(frozen=True)
class Meant:
    """A sentence with the figures that it may speak of; `only` these, where each has its list."""

    sentence: Sentence
    figures: list[Printed]
    only: bool


def find(reading: Reading) -> Iterator[Finding]:
    """Check the numbers told of a period against the figures that the sentence speaks of."""
    places = traced(reading)
    for name in places.spoken:
        for meant in _meant(reading, places, name):
            for aspect, shapes in SHAPES.items():
                for found in _checked(meant, shapes, aspect):
                    wrong = found.verdict is Verdict.INCONSISTENT
                    if not wrong or meant.only or not _stands_in(places, name, found):
                        yield found


def _meant(reading: Reading, places: Traced, name: str) -> Iterator[Meant]:
    """Give the sentences that tell numbers above a table, with the figures they may speak of.

    Where there are as many as lists of figures, each has its own; else any of those may be meant
    whose labels it says.
    """
    lists = places.spoken[name]
    told = [each for each in _above(reading, places, name) if each.numbers() or each.periods()]
    only = len(told) == len(lists)
    for sentence, own in zip(told, lists, strict=True) if only else ():
        found = [places.places.get(one, [])[:1] for one in own]
        yield Meant(sentence, [p for one in found for p in one] if all(found) else [], only=True)
    for sentence in () if only else told:
        yield Meant(sentence, _likely(reading, places, name, sentence), only=False)


def _stands_in(places: Traced, name: str, found: Finding) -> bool:
    """Say whether the table has a number that none of the figures listed is: it tells another."""
    told = found.stated.replace(",", "")
    return any(
        value.text.replace(",", "") == told
        for grid in places.grids.get(name, [])
        for row in grid.rows
        for value in row.values
    )


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
    found = [[places.places.get(one, [])[:1] for one in each] for each in places.spoken[name]]
    fits = [_said(reading, [p for one in each for p in one], words) for each in found]
    meant = [each for each, fit in zip(found, fits, strict=True) if fit >= SURE] or found
    return [p for each in meant for one in each for p in one] if all(map(all, meant)) else []


def _start(sentence: Sentence) -> int:
    return sentence.items[0].start


def _said(reading: Reading, figures: list[Printed], words: frozenset[str]) -> float:
    """Give how much of a label is said; one such as `Total` need not be said at all."""
    said = (reading.words.covered(p.label, words) if stems(p.label) else 1.0 for p in figures)
    return max(said, default=0)


def _checked(meant: Meant, shapes: tuple[str, ...], aspect: str) -> Iterator[Finding]:
    seen: set[int] = set()
    known = [each for printed in meant.figures if (each := getattr(printed, aspect)) is not None]
    if not known or len(known) < len(meant.figures):
        return
    for shape in shapes:
        for match in matches(shape, meant.sentence.items):
            told = match["told"]
            if told.start not in seen:
                seen.add(told.start)
                yield _finding(meant.sentence, told, known)


def _finding(sentence: Sentence, told: Item, known: list[Operand]) -> Finding:
    value = number_of(told).value
    same = [each for each in known if each.value == value]
    verdict = Verdict.CONSISTENT if same else Verdict.INCONSISTENT
    operands = same[:1] or known
    right = ", ".join(dict.fromkeys(each.quote for each in operands))
    there = ", ".join(dict.fromkeys(f"{each.quote} at {each.place}" for each in operands))
    words = f"{says(told)} is told of figures that are {there}."
    only = right if len(operands) == 1 else ""
    return finding(FAMILY, sentence, told, operands, right, verdict, words, only)


EXAMPLE = (
    "Open cases\n\nIn 2024, {0} children had a case open. It fell from 2023, when it was 26.\n\n"
    "Table 1. Cases: children, 2023 to 2024\n\nGroup\t2023 Children\t2024 Children\n"
    "Open\t26\t17\nClosed\t8\t9\n\n"
    "References of Cases\n\nGroup\t2023\t2024\n"
    "Open\tCF-AAAA-BBBB-EEEE\tCF-AAAA-BBBB-CCCC\nClosed\tCF-AAAA-BBBB-FFFF\tCF-AAAA-BBBB-DDDD\n\n"
    "First sentence: Open, 2024 (CF-AAAA-BBBB-CCCC) and Open, 2023 (CF-AAAA-BBBB-EEEE).\n"
)
KIND = Kind(
    name="sentences of references",
    family=FAMILY,
    claims="A sentence tells the numbers of the figures that the document lists for it.",
    checks=(
        "Of a table whose sentences have a list of the figures they speak of, the number told "
        "right after a period, or in brackets, must be one of those that the table prints. Where "
        "there are as many sentences with numbers as lists, each is held to its own."
    ),
    find=find,
    examples=(
        Example(EXAMPLE.format(17), ((3, "consistent"), (3, "consistent"))),
        Example(EXAMPLE.format(19), ((3, "inconsistent"), (3, "consistent"))),
    ),
)
