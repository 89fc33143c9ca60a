"""A total of a table held against the rows that may be its parts, column by column."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.tables.borne_out import borne_out_against_sum
from childfirst.proofing.tables.model import Grid, Row
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Holds, Value, added_up
from childfirst.proofing.wording import finding_in_cell

FAMILY = "sum"
FEWEST_SURE = 3  # columns that add up before a word of overlaps is not taken to be about them


def columns_added_up(
    grid: Grid, total: Row, parts: list[Row], columns: list[int], *, cut: bool
) -> list[Finding]:
    """Add up the parts of a total, column by column, but where shares tell that they are not all.

    `cut` says that the numbers are thousands or millions, cut to their last figure.
    """
    if _are_rows_of_percentages(total, parts, columns):
        return []
    found = []
    for column in columns:
        values, stated = [row.values[column] for row in parts], total.values[column]
        if stated.number is None or not _can_be_added(values) or _is_between(stated, values):
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
    total = added_up(parts)
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


def columns_that_fit(found: list[Finding]) -> int:
    """Count the columns that add up, but for those of a single part, which prove nothing."""
    fit = [each for each in found if each.verdict is not Verdict.INCONSISTENT]
    return sum(sum(bool(part.value) for part in each.operands) > 1 for each in fit)


def all_but_one_fit(found: list[Finding]) -> bool:
    """Say whether all columns but one add up, three or more: then no rows overlap."""
    right = sum(each.verdict is Verdict.CONSISTENT for each in found)
    return right >= FEWEST_SURE and right >= len(found) - 1
