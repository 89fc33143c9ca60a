"""What makes counting hard occurs by itself: people, their births, outcomes and homes."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.reference.cohort import Cohort, stands
from tests.reference.education import age
from tests.reference.extracts import Extracts, dated, day


def test_children_are_deleted_and_known_under_two_keys(extracts: Extracts) -> None:
    rows = extracts.rows("children")
    people = Counter((row["originating_yot_person_id"], row["date_of_birth"]) for row in rows)

    assert any(row["deleted"] == "YES" for row in rows)
    assert max(people.values()) > 1
    assert {row["originating_yot_person_id"][:2] for row in rows} >= {"WR", "OT", "N/", ""}


@pytest.mark.parametrize(("month", "number"), [(2, 29), (8, 31), (9, 1)])
def test_births_are_at_the_edges(extracts: Extracts, month: int, number: int) -> None:
    births = [dated(row, "date_of_birth") for row in extracts.rows("children")]

    assert any((birth.month, birth.day) == (month, number) for birth in births)


def test_eighteenth_birthdays_come_before_and_inside_programmes(cohort: Cohort) -> None:
    spans = [
        (age(cohort.births[child], dated(programme, "start_date")), cohort.births[child], end)
        for child, programmes in cohort.programmes.items()
        for programme in programmes
        if (end := day(programme, "end_date"))
    ]

    assert any(started >= 18 for started, _, _ in spans)
    assert any(started < 18 <= age(birth, end) for started, birth, end in spans)


def test_some_children_have_only_prevention_or_turnaround_work(extracts: Extracts) -> None:
    kinds = {
        frozenset(row["kind"] for row in rows)
        for rows in extracts.by("programmes", "ypid").values()
    }

    assert {frozenset({"prevention"}), frozenset({"turnaround"})} <= kinds
    assert any(len(k & {"prevention", "turnaround"}) < len(k) > 1 for k in kinds)


def test_outcomes_do_not_stand_alone_or_beside_others(extracts: Extracts) -> None:
    fates = {
        frozenset(stands(outcome) for outcome in outcomes)
        for outcomes in extracts.by("outcomes", "offence_id").values()
    }

    assert fates == {frozenset({True}), frozenset({False}), frozenset({True, False})}


def test_children_live_elsewhere_always_or_once(extracts: Extracts) -> None:
    owner = {row["offence_id"]: row["ypid"] for row in extracts.rows("offences")}
    where: dict[str, set[str]] = {}
    for row in extracts.rows("outcomes"):
        child = where.setdefault(owner[row["offence_id"]], set())
        child.add(row["residence_on_legal_outcome_date"])

    assert {"OTHER"} in where.values()
    assert {"LOCAL", "OTHER"} in where.values()
