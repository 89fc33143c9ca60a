"""Appendix 3: what each agency gave, this year and the year before."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from tests.reference.cells import Cell
from tests.reference.extracts import Extracts, Row
from tests.reference.periods import year_name


def cells(extracts: Extracts, year: int) -> Iterator[Cell]:
    """Give cash by agency, in total and its variance, then money and posts in kind."""
    names = year_name(year), year_name(year - 1)
    rows = [row for row in extracts.rows("contributions") if row["financial_year"] in names]
    cash = [row for row in rows if row["kind"] == "cash"]
    for agency in [*_agencies(cash), "Total"]:
        sums = [_pounds(cash, name, agency) for name in names]
        for name, pounds in zip(names, sums, strict=True):
            yield Cell("Appendix 3 cash", agency, name, pounds)
        yield Cell("Appendix 3 variance", agency, " minus ".join(names), sums[0] - sums[1])
    in_kind = [row for row in rows if row["kind"] == "in_kind"]
    for agency in _agencies(in_kind):
        for name in names:
            pounds = _pounds(in_kind, name, agency)
            posts = _posts(in_kind, name, agency)
            yield Cell("Appendix 3 payment in kind", agency, name, pounds)
            yield Cell("Appendix 3 posts in kind", agency, name, posts)


def _agencies(rows: list[Row]) -> list[str]:
    return sorted({row["agency"] for row in rows})


def _pounds(rows: list[Row], year: str, agency: str) -> int:
    return sum(int(row["amount_gbp"]) for row in _chosen(rows, year, agency))


def _posts(rows: list[Row], year: str, agency: str) -> Decimal:
    chosen = _chosen(rows, year, agency)
    return sum((Decimal(row["posts_fte"] or 0) for row in chosen), start=Decimal(0))


def _chosen(rows: list[Row], year: str, agency: str) -> Iterator[Row]:
    for row in rows:
        if row["financial_year"] == year and agency in (row["agency"], "Total"):
            yield row
