"""What makes counting hard occurs by itself: states, needs, victims and the board."""

from __future__ import annotations

from collections import Counter

import pytest

from childfirst.demo import generate
from childfirst.demo.window import quarter_of
from tests.reference.cohort import Cohort
from tests.reference.extracts import Extracts, dated, day
from tests.reference.periods import whole

STATES = ("residences", "education", "special_needs", "care_statuses")


@pytest.mark.parametrize("table", STATES)
def test_rows_stay_open_beside_newer_ones_and_start_together(
    extracts: Extracts, table: str
) -> None:
    groups = extracts.by(table, "ypid").values()
    open_rows = [sum(day(row, "end_date") is None for row in rows) for rows in groups]
    starts = [Counter(row["start_date"] for row in rows) for rows in groups]

    assert max(open_rows) > 1
    assert max(times for counts in starts for times in counts.values()) > 1


def test_suitability_is_missing_in_three_ways(extracts: Extracts) -> None:
    children = {row["ypid"] for row in extracts.rows("children")}

    assert {"", "UNKNOWN"} <= {row["suitability"] for row in extracts.rows("residences")}
    assert {"", "UNKNOWN"} <= {row["suitability"] for row in extracts.rows("education")}
    assert children - extracts.by("residences", "ypid").keys()
    assert children - extracts.by("education", "ypid").keys()


def test_states_and_needs_are_recorded_after_the_child_left(extracts: Extracts) -> None:
    days = Cohort(extracts).reference_days(whole(2023))
    for table, field in {
        "residences": "start_date",
        "special_need_types": "identified_date",
        "health_needs": "need_identified_date",
    }.items():
        rows = [row for row in extracts.rows(table) if row["ypid"] in days and day(row, field)]
        assert any(dated(row, field) > days[row["ypid"]] for row in rows)


def test_screenings_fall_on_one_day_or_are_missing(extracts: Extracts) -> None:
    rows = extracts.rows("health_needs")
    times = Counter((row["ypid"], row["domain"], row["screened_date"]) for row in rows)

    assert any(number > 1 for (_, _, screened), number in times.items() if screened)
    assert any(not row["screened_date"] and row["attended_from"] for row in rows)
    assert any(row["screened_date"] and not row["need_identified_date"] for row in rows)


def test_victims_are_shared_and_never_or_lately_contacted(extracts: Extracts) -> None:
    rows = extracts.rows("victim_interventions")
    owner = {row["offence_id"]: row["ypid"] for row in extracts.rows("offences")}
    children: dict[str, set[str]] = {}
    for row in rows:
        children.setdefault(row["victim_id"], set()).add(owner[row["offence_id"]])

    assert any(len(found) > 1 for found in children.values())
    assert any(not row["contacted_date"] for row in rows)
    assert any(row["contacted_date"] > "2024-03-31" for row in rows)


def test_some_acts_precede_the_contact_or_have_none(extracts: Extracts) -> None:
    work = {row["victim_intervention_id"]: row for row in extracts.rows("victim_interventions")}
    events = extracts.rows("victim_events")
    contacts = [day(work[row["victim_intervention_id"]], "contacted_date") for row in events]
    pairs = list(zip(events, contacts, strict=True))

    assert None in contacts
    assert any(contact and dated(row, "event_date") < contact for row, contact in pairs)


def test_some_victims_are_of_offences_that_do_not_count(extracts: Extracts) -> None:
    standing = Cohort(extracts).standing_offences()
    rows = extracts.rows("victim_interventions")

    assert {row["offence_id"] in standing for row in rows} == {True, False}


def test_a_quarter_has_no_meeting_and_another_has_two(extracts: Extracts) -> None:
    days = [dated(row, "meeting_date") for row in extracts.rows("board_meetings")]
    times = Counter(quarter_of(moment) for moment in days)
    first, last = min(times), max(times)
    span = (last[0] - first[0]) * 4 + last[1] - first[1] + 1

    assert len(times) < span
    assert max(times.values()) > 1


def test_deputies_come_where_seniors_do_not(tmp_path_factory: pytest.TempPathFactory) -> None:
    found = set()
    for seed in range(6):
        folder = tmp_path_factory.mktemp("board")
        generate(folder, seed=seed, children=0)
        extracts = Extracts(folder)
        members = {row["member_id"]: row for row in extracts.rows("board_members")}
        for rows in extracts.by("board_attendance", "meeting_id").values():
            came = [members[row["member_id"]] for row in rows if row["status"] == "present"]
            seniors = {member["sector"] for member in came if member["senior"] == "YES"}
            found |= {member["sector"] for member in came} - seniors - {"other"}

    assert found


def test_help_in_kind_is_given_in_both_years(extracts: Extracts) -> None:
    rows = [row for row in extracts.rows("contributions") if row["kind"] == "in_kind"]

    assert {row["financial_year"] for row in rows} == {"2023/24", "2022/23"}
