"""References of figures, such as CF-3KQ7-M2XA-9PLT, and the names that their lists have."""

from __future__ import annotations

import re

from childfirst.proofing.document import Table

CODE = re.compile(r"\b[A-Z]{2}(?:-[A-Z2-7]{4}){3}\b")  # as `measures.figures` makes them
NAMES = (re.compile(r"\bReferences of (.+?)(?:, part \d+)?$"), re.compile(r"^Back to (.+)$"))


def named_after(text: str) -> str:
    """Give the name of the table that a list of references is of: `References of KPI 1`."""
    return next((found[1] for each in NAMES if (found := each.search(text))), "")


def references_in(table: Table) -> bool:
    """Say whether a table lists references, in cells of their own."""
    return any(CODE.fullmatch(cell.text) for row in table.rows for cell in row)
