"""A bridge as flat rows, for CSV and JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from childfirst.bridging.bridge import Bridge


def bridge_rows(bridge: Bridge) -> Iterator[dict[str, Any]]:
    """Give a row for each line; a number that cannot be known is None."""
    for line in bridge.lines:
        yield {
            "indicator": bridge.indicator,
            "area": bridge.area,
            "period": bridge.period,
            "unit": bridge.unit,
            "as_at": bridge.as_at,
            "line": line.code,
            "kind": str(line.kind),
            "words": line.words,
            "number": line.number,
            "total": line.total,
            "reference": line.reference,
        }
