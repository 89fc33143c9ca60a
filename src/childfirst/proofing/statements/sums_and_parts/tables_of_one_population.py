"""Tables said to cover all of the same children, with different totals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.parts_and_wholes.coverage import (
    Coverage,
    Total,
    coverages,
    totals_by_population,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.wording import finding, finding_in_cell

FAMILY = "comparison"


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the totals of tables that cover one population, period by period."""
    short: dict[int, list[tuple[Total, Total]]] = {}
    for _, totals in totals_by_population(coverages(reading)):
        if len(totals) > 1:
            usual = _usual(totals)
            yield from _totals(totals, usual)
            for total in totals:
                if _number(total) != _number(usual):
                    short.setdefault(total.coverage.sentence.block, []).append((total, usual))
    for pairs in short.values():
        if len(pairs[0][0].coverage.grids) > 1:
            yield _sentence(pairs[0][0].coverage, pairs)


def _totals(totals: list[Total], usual: Total) -> Iterator[Finding]:
    """Hold each total against the usual one; those that are wrong alike are told once."""
    seen: set[Decimal] = set()
    for total in totals:
        number = _number(total)
        if number == _number(usual) and total is not usual:
            yield _total(total, usual, Verdict.CONSISTENT)
        elif number != _number(usual) and number not in seen:
            seen.add(number)
            yield _total(total, usual, Verdict.INCONSISTENT)


def _usual(totals: list[Total]) -> Total:
    """Give the total that most tables have; of equally many, the larger one misses nobody."""
    times = Counter(map(_number, totals))
    best = max(times, key=lambda number: (times[number], number))
    return next(total for total in totals if _number(total) == best)


def _number(total: Total) -> Decimal:
    return total.value.number or Decimal()


def _total(total: Total, usual: Total, verdict: Verdict) -> Finding:
    mine, other = total.value, usual.value
    gap = abs(_number(total) - _number(usual))
    words = f"The table covers {mine.text} where the one at {other.place} covers {other.text}"
    if verdict is Verdict.INCONSISTENT:
        place = total.coverage.sentence.place
        missing = f"{gap} is" if gap == 1 else f"{gap} are"
        words += f", though {place} says they cover the same children: {missing} not accounted for"
    return finding_in_cell(FAMILY, mine, (operand_of(other),), other.text, verdict, f"{words}.")


def _sentence(coverage: Coverage, pairs: list[tuple[Total, Total]]) -> Finding:
    sentence = coverage.sentence
    gaps = "; ".join(f"{a.value.text} against {b.value.text}" for a, b in pairs[:6])
    operands = [operand_of(total.value) for pair in pairs for total in pair]
    words = f"The tables are said to cover the same children, but their totals differ: {gaps}."
    return finding(FAMILY, sentence, sentence.items[0], operands, gaps, Verdict.INCONSISTENT, words)


HEAD = "Stage\tQ2\tQ1\n"
KIND = Kind(
    name="tables of one population",
    family=FAMILY,
    claims="Tables said to cover all of the same children have the same totals.",
    checks=(
        "Only where a sentence says whom the tables cover: their totals are compared period by "
        "period, also with other tables of the same population."
    ),
    find=find,
    examples=(
        Example(
            f"{HEAD}Before\t12\t9\nAfter\t18\t20\nNo. of Children\t30\t29\n\n"
            f"{HEAD}Seen\t20\t19\nNot seen\t8\t10\nNo. of Children\t28\t29\n\n"
            "The percentages in the tables relate to the total number of children on the list "
            "per quarter.",
            ((9, "inconsistent"), (9, "consistent"), (11, "inconsistent")),
        ),
    ),
)
