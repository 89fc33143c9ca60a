"""The cohort profile of the example partnership, counted once for all tests."""

from __future__ import annotations

import pytest

from childfirst.measures.figures import Figure
from tests.example import EXAMPLE, package_tables
from tests.measures.profiles import profile_of


@pytest.fixture(scope="package")
def profile() -> list[Figure]:
    return profile_of({"Here": package_tables(EXAMPLE)})
