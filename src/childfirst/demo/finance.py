"""What the agencies gave, in money and in posts, this year and the year before."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.demo import names
from childfirst.demo.chance import Chance
from childfirst.demo.identifiers import Keys
from childfirst.demo.story import Row
from childfirst.demo.window import Window

NEW_FUND = "Estuaries Youth Fund"
"""Gives in the later year only."""


def contributions(window: Window, keys: Keys, chance: Chance) -> list[Row]:
    """Give the rows of both years; one agency pays in two parts."""
    rows: list[Row] = []
    for year in window.names:
        for row in _year(chance, later=year == window.names[0]):
            key = keys.next("contributions")
            rows.append({"contribution_id": key, "financial_year": year, **row})
    return rows


def _year(chance: Chance, *, later: bool) -> Iterator[Row]:
    for agency, usual in names.CASH_AGENCIES.items():
        yield _cash(agency, _about(chance, usual), "Yearly contribution")
    yield _cash(names.COUNCIL, _about(chance, 20_000), "Share of premises")
    if later:
        yield _cash(NEW_FUND, _about(chance, 15_000), "First contribution")
    for agency, usual in names.IN_KIND_AGENCIES.items():
        posts = chance.choice((0.5, 1, 1.6, 2))
        yield {
            "agency": agency,
            "kind": "in_kind",
            "amount_gbp": _about(chance, round(usual * posts)),
            "posts_fte": posts,
            "description": "Seconded staff",
        }


def _cash(agency: str, pounds: int, description: str) -> Row:
    return {
        "agency": agency,
        "kind": "cash",
        "amount_gbp": pounds,
        "description": description,
    }


def _about(chance: Chance, pounds: int) -> int:
    """Give an amount within a tenth of the usual one; some agencies never change theirs."""
    return pounds if chance.happens(0.2) else round(pounds * chance.uniform(0.9, 1.1))
