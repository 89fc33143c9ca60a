"""First time entrants and custodial sentences from a service's own cases, by calendar year."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.reference.cohort import OVERTURNED
from tests.reference.extracts import Extracts, Row, day
from tests.reference.yjb.cases import AGES, Cases
from tests.reference.yjb.codes import CUSTODIAL_OUTCOMES, PROVEN_OUTCOMES, gravity
from tests.reference.yjb.kpi9 import arrest, first_hearing

NOBODY = "N/A"


@dataclass(frozen=True)
class Decision:
    """An outcome of one child's offence, not overturned, and the ages that tests ask for."""

    child: Row
    outcome: Row
    decided: date
    age_at_arrest: int | None
    age_at_hearing: int | None

    @property
    def result(self) -> str:
        """The legal outcome, which gives the tier whatever group was typed beside it."""
        return self.outcome["legal_outcome"]

    @property
    def local(self) -> bool:
        """The child lived in the area of the service on the day."""
        return self.outcome["residence_on_legal_outcome_date"] == "LOCAL"

    @property
    def person(self) -> tuple[str, ...]:
        """What makes two records one person: first number and birth date, else the key."""
        number = self.child["originating_yot_person_id"]
        if not number or number.upper() == NOBODY or " " in number:
            return (self.child["ypid"],)
        return number, self.child["date_of_birth"]

    @property
    def precedence(self) -> tuple[date, int, str, str]:
        """Sort earliest first, then gravest, then by child and outcome key."""
        keys = self.child["ypid"], self.outcome["outcome_id"]
        return self.decided, -gravity(self.result), *keys


def count_national(folder: Path, year: int) -> dict[tuple[str, str], int]:
    """Give both indicators for the calendar years `year` - 1 and `year`.

    Keys are (indicator, period), a period being named as "calendar year 2023".
    """
    found = list(_decisions(Cases(Extracts(folder))))
    entries = [decision.decided for decision in _first_time_entrants(found)]
    sentences = [decided for _, decided in _custodial_sentences(found)]
    series = {"first_time_entrants": entries, "custodial_sentences": sentences}
    return {
        (name, f"calendar year {number}"): sum(moment.year == number for moment in days)
        for name, days in series.items()
        for number in (year - 1, year)
    }


def _decisions(cases: Cases) -> Iterator[Decision]:
    outcomes = cases.extracts.by("outcomes", "offence_id")
    for offence in cases.extracts.rows("offences"):
        child = cases.children.get(offence["ypid"])
        for outcome in outcomes.get(offence["offence_id"], ()):
            decided = day(outcome, "outcome_date")
            if child and decided and outcome["outcome_appeal_status"] not in OVERTURNED:
                key, hearing = child["ypid"], first_hearing(cases, offence["offence_id"])
                ages = cases.age(key, arrest(offence)), cases.age(key, hearing)
                yield Decision(child, outcome, decided, *ages)


def _first_time_entrants(decisions: Iterable[Decision]) -> list[Decision]:
    """Give each person's first proven outcome, if the child lived here on that day."""
    proven = [found for found in decisions if _may_enter(found)]
    records = _firsts(proven, lambda found: (found.child["ypid"],))
    people = _firsts(records, lambda found: found.person)
    return [found for found in people if found.local]


def _may_enter(found: Decision) -> bool:
    hearing = found.age_at_hearing
    young = found.age_at_arrest in AGES and (hearing is None or hearing < AGES.stop)
    return found.result in PROVEN_OUTCOMES and young


def _firsts(
    decisions: Iterable[Decision], key: Callable[[Decision], tuple[str, ...]]
) -> list[Decision]:
    """Keep the earliest decision, the gravest of its day, of those alike in the key."""
    kept: dict[tuple[str, ...], Decision] = {}
    for found in sorted(decisions, key=lambda found: found.precedence):
        kept.setdefault(key(found), found)
    return list(kept.values())


def _custodial_sentences(decisions: Iterable[Decision]) -> set[tuple[str, date]]:
    """Give the sentencing occasions: child and day, whatever the number of offences."""
    return {
        (found.child["ypid"], found.decided)
        for found in decisions
        if found.result in CUSTODIAL_OUTCOMES and found.local and found.age_at_hearing in AGES
    }
