"""A package with one child, and a way to ask it for cells: both counters must agree on them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reference.yjb.measured import measured
from tests.reference.yjb.package import Package
from tests.reference.yjb_basis import count

Ask = Callable[..., list[int]]
"""Asks for the values of the named cells, in April to June 2023 unless told otherwise."""


@pytest.fixture
def package() -> Package:
    made = Package()
    made.child()
    return made


@pytest.fixture
def ask(package: Package, tmp_path: Path) -> Ask:
    def values(*cells: str, quarter: str = "2023/24 Q1") -> list[int]:
        found = count(package.write(tmp_path), int(quarter[:4]))
        plain = [found[cell, quarter] for cell in cells]
        assert measured(package, cells, quarter) == plain
        return plain

    return values
