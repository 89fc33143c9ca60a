"""The groups that counts are split into: order type, sex, ethnicity and age."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from tests.reference.yjb.cases import Cases, Order
from tests.reference.yjb.codes import ORDERS

Counts = Iterator[tuple[str, int]]
"""Names of cells without the period, each with its value."""

SEXES = {"1": "male", "2": "female"}
ETHNICITIES = {"W": "white", "M": "mixed", "A": "asian", "B": "black", "O": "other"}
NOT_OBTAINABLE = "not_obtainable"
AGE_BANDS = {"10-14": range(10, 15), "15-17": range(15, 18)}


def sex(cases: Cases, child: str) -> str:
    """Give male, female or unknown; gender speaks only where sex says neither."""
    row = cases.children[child]
    return SEXES.get(row["sex"]) or SEXES.get(row["gender"]) or "unknown"


def ethnicity(cases: Cases, child: str) -> str:
    """Give the ethnic group of the 18+1 code: its letter, unless it is NS, not stated."""
    return ETHNICITIES.get(cases.children[child]["ethnicity"][:1], NOT_OBTAINABLE)


def demographics(cases: Cases, name: str, people: Iterable[tuple[str, int]]) -> Counts:
    """Count the different children among (child, age) pairs by sex, ethnicity and age."""
    everyone = set(people)
    children = {child for child, _ in everyone}
    sexes = [sex(cases, child) for child in children]
    groups = [ethnicity(cases, child) for child in children]
    for band in (*SEXES.values(), "unknown"):
        yield f"{name}.sex.{band}", sexes.count(band)
    for band in (*ETHNICITIES.values(), NOT_OBTAINABLE):
        yield f"{name}.ethnicity.{band}", groups.count(band)
    for band, ages in AGE_BANDS.items():
        yield f"{name}.age.{band}", len({child for child, years in everyone if years in ages})


def measure(cases: Cases, name: str, orders: Sequence[Order]) -> Counts:
    """Count orders, one per child, in all and in every group."""
    types = [order.type for order in orders]
    yield name, len(orders)
    for kind in ORDERS:
        yield f"{name}.order.{kind}", types.count(kind)
    yield from demographics(cases, name, ((order.child, order.age) for order in orders))


def measures(
    cases: Cases, orders: Sequence[Order], tests: dict[str, Callable[[Order], bool]]
) -> Counts:
    """Count, under each name, the orders that meet its test."""
    for name, test in tests.items():
        yield from measure(cases, name, [order for order in orders if test(order)])
