"""Numbers of sentences above a table, of which the document lists the figures they speak of."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.phrases.numbers import POINTS
from childfirst.proofing.quantities.references.key_figures import Printed
from childfirst.proofing.quantities.references.sentences_meant import Meant, sentences_meant
from childfirst.proofing.quantities.references.traced import Traced, traced
from childfirst.proofing.reading import Reading
from childfirst.proofing.sentences.items import Item, Sentence, number_of
from childfirst.proofing.sentences.shapes import Match, matches_of_any
from childfirst.proofing.tables.headings import periods_in
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
    "share": ("( {told:percent} )", "( {part:count} .. , {told:share} )"),
}


def find(reading: Reading) -> Iterator[Finding]:
    """Check the numbers told of a period against the figures that the sentence speaks of."""
    places = traced(reading)
    for name in places.spoken:
        for meant in sentences_meant(reading, places, name):
            for aspect, shapes in SHAPES.items():
                for found in _checked(meant, shapes, aspect):
                    wrong = found.verdict is Verdict.INCONSISTENT
                    if not wrong or meant.only or not _stands_in(places, name, found):
                        yield found


def _stands_in(places: Traced, name: str, found: Finding) -> bool:
    """Say whether the table has a number that none of the figures listed is: it tells another."""
    told = found.stated.replace(",", "")
    return any(
        value.text.replace(",", "") == told
        for grid in places.grids.get(name, [])
        for row in grid.rows
        for value in row.values
    )


def _checked(meant: Meant, shapes: tuple[str, ...], aspect: str) -> Iterator[Finding]:
    seen: set[int] = set()
    for match in matches_of_any(shapes, meant.sentence.items):
        told, figures = match["told"], _of_period(meant, match)
        known = [each for printed in figures if (each := getattr(printed, aspect)) is not None]
        if told.start not in seen and len(known) == len(figures) > 0:
            seen.add(told.start)
            yield _finding(meant.sentence, told, known)


def _of_period(meant: Meant, match: Match) -> list[Printed]:
    """Give the figures of the period that stands before a number, where some are of it."""
    when = match["when"].period if "when" in match else None
    mine = [
        each
        for each in meant.figures
        if when and any(period.could_be(when) for period in periods_in(each.period))
    ]
    return mine if meant.only and mine else meant.figures


def _finding(sentence: Sentence, told: Item, known: list[Operand]) -> Finding:
    number = number_of(told)
    same = [each for each in known if each.value == number.value and number.unit != POINTS]
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
