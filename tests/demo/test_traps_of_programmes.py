"""What makes counting programmes hard occurs by itself: several at once, open, elsewhere, late."""

from __future__ import annotations

from collections import Counter
from datetime import date

from tests.reference.cohort import Cohort
from tests.reference.extracts import Extracts, Row, dated, day
from tests.reference.periods import quarters, whole


def test_programmes_and_offences_answer_several_of_each_other(extracts: Extracts) -> None:
    links = extracts.rows("programme_offences")
    programmes = {row["programme_id"] for row in links}

    assert max(Counter(row["programme_id"] for row in links).values()) > 1
    assert max(Counter(row["offence_id"] for row in links).values()) > 1
    assert any(row["programme_id"] not in programmes for row in extracts.rows("programmes"))


def test_incidents_lead_to_programmes_and_to_none(extracts: Extracts) -> None:
    assert {bool(row["programme_id"]) for row in extracts.rows("incidents")} == {True, False}


def test_licence_follows_custody_for_the_same_offences(extracts: Extracts) -> None:
    linked = extracts.by("programme_offences", "programme_id")
    offences = {
        kind: {
            link["offence_id"]
            for row in extracts.rows("programmes")
            if row["disposal_type"] == kind
            for link in linked[row["programme_id"]]
        }
        for kind in ("DTO_CUSTODY", "DTO_LICENCE")
    }

    assert offences["DTO_LICENCE"]
    assert offences["DTO_LICENCE"] <= offences["DTO_CUSTODY"]


def test_sentences_lead_to_no_programme(extracts: Extracts) -> None:
    linked = extracts.by("programme_offences", "offence_id")
    outcomes = [row for row in extracts.rows("outcomes") if row["offence_id"] not in linked]

    assert any(row["legal_outcome_group"] == "First-tier" for row in outcomes)


def test_children_join_a_quarter_after_their_outcome(cohort: Cohort) -> None:
    offences = cohort.extracts.by("offences", "ypid")
    outcomes = cohort.extracts.by("outcomes", "offence_id")
    earlier, later = quarters(2023)[:2]
    joined = cohort.reference_days(later).keys() - cohort.reference_days(earlier).keys()
    decided = [
        day(outcome, "outcome_date")
        for child in joined
        for offence in offences.get(child, ())
        for outcome in outcomes.get(offence["offence_id"], ())
    ]

    assert any(earlier.holds(moment) for moment in decided)


def test_placeholders_stand_for_open_ends(extracts: Extracts) -> None:
    for table in ("programmes", "residences", "education", "special_needs", "care_statuses"):
        ends = [row["end_date"] for row in extracts.rows(table)]
        assert {"", "1900-01-01"} <= set(ends)


def test_work_is_before_inside_and_after_the_year(cohort: Cohort) -> None:
    period = whole(2023)
    programmes = [row for rows in cohort.programmes.values() for row in rows]

    assert any((end := day(row, "end_date")) and end < period.first for row in programmes)
    assert any(dated(row, "start_date") > period.last for row in programmes)
    assert 0.5 < len(cohort.reference_days(period)) / 2000 < 0.85
    assert max(dated(row, "start_date") for row in programmes) <= date(2024, 6, 30)


def test_two_programmes_end_in_one_quarter(cohort: Cohort) -> None:
    ends = Counter(
        (child, quarter.label)
        for child, programmes in cohort.programmes.items()
        for quarter in quarters(2023)
        for programme in programmes
        if quarter.holds(day(programme, "end_date"))
    )

    assert max(ends.values()) > 1


def test_a_disposal_is_completed_before_a_later_one_still_open(cohort: Cohort) -> None:
    answers = [
        [row["successfully_completed"] == "YES" for row in sorted(rows, key=_start)]
        for rows in cohort.programmes.values()
        if {row["kind"] for row in rows} == {"non_statutory"}
        and day(max(rows, key=_start), "end_date") is None
    ]

    assert any(True in completed[:-1] for completed in answers)


def _start(row: Row) -> date:
    return dated(row, "start_date")
