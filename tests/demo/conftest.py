"""One large invented partnership, made once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from childfirst.demo import generate
from tests.reference.cohort import Cohort
from tests.reference.extracts import Extracts


@pytest.fixture(scope="session")
def partnership(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("partnership")
    generate(folder, seed=1, children=2000)
    return folder


@pytest.fixture(scope="session")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faulty")
    generate(folder, seed=2, children=600, faults=1.0)
    return folder


@pytest.fixture(scope="session")
def extracts(partnership: Path) -> Extracts:
    return Extracts(partnership)


@pytest.fixture(scope="session")
def cohort(extracts: Extracts) -> Cohort:
    return Cohort(extracts)
