"""Numbers as figures hold them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from childfirst.measures.figures import Value


def tidied(value: Any) -> Value:
    """Give whole numbers as integers and others without trailing zeros."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else value.normalize()
    return None if value is None else value if isinstance(value, str) else int(value)
