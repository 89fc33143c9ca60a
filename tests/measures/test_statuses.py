"""Statuses tell zero, nobody, not collected and not yet due apart; periods of every kind count."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from childfirst.engine.example_tables import example_tables
from childfirst.measures.catalogue import BREAKDOWNS, LOCAL
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.figures import Figure, Status
from childfirst.measures.services import Service
from childfirst.periods import financial_year
from tests.example import local_figures
from tests.measures.one_child import CASE, figures


def test_zero_is_not_nobody() -> None:
    found = figures(date(2024, 6, 30))
    assert found["Visual 1b|Suitable", "2023/24 Q1"].status is Status.COUNTED
    assert found["Visual 1b|Unsuitable", "2023/24 Q1"].status is Status.ZERO
    assert found["Visual 1b|Unsuitable", "2023/24 Q4"].status is Status.NONE_RECORDED


def test_what_was_not_supplied_is_not_zero() -> None:
    found = figures(date(2024, 6, 30), missing=frozenset({"residences"}))
    cell = found["Visual 1b|Suitable", "2023/24 Q1"]
    assert (cell.status, cell.value, cell.denominator) == (Status.NOT_COLLECTED, None, None)
    assert found["Cohort|No. of Children", "2023/24 Q1"].value == 1


def test_a_period_that_is_not_over_is_provisional_and_one_not_begun_not_due() -> None:
    found = figures(date(2023, 8, 1))
    statuses = [
        found["Cohort|No. of Children", f"2023/24 Q{number}"].status for number in (1, 2, 3)
    ]
    assert statuses == [Status.COUNTED, Status.PROVISIONAL, Status.NOT_YET_DUE]
    assert found["Cohort|No. of Children", "2023/24 Q3"].value is None


def test_a_custom_period_counts_its_own_days_only() -> None:
    found = figures(date(2024, 6, 30), "2023-08-01..2023-12-31")
    assert found["Visual 1c|Suitable", "2023-08-01 to 2023-12-31"].value == 1
    assert found["Visual 1b|Suitable", "2023-08-01 to 2023-09-30"].value == 1
    assert found["Visual 1b|Suitable", "2023/24 Q3"].value == 0


def test_two_services_with_the_same_keys_are_never_mixed() -> None:
    other = CASE.replace("SUITABLE", "UNSUITABLE").replace("2023-09-30", "")
    services = {"Here": example_tables(CASE), "There": example_tables(other)}
    found = {
        (figure.area, figure.cell, figure.period): figure.value
        for figure in local_figures(services, financial_year(2023))
    }
    assert found["Here", "Visual 1b|Suitable", "2023/24 Q1"] == 1
    assert found["There", "Visual 1b|Suitable", "2023/24 Q1"] == 0
    assert found["There", "Visual 1b|Unsuitable", "2023/24 Q4"] == 1
    assert found["Here", "Visual 1b|Unsuitable", "2023/24 Q4"] == 0


def test_a_breakdown_adds_up_to_everybody() -> None:
    wanted = financial_year(2023)
    day = date(2024, 6, 30)
    with counting_session({"Here": example_tables(CASE)}, {"Here": day}, wanted) as session:
        broken = count_all(
            session, LOCAL, [Service("Here", "s", day)], wanted, None, BREAKDOWNS["local"]["sex"]
        )
    whole = figures(day)
    sums: dict[tuple[str, str], int] = {}
    for figure in broken:
        if figure.table.startswith("Visual 1b") and isinstance(figure.value, int):
            key = (figure.cell, figure.period)
            sums[key] = sums.get(key, 0) + figure.value
    assert sums
    assert all(whole[key].value == value for key, value in sums.items() if key in whole)


def test_percentages_are_rounded_half_up_and_absent_without_a_base() -> None:
    figure = Figure(
        "CF",
        "T|x",
        "local",
        "KPI",
        "Here",
        "2023/24",
        "x",
        "",
        1,
        1,
        8,
        None,
        None,
        "children",
        Status.COUNTED,
        "d",
        "s",
    )
    assert figure.percent == Decimal("12.5")
    assert replace(figure, numerator=1, denominator=16).percent == Decimal("6.3")
    assert replace(figure, numerator=0, denominator=0).percent is None


def test_references_are_unique_and_stay_the_same() -> None:
    first, second = figures(date(2024, 6, 30)), figures(date(2024, 6, 30))
    references = [figure.reference for figure in first.values()]
    assert len(set(references)) == len(references)
    assert references == [figure.reference for figure in second.values()]
