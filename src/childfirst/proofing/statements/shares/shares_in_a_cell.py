"""Cells that tell a part, its whole and the share: `12 of 39 (30.8%)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from childfirst.proofing.as_printed.judging import judged
from childfirst.proofing.as_printed.printing import printed
from childfirst.proofing.document import Cell, Spot, Table
from childfirst.proofing.findings import Finding, Operand, Verdict
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.reading import Reading

FAMILY = "percentage_of"
SHARE = re.compile(r"([\d,]+) (?:out )?of ([\d,]+) \((\d+(?:\.\d+)?) ?%\)")


def find(reading: Reading) -> Iterator[Finding]:
    """Check every cell of a table that tells nothing but a part, a whole and a share."""
    for block, table in enumerate(reading.document.blocks):
        for row, cells in enumerate(table.rows if isinstance(table, Table) else ()):
            for column, cell in enumerate(cells):
                yield from _checked(cell, Spot(block, row, column))


def _checked(cell: Cell, spot: Spot) -> Iterator[Finding]:
    found = SHARE.fullmatch(cell.text.strip())
    if found is None:
        return
    part, whole = (Decimal(text.replace(",", "") or 0) for text in found.groups()[:2])
    stated = Decimal(found[3])
    step = Decimal(1).scaleb(int(stated.as_tuple().exponent))
    if not whole:
        return
    share = part / whole * 100
    verdict = judged(stated, share, step)
    right = printed(share, step, "%")
    yield Finding(
        kind=FAMILY,
        place=cell.place,
        quote=cell.text,
        spot=spot,
        operands=(
            Operand(part, "", cell.place, found[1], spot),
            Operand(whole, "", cell.place, found[2], spot),
        ),
        stated=f"{found[3]}%",
        recomputed=right,
        verdict=verdict,
        explanation=f"{found[1]} of {found[2]} is {right}, printed as {found[3]}%.",
        suggestion=right if verdict is Verdict.INCONSISTENT else "",
    )


KIND = Kind(
    name="shares in a cell",
    family=FAMILY,
    claims="A cell tells the share that its part is of its whole.",
    checks="Cells that hold a number, the number it is of and a percentage, and nothing else.",
    find=find,
    examples=(
        Example(
            "Measure\tThis year\nIn school\t12 of 39 (30.8%)\nIn work\t7 of 39 (19.7%)",
            ((2, "consistent"), (3, "inconsistent")),
        ),
        Example("Measure\tThis year\nIn school\t12 of 39\nIn work\t7 (19.7%)", ()),
    ),
)
