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


@pytest.fixture
def licence(package: Package) -> Package:
    """A boy sentenced on 10 January and on licence from 10 April to 10 June."""
    package.offence("O1")
    package.outcome("O1", "DETENTION_AND_TRAINING_ORDER", "2023-01-10")
    package.programme("O1", "DTO_CUSTODY", "2023-01-10", "2023-04-09")
    package.programme("O1", "DTO_LICENCE", "2023-04-10", "2023-06-10")
    return package


@pytest.fixture
def referral(package: Package) -> Package:
    """A boy with a referral order from 1 December to 31 May."""
    package.order("O1", "REFERRAL_ORDER", "2022-12-01", "2023-05-31")
    return package
