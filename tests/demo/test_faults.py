"""Faults are planted where asked for, each of them somewhere, never against the schema."""

from __future__ import annotations

from pathlib import Path

import pytest

from childfirst.demo.chance import Chance
from childfirst.demo.faults import FAULTS, plant
from childfirst.demo.partnership import SUBJECTS
from childfirst.demo.people import begin
from childfirst.demo.story import Service
from childfirst.demo.window import Window
from tests.demo.schema import violations
from tests.reference.extracts import Extracts, dated, day


@pytest.fixture(scope="session")
def spoilt(faulty: Path) -> Extracts:
    return Extracts(faulty)


def test_faults_keep_to_the_schema(faulty: Path) -> None:
    assert list(violations(faulty)) == []


def test_hours_and_suitability_disagree_somewhere(spoilt: Extracts) -> None:
    rows = spoilt.rows("education")

    assert any(int(r["hours_attended"] or 0) > int(r["hours_offered"] or 0) for r in rows)
    assert any((r["local_provision"], r["suitability"]) == ("NEET", "SUITABLE") for r in rows)


def test_ends_are_missing_or_wrong_somewhere(spoilt: Extracts) -> None:
    ended = [row for row in spoilt.rows("programmes") if day(row, "end_date")]
    stays = [row for row in spoilt.rows("residences") if day(row, "end_date")]

    assert any(not r["end_reason"] and not r["successfully_completed"] for r in ended)
    assert any(dated(r, "end_date") < dated(r, "start_date") for r in stays)


def test_outcomes_precede_offences_somewhere(spoilt: Extracts) -> None:
    offences = {row["offence_id"]: dated(row, "offence_date") for row in spoilt.rows("offences")}
    outcomes = spoilt.rows("outcomes")

    assert any(dated(row, "outcome_date") < offences[row["offence_id"]] for row in outcomes)


def test_children_have_two_keys_somewhere(spoilt: Extracts) -> None:
    people = [(r["nhs_number"], r["date_of_birth"]) for r in spoilt.rows("children")]

    assert len(set(people)) < len(people)
    assert len(people) > 600


def test_no_fault_is_planted_unasked() -> None:
    story = begin(Service(Window(2023)), Chance("a"))

    assert plant(story, 0.0) is None
    assert len(story.rows["children"]) == 1


def test_every_fault_changes_the_rows_of_a_child_that_can_have_it() -> None:
    planted = set()
    service = Service(Window(2023))
    for number in range(1500):
        story = begin(service, Chance(f"fault {number}"))
        for subject in SUBJECTS:
            subject(story)
        before = repr(dict(story.rows))
        name = plant(story, 1.0)
        if name:
            assert repr(dict(story.rows)) != before
            planted.add(name)

    assert planted == set(FAULTS)
