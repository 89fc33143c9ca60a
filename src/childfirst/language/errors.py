"""What goes wrong when a rule is written."""

from __future__ import annotations


class RuleError(Exception):
    """A rule that cannot be meant: it says which part and why."""
