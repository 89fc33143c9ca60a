"""The cohort profile: the engine and a plain counter agree, and what must add up does."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from childfirst.demo import generate
from childfirst.engine.example_tables import example_tables
from childfirst.measures.catalogue import BREAKDOWNS, LOCAL, PROFILE
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.figures import Figure, Status
from childfirst.measures.services import Service
from childfirst.periods import financial_year
from tests.example import EXAMPLE, package_tables
from tests.reference.cohort import Cohort
from tests.reference.extracts import Extracts
from tests.reference.profile.counting import count

AS_AT = date(2024, 6, 30)
YEAR = financial_year(2023)
MAY_BE_MISSING = {
    "exploitation_flags": (
        "Profile: Flags of exploitation",
        "Profile: Needs of children flagged as exploited",
    ),
    "postcode_deprivation": ("Profile: Deprivation",),
}
ONCE_EACH = (
    "Age in years",
    "Age band",
    "Sex",
    "Age and sex",
    "Age at first start",
    "Age band at first start",
    "Ethnic group",
    "Ethnicity",
    "Children by gravest offence",
    "Most serious outcome",
    "First outcome or a further one",
    "Kind of work",
    "Programmes in the period",
    "Programmes at once",
    "Special educational needs support",
    "Mental health",
    "Substance misuse",
    "Kind of accommodation",
    "Education, training or employment",
    "Hours offered a week",
    "Hours attended a week",
    "School age and post-16",
    "Number of needs",
)


def profile_of(tables: dict[str, dict], missing: frozenset[str] = frozenset()) -> list[Figure]:
    days = dict.fromkeys(tables, AS_AT)
    services = [Service(area, area, AS_AT, missing) for area in tables]
    with counting_session(tables, days, YEAR) as session:
        return count_all(session, PROFILE, services, YEAR)


@pytest.fixture(scope="module")
def example() -> list[Figure]:
    return profile_of({"Here": package_tables(EXAMPLE)})


def differing(figures: list[Figure], folder: Path) -> list[object]:
    """Name every line in which the engine and the plain counter differ."""
    plain = count(Cohort(Extracts(folder)), YEAR.first_day.year)
    counted = {
        (figure.table, figure.category, figure.period): figure.value
        for figure in figures
        if " minus " not in figure.period and figure.table not in without_a_file(folder)
    }
    return [
        (key, counted.get(key), plain.get(key))
        for key in sorted(counted.keys() | plain.keys())
        if (counted.get(key) or 0) != plain.get(key, 0)
    ]


def without_a_file(folder: Path) -> set[str]:
    """Name the tables for which nothing was supplied; the plain counter cannot give them."""
    return {
        table
        for name, tables in MAY_BE_MISSING.items()
        for table in tables
        if not (folder / f"{name}.csv").exists()
    }


def test_the_example_counts_alike(example: list[Figure]) -> None:
    assert differing(example, EXAMPLE) == []


@pytest.mark.parametrize("seed", [3, 14, 2026])
def test_generated_partnerships_count_alike(tmp_path: Path, seed: int) -> None:
    generate(tmp_path, seed=seed, children=60, year=2023, faults=0.2)
    assert differing(profile_of({"Here": package_tables(tmp_path)}), tmp_path) == []


def test_the_profile_is_of_the_children_of_the_cohort(example: list[Figure]) -> None:
    sizes = {"2023/24 Q1": 78, "2023/24 Q2": 79, "2023/24 Q3": 73, "2023/24 Q4": 73, "2023/24": 167}
    sums: dict[tuple[str, str], int] = {}
    for figure in example:
        if figure.denominator is not None and isinstance(figure.value, int):
            key = (figure.table, figure.period)
            sums[key] = sums.get(key, 0) + figure.value
    expected = {(f"Profile: {t}", p): size for t in ONCE_EACH for p, size in sizes.items()}
    assert {key: sums[key] for key in expected} == expected


def test_two_services_are_never_mixed() -> None:
    case = """
    programmes: ypid, start_date
      A, 2023-04-10
    care_statuses: ypid, status, start_date
      A, {}, 2022-01-01
    """
    tables = {
        "Here": example_tables(case.format("cared_for")),
        "There": example_tables(case.format("early_help")),
    }
    values = {
        (figure.area, figure.category): figure.value
        for figure in profile_of(tables)
        if figure.table == "Profile: Needs and pairs of needs" and figure.period == "2023/24"
    }
    assert (values["Here", "Cared for"], values["There", "Cared for"]) == (1, 0)


def test_nobody_and_not_supplied_are_not_zero() -> None:
    nobody = profile_of({"Here": example_tables("children: ypid\n A")})
    statuses = {f.status for f in nobody if " minus " not in f.period}
    assert statuses == {Status.NONE_RECORDED}
    without = profile_of({"Here": package_tables(EXAMPLE)}, frozenset({"care_statuses"}))
    by_table = {f.table: f.status for f in without if f.period == "2023/24"}
    assert by_table["Profile: Number of needs"] is Status.NOT_COLLECTED
    assert by_table["Profile: Mental health"] is not Status.NOT_COLLECTED


def test_a_mean_without_anybody_is_no_number() -> None:
    figures = profile_of({"Here": example_tables("programmes: ypid, start_date\n A, 2023-04-10")})
    year = [f for f in figures if f.period == "2023/24"]
    means = {f.category: f for f in year if f.table == "Profile: Age in years"}
    assert (means["Mean age"].value, means["Mean age"].status) == (16, Status.COUNTED)
    offences = {f.category: f for f in year if f.table == "Profile: Age at offence"}
    assert offences["Mean age, girls"].value is None
    assert offences["Mean age, girls"].status is Status.NONE_RECORDED


def test_the_profile_can_be_broken_down_as_the_local_basis_can() -> None:
    assert BREAKDOWNS["cohort"] == BREAKDOWNS["local"]


def test_no_cell_of_the_profile_has_the_name_of_a_local_one() -> None:
    assert not {m.table for m in PROFILE} & {m.table for m in LOCAL}
