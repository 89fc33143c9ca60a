"""The relations that the wording of measures gives: they hold, and none is missing."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest

from childfirst.demo import generate
from childfirst.disclosure.audiences import audience
from childfirst.disclosure.linking import Linked, link
from childfirst.disclosure.sorting import sort
from childfirst.disclosure.system import Kind
from childfirst.measures.figures import Figure
from childfirst.periods import financial_year
from tests.example import local_figures, national_figures, package_tables

PARTNERSHIPS = 36
CHILDREN = (8, 20, 40)
WHOLE = "2023/24"
Sample = dict[str, int]
"""The cells of one service in one period, by name."""


def counts(figures: list[Figure]) -> list[Figure]:
    return sort(figures, audience("public")).counts


@pytest.fixture(scope="module")
def linked(tmp_path_factory: pytest.TempPathFactory) -> list[Linked]:
    """Give what ties the true figures of generated partnerships."""
    tables = {}
    for seed in range(PARTNERSHIPS):
        folder = tmp_path_factory.mktemp("package")
        generate(folder, seed=seed, children=CHILDREN[seed % len(CHILDREN)], faults=0.1)
        tables[f"Service {seed}"] = package_tables(folder)
    by_area = defaultdict(list)
    for figure in counts(local_figures(tables, financial_year(2023))):
        by_area[figure.area].append(figure)
    return [link(figures) for figures in by_area.values()]


def test_every_relation_holds(linked: list[Linked]) -> None:
    assert [each.system.unheld for each in linked] == [[]] * PARTNERSHIPS
    assert all(len(each.system.relations) > 500 for each in linked)


@pytest.mark.slow
def test_national_relations_hold(tmp_path: Path) -> None:
    generate(tmp_path, seed=3, children=30, faults=0.1)
    figures = national_figures(package_tables(tmp_path), financial_year(2023))
    everybody = [f for f in counts(figures) if f.period.endswith("Q2") and not f.breakdown]
    assert link(everybody).system.unheld == []


@pytest.mark.parametrize("kind", ["Q", ""])
def test_no_equation_between_printed_cells_is_missing(linked: list[Linked], kind: str) -> None:
    """Whatever combination of cells is nought in every sample follows from known relations."""
    samples, relations = known(linked, kind)
    assert missing(samples, relations) == 0


def test_the_search_finds_a_relation_that_was_forgotten(linked: list[Linked]) -> None:
    samples, relations = known(linked, "Q")
    forgotten = [r for r in relations if not any(n.startswith("Visual 1b|Unknown") for n in r)]
    assert missing(samples, forgotten) >= 1


def known(linked: list[Linked], kind: str) -> tuple[list[Sample], list[Sample]]:
    """Give the cells of every service and period of a kind, and relations that always hold."""
    samples: dict[tuple[int, str], Sample] = defaultdict(dict)
    relations: dict[tuple[tuple[str, int], ...], None] = {}
    for place, each in enumerate(linked):
        cells = each.system.cells
        periods = {cell.period for cell in cells if _is_of(kind, cell.period)}
        for cell in cells:
            if cell.period in periods and cell.kind in (Kind.COUNT, Kind.REST):
                samples[place, cell.period][cell.name] = cell.value or 0
        for relation in each.system.relations:
            inside = all(
                cells[n].kind in (Kind.COUNT, Kind.REST) and cells[n].period in periods
                for n in relation
            )
            if inside and len({cells[n].period for n in relation}) == 1:
                relations[tuple(sorted((cells[n].name, c) for n, c in relation.items()))] = None
    found = list(samples.values())
    return found, [r for r in map(dict, relations) if all(_holds(r, s) for s in found)]


def missing(samples: list[Sample], relations: list[Sample]) -> int:
    """Give how many equations the samples keep that do not follow from relations."""
    names = sorted(set.intersection(*(set(sample) for sample in samples)))
    names = [name for name in names if any(sample[name] for sample in samples)]
    values = np.array([[sample[name] for name in names] for sample in samples], float)
    rows = [[r.get(n, 0) for n in names] for r in relations if any(n in r for n in names)]
    kept = len(names) - int(np.linalg.matrix_rank(values))
    return kept - int(np.linalg.matrix_rank(np.array(rows, float)))


def _is_of(kind: str, period: str) -> bool:
    return f" {kind}" in period if kind else period == WHOLE


def _holds(relation: Sample, sample: Sample) -> bool:
    return sum(factor * sample.get(name, 0) for name, factor in relation.items()) == 0
