"""A report of the example partnership, and small reports made from a few figures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import partial

import pytest

from childfirst.measures.figures import Figure, Status, Value
from childfirst.periods import Period, parse_period
from childfirst.publication.building.report import build_report
from childfirst.publication.declarations.declared import shipped_report
from childfirst.publication.model.report import Report
from childfirst.publication.statements.supply import Supply
from childfirst.validation.catalogue import RULES
from childfirst.validation.declaration import State
from childfirst.validation.run import Outcome, Problem, Validation
from tests.example import EXAMPLE, every_figure, package_tables

performance_report = partial(build_report, shipped_report("performance"))
AREA, AS_AT, SNAPSHOT = "Sefton", date(2024, 6, 30), "a" * 64
KEY, CHILD, FILE = "key-never-printed", "child-never-printed", "education.csv"


@pytest.fixture(scope="session")
def period() -> Period:
    return parse_period("2023-24")


@pytest.fixture(scope="session")
def figures(period: Period) -> list[Figure]:
    return every_figure({AREA: package_tables(EXAMPLE)}, period)


@pytest.fixture(scope="session")
def validation() -> Validation:
    """One rule that failed twice, one not applicable, one that could not run, else passed."""
    problems = (Problem(RULES[0], AREA, KEY, CHILD, FILE, 7),) * 2
    return Validation(
        (
            Outcome(RULES[0], State.FAILED, 10, problems),
            Outcome(RULES[1], State.NOT_APPLICABLE),
            Outcome(RULES[2], State.COULD_NOT_RUN, why="not supplied: victims"),
            *(Outcome(rule, State.PASSED, 10) for rule in RULES[3:5]),
        )
    )


@pytest.fixture(scope="session")
def supplies() -> list[Supply]:
    return [
        Supply("children", "children.csv", 1234, date(2024, 6, 20)),
        Supply("victims", "", 0, None),
    ]


@pytest.fixture(scope="session")
def report(
    figures: list[Figure], period: Period, validation: Validation, supplies: list[Supply]
) -> Report:
    return performance_report(figures, period, AREA, SNAPSHOT, AS_AT, validation, supplies)


@pytest.fixture
def make(period: Period, validation: Validation) -> Callable[[list[Figure]], Report]:
    """Give a function that makes a report from a few figures."""
    return lambda figures: performance_report(
        figures, period, AREA, SNAPSHOT, AS_AT, validation, []
    )


def figure(
    cell: str,
    period: str,
    value: Value,
    of: int | None = None,
    status: Status = Status.COUNTED,
    unit: str = "children",
) -> Figure:
    """Give a figure of the local basis, with a share when it is one `of` something."""
    assert of is None or isinstance(value, int | Decimal)
    return Figure(
        reference=f"CF-{cell}-{period}",
        cell=cell,
        basis="local",
        measure="KPI",
        area=AREA,
        period=period,
        category=cell.split("|")[1],
        breakdown="",
        value=value,
        numerator=None if of is None else int(value or 0),
        denominator=of,
        lower=None,
        upper=None,
        unit=unit,
        status=status,
        definition="local.example@2023-04-01",
        snapshot=SNAPSHOT,
    )
