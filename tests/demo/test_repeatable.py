"""One seed always gives the same files."""

from __future__ import annotations

from pathlib import Path

import pytest

from childfirst.demo import generate
from tests.reference.extracts import Extracts


def files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        generate(tmp_path / name, seed=7, children=40, faults=0.3)

    assert files(tmp_path / "one") == files(tmp_path / "two")


@pytest.mark.parametrize("other", [{"seed": 8}, {"year": 2024}, {"faults": 1.0}])
def test_another_seed_year_or_share_of_faults_gives_others(
    tmp_path: Path, other: dict[str, int]
) -> None:
    usual = {"seed": 7, "children": 40}
    generate(tmp_path / "one", **usual)
    generate(tmp_path / "two", **{**usual, **other})

    assert files(tmp_path / "one") != files(tmp_path / "two")


def test_a_larger_partnership_begins_with_the_smaller(tmp_path: Path) -> None:
    generate(tmp_path / "small", seed=3, children=200)
    generate(tmp_path / "large", seed=3, children=230)
    small, large = Extracts(tmp_path / "small"), Extracts(tmp_path / "large")

    for table in ("children", "programmes", "victim_events", "board_attendance"):
        rows = small.rows(table)
        assert large.rows(table)[: len(rows)] == rows


@pytest.mark.parametrize("children", [0, 1, 37])
def test_there_are_as_many_children_as_asked_for(tmp_path: Path, children: int) -> None:
    generate(tmp_path, seed=5, children=children)

    assert len(Extracts(tmp_path).rows("children")) == children


@pytest.mark.parametrize("wrong", [{"children": -1}, {"faults": 1.1}, {"faults": -0.1}])
def test_impossible_numbers_are_refused(tmp_path: Path, wrong: dict[str, int]) -> None:
    usual = {"seed": 1, "children": 1}

    with pytest.raises(ValueError, match="children must not be negative"):
        generate(tmp_path / "none", **{**usual, **wrong})

    assert not (tmp_path / "none").exists()
