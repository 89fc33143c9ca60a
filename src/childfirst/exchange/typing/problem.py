"""A value that cannot be typed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Problem:
    """Why a value does not fit, what was expected, and what its sender can do."""

    kind: str
    expected: str
    remedy: str
