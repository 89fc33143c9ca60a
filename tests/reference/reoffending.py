"""Reoffending of three-month cohorts, counted a second time from a folder of extracts."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from tests.reference.cohort import COUNTED_KINDS, OVERTURNED, stands
from tests.reference.education import age
from tests.reference.extracts import Extracts, Row, dated, day
from tests.reference.national import NOBODY
from tests.reference.periods import quarters
from tests.reference.yjb.codes import CUSTODIAL_OUTCOMES, PROVEN_OUTCOMES

Person = tuple[str, ...]
NOT_FREED = ("TRANSFERRED_OUT", "TRANSFERRED_TO_ADULT_SERVICES")


@dataclass(frozen=True)
class Followed:
    """One child of one quarterly cohort: months followed, and reoffences so far."""

    start: date
    key: str
    months: int
    reoffences: int


@dataclass(frozen=True)
class Proven:
    """An offence and one caution or sentence for it that still holds."""

    key: str
    committed: date
    decided: date


def later(moment: date, months: int) -> date:
    """Give the same day of a later month, or its last day when it is too short."""
    whole = moment.month - 1 + months
    year, month = moment.year + whole // 12, whole % 12 + 1
    return date(year, month, min(moment.day, monthrange(year, month)[1]))


def count_reoffending(folder: Path, year: int, as_at: date) -> dict[tuple[str, str], object]:
    """Give children, reoffenders, reoffences and months of the four cohorts and the year.

    Keys are (cell, period); the least and most months are None where there is no child.
    """
    record = Reoffending(Extracts(folder), as_at)
    found: dict[tuple[str, str], object] = {}
    whole: list[Followed] = []
    for quarter in quarters(year):
        children = record.cohort(quarter.first, quarter.last)
        whole += children
        found |= _cells(children, quarter.label)
    return found | _cells(whole, f"{year}/{(year + 1) % 100:02d}")


def _cells(children: list[Followed], period: str) -> dict[tuple[str, str], object]:
    cells: dict[str, object] = {
        "cohort": len(children),
        "reoffenders": sum(child.reoffences > 0 for child in children),
        "reoffences": sum(child.reoffences for child in children),
        "months_followed_least": min((child.months for child in children), default=None),
        "months_followed_greatest": max((child.months for child in children), default=None),
    }
    return {(f"reoffending.{name}", period): value for name, value in cells.items()}


class Reoffending:
    """The children of one record, what brought them into a cohort and what was proven."""

    def __init__(self, extracts: Extracts, as_at: date) -> None:
        self.extracts, self.as_at = extracts, as_at
        present = [c for c in extracts.rows("children") if c["deleted"] != "YES"]
        self.births = {c["ypid"]: dated(c, "date_of_birth") for c in present}
        self.people = {c["ypid"]: _person(c) for c in present}
        self.offences = {o["offence_id"]: o for o in extracts.rows("offences")}
        self.starts = sorted({*self._decisions(), *self._releases()})
        self.proven: dict[Person, dict[str, list[Proven]]] = {}
        for key, found in self._proofs():
            self.proven.setdefault(self.people[found.key], {}).setdefault(key, []).append(found)

    def _decisions(self) -> Iterator[tuple[date, str]]:
        for outcome in self.extracts.rows("outcomes"):
            key = self.offences[outcome["offence_id"]]["ypid"]
            entry = outcome["legal_outcome"] in PROVEN_OUTCOMES - CUSTODIAL_OUTCOMES
            if key in self.people and entry and stands(outcome):
                yield dated(outcome, "outcome_date"), key

    def _releases(self) -> Iterator[tuple[date, str]]:
        for programme in self.extracts.rows("programmes"):
            freed = day(programme, "end_date")
            custody = programme["disposal_type"] == "DTO_CUSTODY"
            counted = programme["kind"] in COUNTED_KINDS and programme["ypid"] in self.people
            if freed and custody and counted and programme["end_reason"] not in NOT_FREED:
                outcomes = list(self._answered(programme))
                if not outcomes or any(map(stands, outcomes)):
                    yield freed, programme["ypid"]

    def _answered(self, programme: Row) -> Iterator[Row]:
        links = self.extracts.by("programme_offences", "programme_id")
        for link in links.get(programme["programme_id"], ()):
            yield from self.extracts.by("outcomes", "offence_id").get(link["offence_id"], ())

    def _proofs(self) -> Iterator[tuple[str, Proven]]:
        for outcome in self.extracts.rows("outcomes"):
            offence = self.offences[outcome["offence_id"]]
            holds = outcome["outcome_appeal_status"] not in OVERTURNED
            if holds and outcome["legal_outcome"] in PROVEN_OUTCOMES:
                moments = dated(offence, "offence_date"), dated(outcome, "outcome_date")
                if offence["ypid"] in self.people:
                    yield offence["offence_id"], Proven(offence["ypid"], *moments)

    def cohort(self, first: date, last: date) -> list[Followed]:
        """Give the children whose caution, sentence or release lies in a quarter."""
        entered: dict[Person, tuple[date, str]] = {}
        for start, key in self.starts:
            if first <= start <= min(last, self.as_at) and 10 <= age(self.births[key], start) < 18:
                entered.setdefault(self.people[key], (start, key))
        return [self._followed(*entry) for entry in entered.values()]

    def _followed(self, start: date, key: str) -> Followed:
        offences = self.proven.get(self.people[key], {}).values()
        again = sum(any(self._counts(start, proof) for proof in proofs) for proofs in offences)
        months = max(m for m in range(13) if later(start, m) <= self.as_at)
        return Followed(start, key, months, again)

    def _counts(self, start: date, proof: Proven) -> bool:
        next_day = start + timedelta(days=1)
        committed = next_day <= proof.committed <= min(later(start, 12), self.as_at)
        return committed and next_day <= proof.decided <= min(later(start, 18), self.as_at)


def _person(child: Row) -> Person:
    """Recognise a child by number and birth date; without a usable number, by the key."""
    number = child["originating_yot_person_id"]
    if not number or number.upper() == NOBODY or " " in number:
        return (child["ypid"],)
    return number, child["date_of_birth"]
