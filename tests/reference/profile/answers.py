"""What a table of the profile is made of."""

from __future__ import annotations

from collections.abc import Iterable

Answers = tuple[str, Iterable[object]]
"""A table and its answers: each answer counts one in the line of its name."""
