"""What may be said of a figure beside an earlier one: only what a test allows."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from childfirst.measures.catalogue import PROFILE
from childfirst.measures.changes import ChangedFigure, changes_since
from childfirst.measures.figures import Figure, Status
from childfirst.statistics.change import Change

AGES = PROFILE[0]


def figure(period: str, count: int, of: int | None, **other: object) -> Figure:
    made = Figure(
        reference="CF",
        cell=f"{AGES.table}|17",
        basis="cohort",
        measure=AGES.kpi,
        area="Here",
        period=period,
        category="17",
        breakdown="",
        value=count,
        numerator=None if of is None else count,
        denominator=of,
        lower=None,
        upper=None,
        unit="children",
        status=Status.COUNTED,
        definition=AGES.definition,
        snapshot="s",
    )
    return replace(made, **other)


def compared(before: list[Figure], now: list[Figure]) -> list[ChangedFigure]:
    return list(changes_since(PROFILE, before, now, "2022/23", "2023/24"))


def only(before: Figure, now: Figure) -> ChangedFigure:
    (found,) = compared([before], [now])
    return found


def test_35_to_36_is_no_evidence_of_change() -> None:
    found = only(figure("2022/23", 35, 100), figure("2023/24", 36, 100))
    assert found.change is Change.NO_EVIDENCE
    assert found.difference is not None
    assert found.difference.text == "1.0 percentage points"


def test_a_share_that_doubles_among_many_is_higher() -> None:
    found = only(figure("2022/23", 30, 150), figure("2023/24", 60, 150))
    assert found.change is Change.HIGHER


def test_counts_without_a_share_are_compared_as_counts() -> None:
    found = only(figure("2022/23", 100, None), figure("2023/24", 50, None))
    assert found.change is Change.LOWER
    assert found.difference is not None
    assert found.difference.text == "50.0 per cent"


def test_a_mean_is_shown_and_never_called_a_change() -> None:
    mean = {"category": "Mean age", "cell": f"{AGES.table}|Mean age", "unit": "years"}
    before = figure("2022/23", 15, None, **mean, value=Decimal("15.1"))
    found = only(before, figure("2023/24", 17, None, **mean, value=Decimal("17.9")))
    assert (found.change, found.before) == (Change.CANNOT_TELL, before)


def test_what_was_not_collected_cannot_be_compared() -> None:
    missing = {"value": None, "numerator": None, "denominator": None}
    before = figure("2022/23", 0, None, **missing, status=Status.NOT_COLLECTED)
    assert only(before, figure("2023/24", 50, 100)).change is Change.CANNOT_TELL
    unfinished = figure("2023/24", 50, 100, status=Status.PROVISIONAL)
    assert only(figure("2022/23", 10, 100), unfinished).change is Change.CANNOT_TELL


def test_a_line_that_was_not_there_and_another_area_have_nothing_before() -> None:
    elsewhere = figure("2022/23", 30, 150, area="There")
    assert only(elsewhere, figure("2023/24", 60, 150)).before is None
    assert compared([], [figure("2023/24 Q1", 60, 150)]) == []
