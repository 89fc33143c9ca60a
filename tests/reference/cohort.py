"""Which outcomes stand, which programmes count, and which children that makes."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache

from tests.reference.extracts import Extracts, Row, dated, day
from tests.reference.periods import Period

OVERTURNED = ("Changed on appeal", "Result of appeal successful")
COUNTED_KINDS = ("statutory", "non_statutory")


def stands(outcome: Row) -> bool:
    """Tell whether an outcome is of a local child and was not overturned (rule 1)."""
    local = outcome["residence_on_legal_outcome_date"] == "LOCAL"
    return local and outcome["outcome_appeal_status"] not in OVERTURNED


def last_open_day(programme: Row, period: Period) -> date | None:
    """Give the last day of `period` on which the programme was open, None when on none."""
    end = day(programme, "end_date")
    if dated(programme, "start_date") > period.last or (end and end < period.first):
        return None
    return min(end or period.last, period.last)


class Cohort:
    """The children of each period of one folder of extracts."""

    def __init__(self, extracts: Extracts) -> None:
        self.extracts = extracts
        self.present = {c["ypid"] for c in extracts.rows("children") if c["deleted"] != "YES"}
        self.births = {c["ypid"]: dated(c, "date_of_birth") for c in extracts.rows("children")}
        self.programmes = self._counted_programmes()
        self.reference_days = cache(self._reference_days)

    def _counted_programmes(self) -> dict[str, list[Row]]:
        """Give the counted programmes of every child who has any (rule 1)."""
        counted: dict[str, list[Row]] = defaultdict(list)
        for programme in self.extracts.rows("programmes"):
            if programme["ypid"] in self.present and self._counts(programme):
                counted[programme["ypid"]].append(programme)
        return counted

    def _counts(self, programme: Row) -> bool:
        links = self.extracts.by("programme_offences", "programme_id")
        outcomes = self.extracts.by("outcomes", "offence_id")
        offences = [link["offence_id"] for link in links.get(programme["programme_id"], ())]
        linked = [outcome for offence in offences for outcome in outcomes.get(offence, ())]
        return programme["kind"] in COUNTED_KINDS and (not linked or any(map(stands, linked)))

    def open_in(self, child: str, period: Period) -> list[Row]:
        """Give the counted programmes of a child open on some day of the period."""
        programmes = self.programmes.get(child, [])
        return [programme for programme in programmes if last_open_day(programme, period)]

    def _reference_days(self, period: Period) -> dict[str, date]:
        """Give the children of the period (rule 2), each with the reference day (rule 3)."""
        days: dict[str, date] = {}
        for child, programmes in self.programmes.items():
            found = [last for p in programmes if (last := last_open_day(p, period))]
            if found:
                days[child] = max(found)
        return days

    def standing_offences(self) -> set[str]:
        """Give the offences of children not deleted that have an outcome that stands."""
        outcomes = self.extracts.by("outcomes", "offence_id")
        return {
            offence["offence_id"]
            for offence in self.extracts.rows("offences")
            if offence["ypid"] in self.present
            and any(map(stands, outcomes.get(offence["offence_id"], ())))
        }
