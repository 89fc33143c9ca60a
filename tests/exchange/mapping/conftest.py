"""A tiny mapping, and an empty folder for what it is to read."""

from pathlib import Path

import pytest

from tests.exchange.deliveries import write
from tests.exchange.mapping.tiny import PROFILE


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    return write(tmp_path, "tiny.yaml", PROFILE)


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    folder = tmp_path / "delivery"
    folder.mkdir()
    return folder
