"""Records something wrongly about some children, to try and time the checks on quality.

Every fault keeps to the schema: types, codes, keys and references still hold.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from childfirst.demo import slips
from childfirst.demo.disposals import OUT_OF_COURT
from childfirst.demo.homes import NEVER_SUITABLE
from childfirst.demo.story import Row, Story, day_or_none


@dataclass(frozen=True)
class Fault:
    """A slip, the table in which it is made, and the rows in which it can be."""

    table: str
    possible: Callable[[Row], bool]
    slip: Callable[[Story, Row], None]


def _ended(row: Row) -> bool:
    return day_or_none(row, "end_date") is not None


def _always(_row: Row) -> bool:
    return True


FAULTS = {
    "same child under two keys": Fault("children", _always, slips.second_key),
    "offence before the tenth birthday": Fault("offences", _always, slips.too_young),
    "outcome before the offence": Fault("outcomes", _always, slips.decided_too_early),
    "outcome in the wrong tier": Fault("outcomes", _always, slips.wrong_tier),
    "sentence without a hearing": Fault("hearings", _always, slips.lost_hearings),
    "programme that starts after the data were taken": Fault(
        "programmes", _always, slips.future_programme
    ),
    "programme ended without completion or reason": Fault(
        "programmes",
        lambda row: row["kind"] == OUT_OF_COURT and _ended(row),
        slips.unexplained_end,
    ),
    "residence that ends before it starts": Fault("residences", _ended, slips.backwards),
    "two residences open at once": Fault("residences", _always, slips.overlap),
    "unsuitable residence without a reason": Fault(
        "residences", lambda row: row["suitability"] == "UNSUITABLE", slips.no_reason
    ),
    "no fixed abode yet suitable": Fault(
        "residences", lambda row: row["accommodation_type"] in NEVER_SUITABLE, slips.suitable
    ),
    "more hours attended than offered": Fault(
        "education", lambda row: row["hours_offered"] is not None, slips.too_many_hours
    ),
    "not in education yet suitable": Fault(
        "education", lambda row: row["local_provision"] == "NEET", slips.suitable
    ),
    "plan recorded as no plan": Fault(
        "special_needs", lambda row: row["level"] == "EHCP", slips.no_plan
    ),
    "need found before the screening": Fault(
        "health_needs",
        lambda row: bool(row["screened_date"] and row["need_identified_date"]),
        slips.need_too_early,
    ),
    "attended before it was offered": Fault(
        "health_needs", lambda row: bool(row.get("attended_from")), slips.attended_too_early
    ),
    "offer accepted that was not made": Fault(
        "victim_interventions", lambda row: bool(row.get("rj_accepted_date")), slips.no_offer
    ),
    "restorative justice without a contact": Fault(
        "victim_interventions", lambda row: row.get("engaged_rj") == "YES", slips.no_contact
    ),
}
"""What can be wrong, in words."""


def plant(story: Story, rate: float) -> str | None:
    """Spoil a story with the given probability; say which fault was planted, if any.

    Two of the faults add rows, so keys given after them are later ones than without.
    """
    if not story.chance.happens(rate):
        return None
    for name in story.chance.sample(list(FAULTS), len(FAULTS)):
        fault = FAULTS[name]
        rows = [row for row in story.rows.get(fault.table, ()) if fault.possible(row)]
        if rows:
            fault.slip(story, story.chance.choice(rows))
            return name
    return None
