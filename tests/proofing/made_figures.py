"""Figures made for tests of what documents say of them."""

from __future__ import annotations

from decimal import Decimal

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.measures.figures import Figure, Status
from childfirst.proofing.readers.formats.plain_text.reader import read_text
from childfirst.proofing.reading import Reading, read_for_statements


def read(text: str) -> Reading:
    return read_for_statements(read_text(text.encode(), "made.txt"))


def figure(
    cell: str, period: str, value: int | str, base: int | None = None, area: str = "Ashby"
) -> Figure:
    """Make a figure; one of a published indicator has no base and is named for it."""
    ours = cell.startswith(("Visual", "Cohort", "2iii", "kpi"))
    return Figure(
        reference=f"CF-{cell}-{period}-{area}",
        cell=cell,
        basis="yjb" if cell.startswith("kpi") else "local" if ours else PUBLISHED,
        measure="",
        area=area,
        period=period,
        category=cell.split("|")[-1],
        breakdown="",
        value=value if isinstance(value, int) else Decimal(value),
        numerator=value if base is not None and isinstance(value, int) else None,
        denominator=base,
        lower=None,
        upper=None,
        unit="children" if ours else cell.split("|")[-1],
        status=Status.COUNTED,
        definition="",
        snapshot="abc",
    )
