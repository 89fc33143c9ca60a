"""The published indicators: what each counts, and what its rate is a rate of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from childfirst.statistics.funnel import Kind

PER_HUNDRED = 100
MARCH = 3


@dataclass(frozen=True)
class PublishedIndicator:
    """A national indicator as others publish it.

    `code` is that of the code list national_indicator. Its rate is `per` so many of
    `base_words`; a share is per 100. `population_year` gives, for the first day of a period,
    the year of the population that the rate is of; without it the base is a group that only
    the publisher counts. `places` are the decimals of a rate that we work out.
    """

    code: str
    title: str
    counted: str
    one_counted: str
    per: int
    base_words: str
    kind: Kind
    population_year: Callable[[date], int] | None
    places: int
    cites: str

    @property
    def rate_unit(self) -> str:
        """The unit of the rate, for example "per 100,000 children aged 10 to 17"."""
        if self.per == PER_HUNDRED:
            return f"percentage of {self.base_words}"
        return f"per {self.base_words}" if self.per == 1 else f"per {self.per:,} {self.base_words}"


CHILDREN = "children aged 10 to 17"


def calendar_year_of(day: date) -> int:
    """Give the year of a day: rates of a calendar year are of the population in its middle.

    For a financial year it is the year in which it begins, an assumption of ours.
    """
    return day.year


def year_before_financial_year(day: date) -> int:
    """Give the year before the financial year of a day: the estimate known at the time."""
    return day.year - (1 if day.month > MARCH else 2)


INDICATORS = (
    PublishedIndicator(
        code="first_time_entrants",
        title="First time entrants to the youth justice system",
        counted="first time entrants",
        one_counted="first time entrant",
        per=100_000,
        base_words=CHILDREN,
        kind=Kind.RATE,
        population_year=calendar_year_of,
        places=0,
        cites="Youth Justice Statistics, first time entrants: rate per 100,000 aged 10 to 17",
    ),
    PublishedIndicator(
        code="reoffending",
        title="Children who reoffended",
        counted="children who reoffended",
        one_counted="child who reoffended",
        per=PER_HUNDRED,
        base_words="the cohort",
        kind=Kind.SHARE,
        population_year=None,
        places=1,
        cites="Proven Reoffending Statistics: reoffenders as a percentage of the cohort",
    ),
    PublishedIndicator(
        code="reoffending_frequency",
        title="Reoffences of those who reoffended",
        counted="reoffences",
        one_counted="reoffence",
        per=1,
        base_words="child who reoffended",
        kind=Kind.RATE,
        population_year=None,
        places=2,
        cites="Proven Reoffending Statistics: average number of reoffences per reoffender",
    ),
    PublishedIndicator(
        code="custodial_sentences",
        title="Custodial sentences",
        counted="custodial sentences",
        one_counted="custodial sentence",
        per=1_000,
        base_words=CHILDREN,
        kind=Kind.RATE,
        population_year=calendar_year_of,
        places=2,
        cites="Youth Justice Board, use of custody: sentences per 1,000 aged 10 to 17",
    ),
    PublishedIndicator(
        code="serious_violence",
        title="Serious violence offences proven against children",
        counted="serious violence offences",
        one_counted="serious violence offence",
        per=10_000,
        base_words=CHILDREN,
        kind=Kind.RATE,
        population_year=year_before_financial_year,
        places=1,
        cites="Youth Justice Board KPI 9: proven serious violence per 10,000 aged 10 to 17; "
        "2023/24 with the estimate of mid-2022",
    ),
)


def indicator_called(code: str) -> PublishedIndicator:
    """Give the indicator of a code; raise KeyError when we know none."""
    return {indicator.code: indicator for indicator in INDICATORS}[code]
