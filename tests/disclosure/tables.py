"""Small tables by hand, under the names of the local basis."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from childfirst.measures.figures import Figure, Status
from tests.disclosure.invented_figures import make

Q1, Q2 = "2023/24 Q1", "2023/24 Q2"


def table(name: str, period: str = Q1, **lines: int) -> list[Figure]:
    """Give a quarterly table whose lines add up to its total, with intervals."""
    total = sum(lines.values())
    found = [_with_interval(make(name, line, period, n, total)) for line, n in lines.items()]
    return [*found, make(name, "No. of Children", period, total, None)]


def difference(name: str, line: str, value: int, each: str = "quarter") -> Figure:
    """Give the second quarter of a line less the first."""
    return make(name, line, f"{Q2} minus {Q1}", value, None, each)


def shown(figures: tuple[Figure, ...]) -> dict[str, int]:
    """Give the values that are printed, by line; a second quarter's under its label."""
    return {
        f.category if f.period == Q1 else f"{f.period}|{f.category}": int(f.value)
        for f in figures
        if f.value is not None
    }


def tells_nothing(figure: Figure) -> bool:
    """Say whether a figure holds no number anywhere."""
    numbers = (figure.value, figure.numerator, figure.denominator, figure.lower, figure.upper)
    return figure.status is Status.SUPPRESSED and set(numbers) == {None}


def _with_interval(figure: Figure) -> Figure:
    return replace(figure, lower=Decimal("1.5"), upper=Decimal("98.5"))
