"""Rates against counts: the population they imply, and the unit they are headed with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.rates.populations import Implied, implied
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.operands import operand_of

FAMILY = "ratio"
FACTORS = (Decimal(10), Decimal(100), Decimal(1000))
FEWEST = 3  # rows that must agree before a unit is called wrong


def find(reading: Reading) -> Iterator[Finding]:
    """Compare the populations that counts and rates imply, within a table and between tables."""
    tables: dict[int, list[Implied]] = defaultdict(list)
    for each in implied(reading):
        tables[each.grid.block].append(each)
    for block, mine in tables.items():
        found = _misread(block, tables)
        if found is not None:
            yield _unit(*found)
        yield from _rows(mine)


def _misread(
    block: int, tables: dict[int, list[Implied]]
) -> tuple[Implied, Implied, Decimal] | None:
    """Give a row here and elsewhere, and how many times too large the populations here are."""
    for other, theirs in tables.items():
        if other == block:
            continue
        pairs = [(a, b) for a in tables[block] for b in theirs if a.label == b.label and a.label]
        for factor in FACTORS:
            fit = [(a, b) for a, b in pairs if b.agrees(a, factor) and not a.agrees(b)]
            if len({a.label for a, _ in fit}) >= FEWEST and len(fit) * 4 >= len(pairs) * 3:
                return (*fit[0], factor)
    return None


def _unit(first: Implied, other: Implied, factor: Decimal) -> Finding:
    right = f"per {printed(first.base / factor)}"
    words = (
        f"{first.count.text} at a rate of {first.rate.text} per {printed(first.base)} would need "
        f"{printed(first.middle)} people; the table at {other.grid.place} has "
        f"{printed(other.middle)}. The rates are {right}."
    )
    return Finding(
        kind=FAMILY,
        place=first.column.place,
        quote=first.column.heading,
        spot=first.rate.spot,
        operands=(operand_of(first.count), operand_of(first.rate), operand_of(other.count)),
        stated=f"per {printed(first.base)}",
        recomputed=right,
        verdict=Verdict.INCONSISTENT,
        explanation=words,
        suggestion=right,
    )


def _rows(mine: list[Implied]) -> Iterator[Finding]:
    """Check that a row's populations hardly change from period to period."""
    rows: dict[str, list[Implied]] = defaultdict(list)
    for each in mine:
        rows[each.label].append(each)
    sound = sum(_steady(row) for row in rows.values() if len(row) > 1)
    several = sum(len(row) > 1 for row in rows.values())
    for row in rows.values():
        if len(row) < 2 or not row[0].label:
            continue
        steady = _steady(row)
        if steady or (sound * 4 >= several * 3 and several >= FEWEST):
            yield _row(row[-1], row[0], Verdict.CONSISTENT if steady else Verdict.INCONSISTENT)


def _steady(row: list[Implied]) -> bool:
    return all(row[0].agrees(each) for each in row[1:])


def _row(each: Implied, other: Implied, verdict: Verdict) -> Finding:
    words = (
        f"{other.count.text} at {other.rate.text} and {each.count.text} at {each.rate.text} per "
        f"{printed(each.base)} imply {printed(other.middle)} and {printed(each.middle)} people"
    )
    expected = (each.count.number or Decimal()) / other.middle * each.base
    right = printed(expected, each.rate.step)
    return Finding(
        kind=FAMILY,
        place=each.rate.place,
        quote=f"{each.count.text}, {each.rate.text}",
        spot=each.rate.spot,
        operands=tuple(map(operand_of, (each.count, each.rate, other.count, other.rate))),
        stated=each.rate.text,
        recomputed=right,
        verdict=verdict,
        explanation=f"{words}.",
        suggestion="",
    )


HEAD = "Area\tChildren 2021\tRate per {0} 2021\tChildren 2022\tRate per {0} 2022\n"
FIRST = "Ashby\t40\t198\t42\t207\nBarton\t25\t251\t31\t309\nCorby\t66\t110\t60\t101\n"
WRONG = "Ashby\t40\t198\t42\t207\nBarton\t25\t251\t31\t309\nCorby\t66\t110\t60\t201\n"
SMALL = "Ashby\t4\t0.20\t6\t0.30\nBarton\t5\t0.50\t3\t0.30\nCorby\t12\t0.20\t9\t0.15\n"
KIND = Kind(
    name="rates",
    family=FAMILY,
    claims="A count and a rate imply a population, the same from year to year and table to table.",
    checks=(
        "Count divided by rate gives the population, within the rounding of the rate. In one row "
        "it may move by an eighth between periods; in two tables it must be the same, and where "
        "it is ten, a hundred or a thousand times off throughout, the unit is wrong."
    ),
    find=find,
    examples=(
        Example(
            HEAD.format("100,000") + FIRST,
            ((2, "consistent"), (3, "consistent"), (4, "consistent")),
        ),
        Example(
            f"{HEAD.format('100,000')}{FIRST}\n{HEAD.format('100,000')}{SMALL}",
            (
                (2, "consistent"), (3, "consistent"), (4, "consistent"), (6, "inconsistent"),
                (7, "consistent"), (8, "consistent"), (9, "consistent"),
            ),
        ),
        Example(
            HEAD.format("100,000") + WRONG + "Derry\t9\t90\t10\t99\n",
            (
                (2, "consistent"), (3, "consistent"), (4, "inconsistent"), (5, "consistent"),
            ),
        ),
    ),
)  # fmt: skip
