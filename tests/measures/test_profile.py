"""The cohort profile: what must add up does, and nobody is not zero."""

from __future__ import annotations

from childfirst.engine.example_tables import example_tables
from childfirst.measures.catalogue import BREAKDOWNS, LOCAL, PROFILE
from childfirst.measures.figures import Figure, Status
from tests.example import EXAMPLE, package_tables
from tests.measures.profiles import profile_of

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


def test_the_profile_is_of_the_children_of_the_cohort(profile: list[Figure]) -> None:
    sizes = {"2023/24 Q1": 78, "2023/24 Q2": 79, "2023/24 Q3": 73, "2023/24 Q4": 73, "2023/24": 167}
    sums: dict[tuple[str, str], int] = {}
    for figure in profile:
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
