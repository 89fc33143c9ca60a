"""Totals that all the percentages beside their parts contradict."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.printing import printed, rounded
from childfirst.proofing.findings import Finding, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading
from childfirst.proofing.tables.borne_out import (
    FEWEST_SHARES,
    Pair,
    borne_out_by_shares,
    is_share_of,
    shares_beside,
)
from childfirst.proofing.tables.columns_beside import BASES
from childfirst.proofing.tables.model import Content, Grid
from childfirst.proofing.tables.operands import operand_of
from childfirst.proofing.tables.values import Value
from childfirst.proofing.wording import finding_in_cell

FAMILY = "percentage_of"


def find(reading: Reading) -> Iterator[Finding]:
    """Check the totals of tables in which other columns show what the shares are of."""
    for grid in reading.grids:
        for total in grid.totals():
            columns = grid.columns_of(Content.COUNT)
            if any(borne_out_by_shares(grid, c, total.values[c]) for c in columns):
                for column in columns:
                    yield from _checked(grid, column, total.values[column])


def _checked(grid: Grid, column: int, whole: Value) -> Iterator[Finding]:
    """Report a total where its shares are all of another number, the same one."""
    pairs = shares_beside(grid, column)
    if BASES.search(grid.columns[column].heading.lower()):
        return  # whose shares are of the number to its left
    if not whole.number or len(pairs) < FEWEST_SHARES:
        return
    if any(is_share_of(pair, whole.number) is not Verdict.INCONSISTENT for pair in pairs):
        return
    part, share = max(pairs, key=lambda pair: pair[0].number or 0)
    right = rounded(100 * (part.number or Decimal()) / (share.number or Decimal(1)), Decimal(1))
    if right and all(is_share_of(pair, right) is Verdict.CONSISTENT for pair in pairs):
        yield _finding(whole, pairs, right)


def _finding(whole: Value, pairs: list[Pair], right: Decimal) -> Finding:
    shares = ", ".join(f"{part.text} ({share.text})" for part, share in pairs)
    return finding_in_cell(
        FAMILY,
        whole,
        tuple(operand_of(part) for part, _ in pairs),
        printed(right),
        Verdict.INCONSISTENT,
        f"{shares} are shares of {printed(right)}, printed as {whole.text}.",
        printed(right),
    )


HEADS = "Contact\tQ1\t%\tQ2\t%"
KIND = Kind(
    name="wholes of shares",
    family=FAMILY,
    claims="A total is the number that the percentages beside its parts are shares of.",
    checks=(
        "Only in tables whose other columns show that the percentages are shares of that total. "
        "It is wrong where no percentage fits it, and all of them fit one other number."
    ),
    find=find,
    examples=(
        Example(
            f"{HEADS}\nAll victims\t12\t\t9\t\nAgreed to contact\t8\t80.0%\t6\t66.7%\n"
            "Asked their view\t5\t50.0%\t3\t33.3%",
            ((2, "inconsistent"),),
        ),
        Example(
            f"{HEADS}\nAll victims\t12\t\t9\t\nAgreed to contact\t8\t80.0%\t6\t50.0%\n"
            "Asked their view\t5\t50.0%\t3\t25.0%",
            (),
        ),
        Example(
            "Group\tQ1\tOut of\t%\tQ2\tOut of\t%\nAll\t2\t6\t33.3%\t4\t8\t50.0%\n"
            "Caution\t1\t2\t50.0%\t2\t4\t50.0%\nOrder\t1\t2\t50.0%\t2\t4\t50.0%",
            (),
        ),
    ),
)
