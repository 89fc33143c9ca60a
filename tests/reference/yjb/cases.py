"""Programmes with the offences and outcomes they answer: the rows all indicators start from."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from tests.reference.cohort import stands
from tests.reference.education import age
from tests.reference.extracts import Extracts, Row, day
from tests.reference.periods import Period
from tests.reference.yjb.codes import DISPOSALS, DTO_LICENCE, ORDER_OF_OUTCOME, gravity

COLLECTION_BEGAN = date(2023, 4, 1)
AGES = range(10, 18)
EVE = timedelta(days=1)


@dataclass(frozen=True)
class Order:
    """An ended programme with one outcome of one offence that it answers."""

    child: str
    programme: Row
    offence: str
    outcome: Row
    start: date
    end: date
    """First and last day of the programme."""
    age: int
    """Age in years at the start; for a DTO licence on the day of the sentence."""

    @property
    def type(self) -> str:
        """The order type, one of `codes.ORDERS`."""
        return ORDER_OF_OUTCOME[self.outcome["legal_outcome"]]

    @property
    def programme_key(self) -> str:
        """The key of the programme."""
        return self.programme["programme_id"]

    @property
    def start_day(self) -> date:
        """The day on which "at start" is judged: for custody the day before."""
        sentence = _sentence_of_licence(self.programme, self.outcome)
        if sentence:
            return sentence - EVE
        return self.start - EVE if self.type == "custody" else self.start

    @property
    def weight(self) -> tuple[Hashable, ...]:
        """What decides between orders: gravest, latest outcome, latest end, start, keys."""
        return (
            gravity(self.outcome["legal_outcome"]),
            day(self.outcome, "outcome_date"),
            self.end,
            self.start,
            self.programme_key,
            self.offence,
        )


class Cases:
    """The children of one folder of extracts and what they were sentenced or cautioned to."""

    def __init__(self, extracts: Extracts) -> None:
        self.extracts = extracts
        self.children = {c["ypid"]: c for c in extracts.rows("children") if c["deleted"] != "YES"}
        self.births = {key: day(child, "date_of_birth") for key, child in self.children.items()}

    def age(self, child: str, moment: date | None) -> int | None:
        """Give the age of a child on a day; None when the day or the birth is not known."""
        birth = self.births.get(child)
        return age(birth, moment) if birth and moment else None

    def of_child(self, table: str, child: str) -> list[Row]:
        """Give the rows of a table about one child."""
        return self.extracts.by(table, "ypid").get(child, [])

    @cached_property
    def orders(self) -> list[Order]:
        """Every ended programme with every counting outcome, of children of the right age."""
        return list(self._orders())

    def _orders(self) -> Iterator[Order]:
        links = self.extracts.by("programme_offences", "programme_id")
        for programme in self.extracts.rows("programmes"):
            if programme["disposal_type"] in DISPOSALS and programme["ypid"] in self.children:
                for link in links.get(programme["programme_id"], ()):
                    yield from self._answers(programme, link["offence_id"])

    def _answers(self, programme: Row, offence: str) -> Iterator[Order]:
        child = programme["ypid"]
        start, end = day(programme, "start_date"), day(programme, "end_date")
        for outcome in self.counting_outcomes(offence):
            years = self.age(child, _sentence_of_licence(programme, outcome) or start)
            if start and end and years is not None and years in AGES:
                yield Order(child, programme, offence, outcome, start, end, years)

    def counting_outcomes(self, offence: str) -> list[Row]:
        """Give the outcomes of an offence that are of an order type, local and not overturned."""
        rows = self.extracts.by("outcomes", "offence_id").get(offence, ())
        return [row for row in rows if row["legal_outcome"] in ORDER_OF_OUTCOME and stands(row)]

    def hearings(self, offence: str) -> list[Row]:
        """Give the hearings that dealt with an offence."""
        links = self.extracts.by("hearing_offences", "offence_id").get(offence, ())
        rows = self.extracts.by("hearings", "hearing_id")
        return [row for link in links for row in rows.get(link["hearing_id"], ())]

    def ending(self, quarter: Period) -> list[Order]:
        """Give one order for each child with an order ending in the quarter."""
        ended = [order for order in self.orders if quarter.holds(order.end)]
        return chosen(ended, "child")


def _sentence_of_licence(programme: Row, outcome: Row) -> date | None:
    """Give the sentence date of a DTO licence, None for any other programme."""
    licence = programme["disposal_type"] == DTO_LICENCE
    return day(outcome, "outcome_date") if licence else None


def chosen(orders: Iterable[Order], *fields: str) -> list[Order]:
    """Keep the weightiest order of those alike in the named fields."""
    kept: dict[tuple[str, ...], Order] = {}
    for order in sorted(orders, key=lambda order: order.weight):
        kept[tuple(getattr(order, field) for field in fields)] = order
    return list(kept.values())
