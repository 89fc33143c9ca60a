"""Without faults, what is recorded about a child makes sense."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from childfirst.demo.window import birthday
from childfirst.record.dictionary import tables
from tests.reference.education import age
from tests.reference.extracts import Extracts, Row, dated, day

TAKEN = date(2024, 6, 30)
ORDERED = [
    ("programmes", ["start_date", "end_date"]),
    ("residences", ["start_date", "end_date"]),
    ("education", ["start_date", "end_date"]),
    ("special_needs", ["start_date", "end_date"]),
    ("care_statuses", ["start_date", "end_date"]),
    ("suspensions_exclusions", ["start_date", "end_date"]),
    ("offences", ["offence_date", "arrest_date"]),
    ("health_needs", ["screened_date", "need_identified_date"]),
    ("health_needs", ["referred_date", "offered_date", "attended_from", "attended_to"]),
    (
        "victim_interventions",
        [
            "contacted_date",
            "rj_offered_date",
            "rj_accepted_date",
            "engaged_rj_from",
            "engaged_rj_to",
            "closed_date",
        ],
    ),
]


@pytest.mark.parametrize(("table", "fields"), ORDERED)
def test_dates_come_in_order(extracts: Extracts, table: str, fields: list[str]) -> None:
    for row in extracts.rows(table):
        found = [moment for name in fields if (moment := day(row, name))]
        assert found == sorted(found)


def test_nothing_is_dated_after_the_data_were_taken(extracts: Extracts) -> None:
    for table in tables().values():
        dates = [field.name for field in table.fields if field.kind == "date"]
        for row in extracts.rows(table.name):
            assert all(moment <= TAKEN for name in dates if (moment := day(row, name)))


def test_offences_are_of_children(extracts: Extracts) -> None:
    births = {row["ypid"]: dated(row, "date_of_birth") for row in extracts.rows("children")}
    ages = {
        age(births[row["ypid"]], dated(row, "offence_date")) for row in extracts.rows("offences")
    }

    assert ages <= set(range(10, 18))


def test_outcomes_follow_offences_and_programmes_follow_outcomes(extracts: Extracts) -> None:
    offences = {row["offence_id"]: row for row in extracts.rows("offences")}
    programmes = {row["programme_id"]: row for row in extracts.rows("programmes")}
    for row in extracts.rows("outcomes"):
        assert dated(row, "outcome_date") >= dated(offences[row["offence_id"]], "offence_date")
    for link in extracts.rows("programme_offences"):
        offence, programme = offences[link["offence_id"]], programmes[link["programme_id"]]
        assert offence["ypid"] == programme["ypid"]
        outcomes = extracts.by("outcomes", "offence_id")[link["offence_id"]]
        first = min(dated(outcome, "outcome_date") for outcome in outcomes)
        assert first <= dated(programme, "start_date")


def test_every_sentence_has_a_hearing_on_its_day(extracts: Extracts) -> None:
    hearings = {row["hearing_id"]: row["hearing_date"] for row in extracts.rows("hearings")}
    heard = {
        (link["offence_id"], hearings[link["hearing_id"]])
        for link in extracts.rows("hearing_offences")
    }
    sentences = [
        (row["offence_id"], row["outcome_date"])
        for row in extracts.rows("outcomes")
        if row["legal_outcome_group"] in ("First-tier", "Community", "Custody")
        and not _after_appeal(extracts, row)
    ]

    assert sentences
    assert set(sentences) <= heard


def _after_appeal(extracts: Extracts, outcome: Row) -> bool:
    outcomes = extracts.by("outcomes", "offence_id")[outcome["offence_id"]]
    return any(o["outcome_appeal_status"] == "Changed on appeal" for o in outcomes)


def test_hours_and_suitability_agree(extracts: Extracts) -> None:
    for row in extracts.rows("education"):
        assert int(row["hours_attended"] or 0) <= int(row["hours_offered"] or 0)
        assert bool(row["unsuitability_reason"]) == (row["suitability"] == "UNSUITABLE")
        assert (row["local_provision"], row["suitability"]) != ("NEET", "SUITABLE")


def test_only_programmes_that_ended_have_a_result(extracts: Extracts) -> None:
    for row in extracts.rows("programmes"):
        assert bool(row["end_reason"]) == bool(day(row, "end_date"))
        assert not row["successfully_completed"] or row["kind"] == "non_statutory"


def test_first_acts_are_also_on_the_work(extracts: Extracts) -> None:
    events = extracts.by("victim_events", "victim_intervention_id")
    for row in extracts.rows("victim_interventions"):
        own = events.get(row["victim_intervention_id"], ())
        given = [day(e, "event_date") for e in own if e["event_type"] == "support_provided"]
        assert day(row, "support_provided_date") == min(filter(None, given), default=None)


def test_birthdays_of_29_february() -> None:
    assert birthday(date(2008, 2, 29), 18) == date(2026, 3, 1)
    assert birthday(date(2008, 2, 29), 16) == date(2024, 2, 29)
    assert birthday(date(2008, 2, 28), 18) - date(2026, 2, 28) == timedelta(0)
