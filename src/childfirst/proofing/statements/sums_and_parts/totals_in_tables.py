"""Totals of columns and rows against their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.parts_and_wholes.columns_added_up import (
    FAMILY,
    all_but_one_fit,
    columns_added_up,
    columns_that_fit,
)
from childfirst.proofing.quantities.parts_and_wholes.told_overlaps import (
    tells_of_overlaps,
    tells_outright,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.scales import in_thousands
from childfirst.proofing.tables.totals import carries_on, groupings_for
from childfirst.proofing.tables.turning import turned

SUBTOTAL = re.compile(r"\bsub-?totals?\b")
ADDED = (Content.COUNT, Content.MONEY)


def find(reading: Reading) -> Iterator[Finding]:
    """Check totals of columns, then of rows."""
    for grid in reading.grids:
        words = reading.text_around(grid.block)
        headings = " ".join(column.heading for column in grid.columns)
        cut = in_thousands(f"{reading.titles(grid)} {headings}")
        yield from _totals(grid, words, cut=cut)
        if any(column.total for column in grid.columns):
            yield from _totals(turned(grid), words, cut=cut)


def _totals(grid: Grid, around: str, *, cut: bool) -> Iterator[Finding]:
    """Check the totals of a table; `cut` says that its numbers are thousands or millions."""
    columns = grid.columns_of(*ADDED)
    ways = {
        id(total): [
            columns_added_up(grid, total, parts, columns, cut=cut)
            for parts in groupings_for(grid, total)
        ]
        for total in grid.totals()
    }
    alike = _way_of_subtotals(grid, ways)
    for total in grid.totals():
        best = max(ways[id(total)], key=columns_that_fit, default=[])
        first = grid.rows[0] is total
        fits = columns_that_fit(best) * 2 > len(best) if first else columns_that_fit(best)
        if not fits and SUBTOTAL.search(total.label.lower()) and alike is not None:
            best = ways[id(total)][alike]
            fits = len(best)
        if fits or (not grid.turned and _is_certain(grid, total, best)):
            overlaps = tells_of_overlaps(around)
            excused = tells_outright(around) or (overlaps and not all_but_one_fit(best))
            yield from (_excused(each) for each in best) if excused else best


def _way_of_subtotals(grid: Grid, ways: dict[int, list[list[Finding]]]) -> int | None:
    """Give the way in which the other subtotals of a table add up; None where there is none."""
    fitting = [
        next((at for at, found in enumerate(ways[id(total)]) if columns_that_fit(found)), None)
        for total in grid.totals()
        if SUBTOTAL.search(total.label.lower())
    ]
    told = [at for at in fitting[1:] if at is not None]  # the first has no other way
    return told[0] if told and len(set(told)) == 1 else None


def _excused(found: Finding) -> Finding:
    """Give a finding where the text says that the rows share children or leave some out."""
    if found.verdict is not Verdict.INCONSISTENT:
        return found
    words = f"{found.explanation} The text says that rows overlap or do not add up."
    return replace(found, verdict=Verdict.UNVERIFIABLE, explanation=words, suggestion="")


def _is_certain(grid: Grid, total: Row, found: list[Finding]) -> bool:
    """Say whether a total that fits in no column is still meant as one: the last row, so named."""
    named = total.label.strip().lower().split(" ")[0] in ("total", "totals")
    return bool(found) and named and grid.rows[-1] is total and not carries_on(grid)


KIND = Kind(
    name="totals in tables",
    family=FAMILY,
    claims="A row or column called a total is the sum of the rows or columns it stands by.",
    checks=(
        "The parts above the total are added up, or those since the last total, or the totals "
        "before a grand total: whichever fits in most columns. Blank cells count as nothing; "
        "a column with withheld or wordy cells is left alone, and so is one whose percentages "
        "are shares of the printed total: its rows overlap, or leave some out."
    ),
    find=find,
    examples=(
        Example(
            "Stage\tQ1\tQ2\nReferral\t12\t15\nAssessment\t9\t4\nPlan\t3\t6\nTotal\t24\t26",
            ((5, "consistent"), (5, "inconsistent")),
        ),
        Example(
            "Percentages may not sum because of rounding.\n\n"
            "Stage\tQ1\tQ2\nReferral\t12\t15\nAssessment\t9\t4\nPlan\t3\t6\nTotal\t24\t26",
            ((7, "consistent"), (7, "inconsistent")),
        ),
        Example(
            "Each child is counted once, under the most serious type.\n\n"
            "Type\tQ1\tQ2\nPrevention\t12\t15\nOut of court\t9\t4\nOrders\t3\t6\nAll\t24\t26",
            ((7, "consistent"), (7, "inconsistent")),
        ),
        Example(
            "Site\tBoys\tGirls\tTotal\nNorth\t8\t2\t10\nSouth\t5\t4\t11",
            ((2, "consistent"), (3, "inconsistent")),
        ),
        Example(
            "Standard\tScore\nStaff\t3\nBoard\t2\nSubtotal one\t5\nPlanning\t1\nDelivery\t2\n"
            "Subtotal two\t6\nPolicy\t2\nPractice\t1\nSubtotal three\t3",
            ((4, "consistent"), (7, "inconsistent"), (10, "consistent")),
        ),
        Example(
            "Cost\tNote\tOld\tNew\tTotal\nRent\t2\t310\t205\t515\nHeat\t5\t120\t90\t210",
            ((2, "consistent"), (3, "consistent")),
        ),
        Example(
            "Fund\tMay\tJune\nGifts\t310\t205\nTotal income\t310\t205\nRent\t(120)\t(90)\n"
            "Net income\t190\t115\nBrought forward\t400\t590\nTotal funds\t590\t705",
            (),
        ),
    ),
)
