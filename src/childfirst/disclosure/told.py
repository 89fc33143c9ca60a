"""What a figure is, and what number of people it tells."""

from __future__ import annotations

from childfirst.measures.figures import Figure

FigureKey = tuple[str, str, str, str, str]
"""Definition, cell, breakdown, area and period."""


def key_of(figure: Figure) -> FigureKey:
    """Name what a figure is, whichever snapshot it was counted from."""
    return (figure.definition, figure.cell, figure.breakdown, figure.area, figure.period)


def count_in(figure: Figure) -> int | None:
    """Give the number of units that a figure tells, None where it tells none."""
    if figure.numerator is not None:
        return figure.numerator
    return figure.value if isinstance(figure.value, int) else None
