"""Which indicators have a bridge: their account, their measure, and what was published."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.comparators.book import PublishedBook, whole_count
from childfirst.comparators.indicators import indicator_called
from childfirst.comparators.values import COUNT, RATE, PublishedValue, Span
from childfirst.measures.declaration import Measure
from childfirst.measures.definitions.national import (
    custody,
    custody_account,
    first_time_entrants,
    first_time_entrants_account,
    reoffenders_account,
    reoffending,
    reoffending_account,
)
from childfirst.periods import CALENDAR_YEAR, WHOLE


@dataclass(frozen=True, eq=False)
class BridgedIndicator:
    """An indicator with a bridge.

    `line` is the cell that counts it; `kind` the kind of period it is published for. The number
    published is the count, or, where `of_base`, what the published share is a share of.
    `same` are the fields of the account that make two of its units one.
    """

    code: str
    title: str
    unit: str
    measure: Measure
    line: str
    account: Measure
    kind: str
    published_as: str
    of_base: bool = False
    same: tuple[str, ...] = ("unit",)

    def published(
        self, book: PublishedBook, area: str, span: Span
    ) -> tuple[int, PublishedValue] | None:
        """Give the number published for an area and a period, and the value it is from."""
        indicator = indicator_called(self.published_as)
        value = book.value(indicator, area, span, RATE if self.of_base else COUNT)
        number = value.base if self.of_base and value else whole_count(value)
        return (number, value) if number is not None and value else None


BRIDGED = (
    BridgedIndicator(
        code="first_time_entrants",
        title="First time entrants",
        unit="children",
        measure=first_time_entrants.MEASURES[0],
        line="first_time_entrants",
        account=first_time_entrants_account.ACCOUNT,
        kind=CALENDAR_YEAR,
        published_as="first_time_entrants",
    ),
    BridgedIndicator(
        code="custodial_sentences",
        title="Custodial sentences",
        unit="sentences",
        measure=custody.MEASURES[0],
        line="custodial_sentences",
        account=custody_account.ACCOUNT,
        kind=CALENDAR_YEAR,
        published_as="custodial_sentences",
        same=("person", "date_of_birth", "decided"),
    ),
    BridgedIndicator(
        code="reoffending_cohort",
        title="Children in the reoffending cohorts",
        unit="children, once for each quarter",
        measure=reoffending.MEASURES[0],
        line="reoffending.cohort",
        account=reoffending_account.ACCOUNT,
        kind=WHOLE,
        published_as="reoffending",
        of_base=True,
    ),
    BridgedIndicator(
        code="reoffending",
        title="Children who reoffended",
        unit="children, once for each quarter",
        measure=reoffending.MEASURES[0],
        line="reoffending.reoffenders",
        account=reoffenders_account.ACCOUNT,
        kind=WHOLE,
        published_as="reoffending",
    ),
)
