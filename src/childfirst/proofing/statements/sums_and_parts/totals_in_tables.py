"""Totals of columns and rows against their parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.parts_and_wholes.told_overlaps import (
    tells_of_overlaps,
    tells_outright,
)
from childfirst.proofing.reading import Reading
from childfirst.proofing.rounding import printed
from childfirst.proofing.tables.accounts import carries_on
from childfirst.proofing.tables.borne_out import borne_out_against_sum
from childfirst.proofing.tables.groupings import groupings_for
from childfirst.proofing.tables.model import Content, Grid, Row
from childfirst.proofing.tables.pairs import operand_of
from childfirst.proofing.tables.scales import in_thousands
from childfirst.proofing.tables.turning import turned
from childfirst.proofing.tables.values import Holds, Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "sum"
SUBTOTAL = re.compile(r"\bsub-?totals?\b")
FEWEST_SURE = 3  # columns that add up before a word of overlaps is not taken to be about them
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
            _checked(grid, total, parts, columns, cut=cut) for parts in groupings_for(grid, total)
        ]
        for total in grid.totals()
    }
    alike = _way_of_subtotals(grid, ways)
    for total in grid.totals():
        best = max(ways[id(total)], key=_fitting, default=[])
        first = grid.rows[0] is total
        fits = _fitting(best) * 2 > len(best) if first else _fitting(best)
        if not fits and SUBTOTAL.search(total.label.lower()) and alike is not None:
            best = ways[id(total)][alike]
            fits = len(best)
        if fits or (not grid.turned and _is_certain(grid, total, best)):
            overlaps = tells_of_overlaps(around)
            excused = tells_outright(around) or (overlaps and not _adds_up(best))
            yield from (_excused(each) for each in best) if excused else best


def _way_of_subtotals(grid: Grid, ways: dict[int, list[list[Finding]]]) -> int | None:
    """Give the way in which the other subtotals of a table add up; None where there is none."""
    fitting = [
        next((at for at, found in enumerate(ways[id(total)]) if _fitting(found)), None)
        for total in grid.totals()
        if SUBTOTAL.search(total.label.lower())
    ]
    told = [at for at in fitting[1:] if at is not None]  # the first has no other way
    return told[0] if told and len(set(told)) == 1 else None


def _adds_up(found: list[Finding]) -> bool:
    """Say whether all columns but one add up, three or more: then no rows overlap."""
    right = sum(each.verdict is Verdict.CONSISTENT for each in found)
    return right >= FEWEST_SURE and right >= len(found) - 1


def _checked(
    grid: Grid, total: Row, parts: list[Row], columns: list[int], *, cut: bool
) -> list[Finding]:
    """Add up the parts, column by column, but where shares tell that they are not all."""
    found = []
    in_hundreds = _are_rows_of_percentages(total, parts, columns)
    for column in columns:
        values = [row.values[column] for row in parts]
        stated = total.values[column]
        if stated.number is None or not _can_be_added(values) or in_hundreds:
            continue
        if _is_between(stated, values):
            continue
        made = _finding(stated, values, cut=cut)
        wrong = made.verdict is Verdict.INCONSISTENT
        if not (wrong and borne_out_against_sum(grid, column, stated)):
            found.append(made)
    return found


def _are_rows_of_percentages(total: Row, parts: list[Row], columns: list[int]) -> bool:
    """Say whether a column has a hundred in every row: then each row is divided by itself."""
    rows = [*parts, total]
    return any(all(row.values[column].number == 100 for row in rows) for column in columns)


def _is_between(total: Value, parts: list[Value]) -> bool:
    """Say whether a total with decimals lies among its parts: a rate or an average of all."""
    numbers = [part.number for part in parts if part.number is not None]
    told = total.number
    decimals = total.step < 1 and all(part.step < 1 for part in parts if part.number is not None)
    return decimals and told is not None and min(numbers) <= told <= max(numbers)


def _can_be_added(values: list[Value]) -> bool:
    filled = [value for value in values if value.number is not None]
    unknown = any(value.holds in (Holds.WITHHELD, Holds.WORDS) for value in values)
    return len(filled) > 1 and not unknown


def _finding(stated: Value, values: list[Value], *, cut: bool) -> Finding:
    parts = [value for value in values if value.number is not None]
    total = sum((value.number or Decimal() for value in parts), Decimal())
    number = stated.number or Decimal()
    slack = max(value.step for value in parts) * len(parts) / 2 if cut or _is_rounded(parts) else 0
    verdict = Verdict.CONSISTENT
    if total != number:
        verdict = Verdict.ROUNDING if abs(total - number) <= slack else Verdict.INCONSISTENT
    step = min(stated.step, *(value.step for value in parts))
    right = printed(total, step, stated.unit)
    adds = " + ".join(value.text for value in parts)
    gap = printed(abs(total - number), step, stated.unit)
    more = f" The total is {gap} {'less' if number < total else 'more'} than its parts."
    return finding_in_cell(
        FAMILY,
        stated,
        tuple(map(operand_of, parts)),
        right,
        verdict,
        f"{adds} = {right}, printed as {stated.text}."
        + (more if verdict is Verdict.INCONSISTENT else ""),
        right,
    )


def _is_rounded(parts: list[Value]) -> bool:
    """Say whether the parts show decimals or round thousands, so that a sum may be off."""
    steps = {value.step for value in parts}
    round_thousands = all((value.number or Decimal()) % 100 == 0 for value in parts)
    return steps != {Decimal(1)} or round_thousands


def _excused(found: Finding) -> Finding:
    """Give a finding where the text says that the rows share children or leave some out."""
    if found.verdict is not Verdict.INCONSISTENT:
        return found
    words = f"{found.explanation} The text says that rows overlap or do not add up."
    return replace(found, verdict=Verdict.UNVERIFIABLE, explanation=words, suggestion="")


def _fitting(found: list[Finding]) -> int:
    """Count the columns that add up, but for those of a single part, which prove nothing."""
    fit = [each for each in found if each.verdict is not Verdict.INCONSISTENT]
    return sum(sum(bool(part.value) for part in each.operands) > 1 for each in fit)


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
