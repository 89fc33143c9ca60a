"""Section 6.7: victims whose first contact was between August and March."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from tests.reference.cells import Cell
from tests.reference.cohort import Cohort
from tests.reference.extracts import Row, by, day
from tests.reference.in_force import precedence
from tests.reference.periods import Period, since_august
from tests.reference.victims import counted_work

TABLE = "6.7 Victims"
KINDS = {"statutory": "Statutory Orders", "non_statutory": "Non-Statutory"}
TYPES = ("corporate", "individual")
DIRECT = ("FACE_TO_FACE_MEETING", "DIRECT_REPARATION")


def cells(cohort: Cohort, year: int) -> Iterator[Cell]:
    """Give the victims by programme, by type and by what came of the work with them."""
    period = since_august(year)
    firsts = _first_contacts(cohort, period)
    kinds = Counter(_kind(cohort, row["offence_id"]) for row in firsts.values())
    types = Counter(v["type"] for v in cohort.extracts.rows("victims") if v["victim_id"] in firsts)
    work = [row for row in counted_work(cohort) if row["victim_id"] in firsts]
    values = {
        **{name: kinds[code] for code, name in KINDS.items()},
        **{f"{code} victims": types[code] for code in TYPES},
        "Face-to-face meeting or direct reparation": _victims(work, _met),
        "Accepted a letter": _victims(work, _letter),
        "Feedback obtained": _victims(work, lambda row: by(row, "feedback_date", period.last)),
        "Requests for support from other agencies": _requests(cohort, work, period),
    }
    for category, value in values.items():
        yield Cell(TABLE, category, period.label, value)


def _first_contacts(cohort: Cohort, period: Period) -> dict[str, Row]:
    """Give the work each victim was first contacted about (of one day, the least key)."""
    firsts: dict[str, Row] = {}
    rank = "contacted_date", "victim_intervention_id"
    for row in sorted(counted_work(cohort), key=lambda row: tuple(row[name] for name in rank)):
        firsts.setdefault(row["victim_id"], row)
    return {v: row for v, row in firsts.items() if period.holds(day(row, "contacted_date"))}


def _kind(cohort: Cohort, offence: str) -> str:
    """Give the kind of the latest-starting counted programme of an offence, blank for none."""
    links = cohort.extracts.by("programme_offences", "offence_id").get(offence, ())
    linked = {link["programme_id"] for link in links}
    owners = {_owner(cohort, programme) for programme in linked}
    counted = [p for child in owners for p in cohort.programmes.get(child, ())]
    answers = [p for p in counted if p["programme_id"] in linked]
    latest = max(answers, key=lambda row: precedence(row, "programme_id"), default=None)
    return latest["kind"] if latest else ""


def _owner(cohort: Cohort, programme: str) -> str:
    return cohort.extracts.by("programmes", "programme_id")[programme][0]["ypid"]


def _victims(work: list[Row], test: Callable[[Row], bool]) -> int:
    """Count the different victims with a piece of work that meets the test."""
    return len({row["victim_id"] for row in work if test(row)})


def _met(row: Row) -> bool:
    return row["engaged_rj"] == "YES" and row["rj_type"] in DIRECT


def _letter(row: Row) -> bool:
    return row["rj_type"] == "LETTER" and day(row, "rj_accepted_date") is not None


def _requests(cohort: Cohort, work: list[Row], period: Period) -> int:
    """Count the requests of these victims for support from outside the service."""
    events = cohort.extracts.by("victim_events", "victim_intervention_id")
    return sum(
        event["event_type"] == "support_requested"
        and event["other_agency"] == "YES"
        and period.holds(day(event, "event_date"))
        for row in work
        for event in events.get(row["victim_intervention_id"], ())
    )
