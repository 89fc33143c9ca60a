"""Values of tables as the operands of checks."""

from __future__ import annotations

from decimal import Decimal

from childfirst.proofing.findings import Operand
from childfirst.proofing.tables.values import Value


def operand_of(value: Value) -> Operand:
    """Give a value of a table as the operand of a check; a blank one counts as nothing."""
    return Operand(value.number or Decimal(), value.unit, value.place, value.text, value.spot)
