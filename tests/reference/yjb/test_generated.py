"""The counter runs on generated partnerships of many years, and its counts hang together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from childfirst.demo import generate
from tests.reference.national import count_national
from tests.reference.periods import quarters
from tests.reference.yjb.codes import ORDERS
from tests.reference.yjb_basis import count

SEXES = ("male", "female", "unknown")
ETHNICITIES = ("white", "mixed", "asian", "black", "other", "not_obtainable")
AGES = ("10-14", "15-17")
SPLITS = {"order": ORDERS, "sex": SEXES, "ethnicity": ETHNICITIES, "age": AGES}
CASES = [(2019, 60, 1.0), (2022, 80, 0.5), (2023, 400, 0.2), (2024, 120, 0.0), (2027, 60, 0.6)]
MANY_TO_ONE = "kpi6", "kpi9.sv_children"
"""Measures in which one child may be in two age bands, or of two types."""

AT_MOST = {
    "kpi6.programmes_completed": "kpi6.programmes",
    "kpi6.children": "kpi6.programmes",
    "kpi6.completed": "kpi6.children",
    "kpi6.not_completed": "kpi6.children",
    "kpi3.formal_plan": "kpi3.identified",
    "kpi4.need_and_offered": "kpi4.need",
    "kpi4.attending_at_start": "kpi4.need_and_offered",
    "kpi4.no_intervention": "kpi4.need",
    "kpi5.need_and_offered": "kpi5.need",
    "kpi5.attending_at_start": "kpi5.need_and_offered",
    "kpi5.no_intervention": "kpi5.need",
    "kpi9.sv_offences": "kpi9.offences",
    "kpi9.sv_children": "kpi9.sv_offences",
    "kpi9.children": "kpi9.offences",
    "kpi10.consented": "kpi10.victims",
    "kpi10.contacted": "kpi10.victims",
    "kpi10.engaged_rj": "kpi10.rj_processes",
    "kpi10.view_prior": "kpi10.consented",
    "kpi10.progress_given": "kpi10.consented",
    "kpi10.support_given": "kpi10.consented",
    "kpi10.children_with_victim": "kpi10.children_total",
}
SUMS = {
    "kpi2.school_age_{}": ("kpi2.above_school_age_{}", "total"),
    "kpi2.suitable_school_age_{}": ("kpi2.suitable_above_school_age_{}", "kpi2.suitable_{}"),
    "kpi2.unsuitable_school_age_{}": ("kpi2.unsuitable_above_school_age_{}", "kpi2.unsuitable_{}"),
}


@pytest.fixture(scope="module", params=CASES, ids=lambda case: str(case[0]))
def partnership(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    year, children, faults = request.param
    folder = tmp_path_factory.mktemp("partnership") / str(year)
    folder.mkdir()
    generate(folder, seed=year, children=children, year=year, faults=faults)
    return folder


@pytest.fixture(scope="module")
def counted(partnership: Path) -> list[dict[str, int]]:
    year = int(partnership.name)
    found = count(partnership, year)
    return [
        {cell: value for (cell, period), value in found.items() if period == quarter.label}
        for quarter in quarters(year)
    ]


def split_totals(cells: dict[str, int], kind: str) -> Iterator[tuple[str, int, int]]:
    bands = SPLITS[kind]
    for name in sorted({cell.partition(f".{kind}.")[0] for cell in cells if f".{kind}." in cell}):
        names = [f"{name}.{kind}.{band}" for band in bands]
        if name in cells and cells.keys() >= set(names):
            yield name, cells[name], sum(cells[part] for part in names)


@pytest.mark.parametrize("kind", SPLITS)
def test_the_parts_of_a_split_add_up(counted: list[dict[str, int]], kind: str) -> None:
    checked = [found for cells in counted for found in split_totals(cells, kind)]

    assert checked
    for name, total, parts in checked:
        if kind == "age" and name.startswith(MANY_TO_ONE):
            assert total <= parts <= 2 * total, name
        else:
            assert parts == total, name


def test_no_part_is_more_than_what_it_is_part_of(counted: list[dict[str, int]]) -> None:
    for cells in counted:
        assert [part for part, whole in AT_MOST.items() if cells[part] > cells[whole]] == []
        shared = [name for name in cells if name.startswith(("kpi1.", "kpi2.", "kpi3.", "kpi7."))]
        assert [name for name in shared if cells[name] > cells["total"]] == []


@pytest.mark.parametrize("moment", ["start", "end"])
def test_children_are_suitable_or_not_but_never_both(
    counted: list[dict[str, int]], moment: str
) -> None:
    for cells in counted:
        for kpi in ("kpi1", "kpi2"):
            both = cells[f"{kpi}.suitable_{moment}"] + cells[f"{kpi}.unsuitable_{moment}"]
            assert both <= cells["total"]
        for first, (second, whole) in SUMS.items():
            parts = cells[first.format(moment)] + cells[second.format(moment)]
            assert parts == cells[whole.format(moment)]
        homes = [name for name in cells if name.startswith(f"kpi1.type_{moment}")]
        for kind in {name.removesuffix(".suitable") for name in homes if name.count(".") == 2}:
            if not kind.endswith("unsuitable"):
                assert cells[kind] == cells[f"{kind}.suitable"] + cells[f"{kind}.unsuitable"]


def test_serious_offences_are_split_by_category_score_order_and_age(
    counted: list[dict[str, int]],
) -> None:
    for cells in counted:
        for part in ("sv.category", "sv.score", "sv.order", "sv.age"):
            parts = [v for name, v in cells.items() if name.startswith(f"kpi9.{part}.")]
            assert sum(parts) == cells["kpi9.sv_offences"]
        orders = [v for name, v in cells.items() if name.startswith("kpi9.offences.order.")]
        assert sum(orders) == cells["kpi9.offences"]


def test_board_sectors_and_victim_types_add_up(counted: list[dict[str, int]]) -> None:
    for cells in counted:
        for total, part in {
            "kpi8.sectors_senior": "kpi8.senior.",
            "kpi8.delegated": "kpi8.delegated.",
            "kpi10.victims": "kpi10.victims.type.",
        }.items():
            assert sum(v for name, v in cells.items() if name.startswith(part)) == cells[total]
        assert cells["kpi10.children_total"] == cells["total"]


def test_something_is_counted_from_the_first_year_of_the_collection(partnership: Path) -> None:
    year = int(partnership.name)
    found = count(partnership, year)

    def sums(prefix: str) -> int:
        return sum(value for (cell, _), value in found.items() if cell.startswith(prefix))

    assert sums("total")
    assert bool(sums("kpi9.")) is (year >= 2023)
    assert bool(sums("kpi10.victims")) is (year >= 2023)
    entrants = count_national(partnership, year)
    assert entrants["first_time_entrants", f"calendar year {year}"]
