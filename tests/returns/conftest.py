"""The example's last quarter as a filled return, and the command in another process."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from childfirst.engine.session import Session
from childfirst.measures.counter import counting_session
from childfirst.measures.figures import Figure
from childfirst.periods import quarter
from childfirst.returns.filling import Return, fill
from childfirst.returns.kpi_template import FORMS, VERSION, definitions_version
from tests.cli.conftest import childfirst, package
from tests.example import EXAMPLE, national_figures, package_tables

__all__ = ["childfirst", "package"]

QUARTER = quarter(2023, 4)


@pytest.fixture(scope="session")
def figures() -> list[Figure]:
    return national_figures(package_tables(EXAMPLE), QUARTER)


@pytest.fixture(scope="session")
def filled(figures: list[Figure]) -> Return:
    return Return(
        service="Here",
        quarter=QUARTER,
        snapshot="snapshot of Here",
        as_at=QUARTER.last_day.replace(year=2025),
        definitions=definitions_version(),
        template=VERSION,
        forms=FORMS,
        cells=fill(FORMS, figures),
    )


@pytest.fixture(scope="session")
def session() -> Iterator[Session]:
    day = {"Here": QUARTER.last_day.replace(year=2025)}
    with counting_session({"Here": package_tables(EXAMPLE)}, day, QUARTER) as opened:
        yield opened
