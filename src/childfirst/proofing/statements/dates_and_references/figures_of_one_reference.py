"""Figures of one reference: the same number wherever a document prints them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.references.key_figures import Printed
from childfirst.proofing.quantities.references.traced import traced
from childfirst.proofing.reading import Reading

FAMILY = "comparison"


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the places that print a figure of one reference."""
    for reference, places in traced(reading).places.items():
        for told in _aspects(places):
            if len(told) > 1:
                yield from _compared(reference, told)


def _aspects(places: list[Printed]) -> Iterator[list[Operand]]:
    """Give the numbers of a figure at its places, then its wholes, then its shares."""
    yield [each.number for each in places if each.number is not None]
    yield [each.whole for each in places if each.whole is not None]
    yield [each.share for each in places if each.share is not None]


def _compared(reference: str, told: list[Operand]) -> Iterator[Finding]:
    """Give one finding where all agree, else one for each that most others contradict."""
    common, times = Counter(each.value for each in told).most_common(1)[0]
    odd = [each for each in told if each.value != common]
    if not odd:
        yield _finding(reference, told[-1], told[:-1], Verdict.CONSISTENT)
    elif times == 1:
        yield _finding(reference, told[-1], told[:-1], Verdict.INCONSISTENT)
    else:
        others = [each for each in told if each.value == common]
        for each in odd:
            yield _finding(reference, each, others, Verdict.INCONSISTENT)


def _finding(reference: str, stated: Operand, others: list[Operand], verdict: Verdict) -> Finding:
    right = others[0].quote
    there = ", ".join(dict.fromkeys(f"{each.quote} at {each.place}" for each in others))
    wrong = verdict is Verdict.INCONSISTENT
    return Finding(
        kind=FAMILY,
        place=stated.place,
        quote=stated.quote,
        spot=stated.spot,
        operands=tuple(others),
        stated=stated.quote,
        recomputed=right,
        verdict=verdict,
        explanation=f"The figure {reference} is {stated.quote} here and {there}.",
        suggestion=right
        if wrong and len({each.value for each in others}) == 1 < len(others)
        else "",
    )


EXAMPLE = (
    "Key figures\n\nCounted\tNumber\tPeriod\tReference\n"
    "Open cases\t{0}\t2024\tCF-AAAA-BBBB-CCCC\nClosed\t9\t2024\tCF-AAAA-BBBB-DDDD\n\n"
    "Cases: children, 2023 to 2024\n\nGroup\t2023 Children\t2024 Children\n"
    "Open\t12\t17\nClosed\t8\t9\n\n"
    "References of Cases\n\nGroup\t2023\t2024\n"
    "Open\tCF-AAAA-BBBB-EEEE\tCF-AAAA-BBBB-CCCC\nClosed\tCF-AAAA-BBBB-FFFF\tCF-AAAA-BBBB-DDDD\n"
)
LISTED = (
    "Key figures\n\nCounted\tNumber\tPeriod\tReference\n"
    "Seen\t0 of {0} (0.0%)\t2024\tCF-AAAA-BBBB-CCCC\nClosed\t9\t2024\tCF-AAAA-BBBB-DDDD\n\n"
    "Every figure\n\nReference\tFigure\tValue\tDenominator\n"
    "CF-AAAA-BBBB-CCCC\tSeen\t0\t9\nCF-AAAA-BBBB-DDDD\tClosed\t9\t\n"
)
KIND = Kind(
    name="figures of one reference",
    family=FAMILY,
    claims="A figure that is listed with a reference is printed alike wherever it stands.",
    checks=(
        "Tables of references are laid over the tables that they are of, by name, row and period; "
        "key figures have theirs beside them. Of several places the odd one is called wrong."
    ),
    find=find,
    examples=(
        Example(EXAMPLE.format(17), ((10, "consistent"), (11, "consistent"))),
        Example(EXAMPLE.format(71), ((10, "inconsistent"), (11, "consistent"))),
        Example(LISTED.format(8), ((10, "consistent"), (10, "inconsistent"), (11, "consistent"))),
    ),
)
