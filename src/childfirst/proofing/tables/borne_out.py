"""Wholes that the percentages beside their parts name, whether or not the parts add up."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.findings import Verdict
from childfirst.proofing.tables.model import Content, Grid, RowRole
from childfirst.proofing.tables.values import Value, added_up

FEWEST_SHARES = 2
NEXT = 2  # columns to the right of a number in which its share may stand

Pair = tuple[Value, Value]
"""A part of a whole and the percentage beside it."""


def shares_beside(grid: Grid, column: int) -> list[Pair]:
    """Give the parts of a column with the percentages to their right; those of none say nothing."""
    after = list(enumerate(grid.columns))[column + 1 : column + 1 + NEXT]
    places = [index for index, each in after if each.content is Content.PERCENT]
    if not places:
        return []
    rows = [row for row in grid.rows if row.role is RowRole.PART]
    pairs = [(row.values[column], row.values[places[0]]) for row in rows]
    return [(part, share) for part, share in pairs if part.number and share.number]


def is_share_of(pair: Pair, whole: Decimal) -> Verdict:
    """Hold a printed percentage against the share that its part has of a whole."""
    part, share = pair
    return judged(share.number or Decimal(), (part.number or 0) / whole * 100, share.step)


def borne_out_by_shares(grid: Grid, column: int, whole: Value) -> bool:
    """Say whether the shares beside a column are, most of them, shares of a number.

    Rows that overlap or leave some out do not add up to their whole, but their percentages
    tell it. Two rows at least must tell the same.
    """
    if not whole.number:
        return False
    pairs = shares_beside(grid, column)
    fit = sum(is_share_of(pair, whole.number) is Verdict.CONSISTENT for pair in pairs)
    return fit >= FEWEST_SHARES and fit * 2 > len(pairs)


def borne_out_against_sum(grid: Grid, column: int, whole: Value) -> bool:
    """Say whether shares bear a number out, and better than the sum of the parts beside them."""
    pairs = shares_beside(grid, column)
    added = added_up(part for part, _ in pairs)
    fits = [
        sum(is_share_of(pair, total) is Verdict.CONSISTENT for pair in pairs)
        for total in (whole.number or Decimal(), added)
        if total
    ]
    better = len(fits) < 2 or fits[0] > fits[1]
    return better and borne_out_by_shares(grid, column, whole)
