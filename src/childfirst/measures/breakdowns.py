"""How a table of children is broken down: by a value of each child in each period."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from childfirst.language.expressions import Expression
from childfirst.language.frames import Frame


@dataclass(frozen=True, eq=False)
class Breakdown:
    """A value of each child of a cohort, and every value it may have, in printing order.

    `words` say a value in print where its own name would not do.
    """

    name: str
    value: Expression
    values: tuple[str, ...]
    words: Mapping[str, str] = field(default_factory=dict)

    def words_for(self, value: str) -> str:
        """Give a value as printed."""
        return self.words.get(value) or value.replace("_", " ").capitalize()

    def fits(self, rows: Frame) -> bool:
        """Say whether rows are about children, who alone can be broken down."""
        return {"period", "ypid"} <= rows.columns.keys()


def breakdown_label(breakdown: Breakdown | None, value: str) -> str:
    """Give the words of a figure's breakdown, for example `sex=female`; blank for everybody."""
    return f"{breakdown.name}={value}" if breakdown else ""
