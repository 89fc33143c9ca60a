"""What was published is held against itself: the example's six tables, and made-up ones."""

import pytest

from childfirst.comparators import Reconciled, reconcile
from tests.comparators.publications import count, people, publication, rate
from tests.example import EXAMPLE, package_tables


@pytest.fixture(scope="module")
def found() -> tuple[Reconciled, ...]:
    return reconcile(package_tables(EXAMPLE))


def of(found: tuple[Reconciled, ...], code: str) -> list[tuple[str, str, str, str]]:
    return [
        (each.trial.about, each.trial.found, each.trial.expected, each.says)
        for each in found
        if each.check.code == code
    ]


def test_five_services_add_up_to_their_police_area_but_for_199(
    found: tuple[Reconciled, ...],
) -> None:
    assert of(found, "REC-01") == [
        ("Merseyside PCC, Jan 22 - Dec 22", "232", "30 + 101 + 35 + 30 + 36 = 232", "fits"),
        ("Merseyside PCC, Jan 23 - Dec 23", "212", "37 + 66 + 36 + 34 + 39 = 212", "fits"),
        ("Merseyside PCC, Apr 20 - Mar 21", "199", "17 + 53 + 10 + 15 + 24 = 119",
         "misprint, corrected on record"),
        ("Merseyside PCC, Apr 21 - Mar 22", "109", "12 + 46 + 11 + 18 + 22 = 109", "fits"),
        ("Merseyside PCC, Jan 22 - Dec 22", "31", "1 + 19 + 2 + 5 + 4 = 31", "fits"),
        ("Merseyside PCC, Jan 23 - Dec 23", "20", "1 + 9 + 0 + 7 + 3 = 20", "fits"),
    ]  # fmt: skip


def test_the_custody_table_holds_rates_per_1000(found: tuple[Reconciled, ...]) -> None:
    assert of(found, "REC-02") == [
        ("Table 6, the heading of 13 rates", '"Rate per 100 000"', "per 1,000",
         "misprint, corrected on record"),
        ("Table 2, the heading of 14 rates", '"Rate per 100 000"', "per 100,000", "fits"),
        ("Table 4, the heading of 14 rates", '"% of Reoffenders"', "per 100", "fits"),
    ]  # fmt: skip


def test_every_rate_is_its_count_over_its_base_in_the_true_unit(
    found: tuple[Reconciled, ...],
) -> None:
    rates = of(found, "REC-03")
    assert len(rates) == 42
    assert {says for *_, says in rates} == {"fits"}
    assert not any(each.wrong for each in found)


def test_an_unmarked_misprint_is_wrong() -> None:
    parts = [count(a, 2023, 1) for a in ("Knowsley", "Liverpool", "Sefton", "St Helens", "Wirral")]
    (wrong,) = reconcile(publication([*parts, count("Merseyside PCC", 2023, 6)]))
    assert wrong.wrong
    assert wrong.says == "does not fit"


def test_parts_of_one_source_do_not_make_the_whole_of_another() -> None:
    parts = [count(a, 2023, 1) for a in ("Knowsley", "Liverpool", "Sefton", "St Helens", "Wirral")]
    (found,) = reconcile(publication([*parts, count("Merseyside PCC", 2023, 6, source="Another")]))
    assert found.says == "could not be checked"


def test_a_number_made_from_a_misprint_is_wrong() -> None:
    rows = [count("Near", 2022, 199, misprint="YES", corrected_value=119), count("Near", 2023, 109)]
    (change,) = reconcile(publication([*rows, count("Near", 2023, -90, measure="change")]))
    assert change.says == "fits a misprint only"
    assert change.wrong
    assert change.trial.expected == "109 less 119 = -10"


def test_the_wrong_direction_is_said() -> None:
    rows = [count("Near", 2022, 5), count("Near", 2023, 9)]
    (change,) = reconcile(publication([*rows, count("Near", 2023, -4, measure="change")]))
    assert change.trial.expected == "9 less 5 = +4 in the other direction"


def test_rounding_and_the_bounds_of_the_population_are_allowed_for() -> None:
    wide = {**people("Near", 2023, 10_000), "lower": 9_900, "upper": 10_100}
    rows = [count("Near", 2023, 10), rate("Near", 2023, "101")]
    assert not any(each.wrong for each in reconcile(publication(rows, [wide])))
    rows = [count("Near", 2023, 10), rate("Near", 2023, "102")]
    assert any(each.wrong for each in reconcile(publication(rows, [wide])))


def test_each_operand_says_where_it_stands(found: tuple[Reconciled, ...]) -> None:
    whole = found[0].trial.operands[0]
    assert whole.place == "Table 1, published_indicators.csv, row 3"
