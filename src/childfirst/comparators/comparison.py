"""One published figure beside another, with the word that the test allows and no other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from childfirst.comparators.cells import AreaCell
from childfirst.comparators.indicators import PublishedIndicator
from childfirst.measures.figures import Figure, figure_reference
from childfirst.statistics.areas import Area
from childfirst.statistics.change import Change, change_between, rate_change_between
from childfirst.statistics.funnel import Kind, Verdict, verdicts
from childfirst.statistics.units import Difference, per_cent_between, points_between, rate_between
from childfirst.statistics.words import Standing, change_words


@dataclass(frozen=True)
class Comparison:
    """A figure beside another: `subject` is spoken of, `against` is what it is held against.

    `word` is a word of `childfirst.statistics` and the only one that may be printed; `of`
    says whether rates or numbers were compared. `difference` is the size, subject less
    against, and is to be printed only with the word.
    """

    indicator: str
    subject: Figure
    against: Figure
    of: str
    word: Change | Standing
    difference: Difference | None = None
    near_limit: bool = False

    @property
    def words(self) -> str:
        """The word as a report prints it: "rise", "no evidence of change", "as expected"."""
        return change_words(self.word) if isinstance(self.word, Change) else self.word.value


def change_over_time(
    indicator: PublishedIndicator, earlier: AreaCell, later: AreaCell
) -> Comparison:
    """Say how an area's later figure stands to its earlier one.

    Rates and shares are compared where count and base of both periods are known; otherwise
    the numbers alone. Where a number is missing the two cannot be compared.
    """
    was, now = earlier.count.value, later.count.value
    if not isinstance(was, int) or not isinstance(now, int):
        return Comparison(indicator.code, later.count, earlier.count, "numbers", Change.CANNOT_TELL)
    if earlier.base is None or later.base is None:
        word, size = change_between(was, now), per_cent_between(was, now)
        return Comparison(indicator.code, later.count, earlier.count, "numbers", word, size)
    bases = (earlier.base.number, later.base.number)
    if indicator.kind is Kind.SHARE:
        word, size = (
            change_between(was, now, *bases),
            points_between(was, bases[0], now, bases[1]),
        )
    else:
        word = rate_change_between(was, now, *bases)
        size = rate_between(was, bases[0], now, bases[1], indicator.per, indicator.places)
    return Comparison(indicator.code, later.rate, earlier.rate, "rates", word, size)


def beside(indicator: PublishedIndicator, area: AreaCell, reference: AreaCell) -> Comparison:
    """Say how an area stands to a wider area, or to a whole group, by the limits of a funnel.

    The wider area is taken as known exactly, so it should be much the larger: two areas of
    like size are not to be compared so. It mostly holds the area, which makes the answer
    cautious.
    """
    verdict = _verdict(indicator, area, reference)
    return Comparison(
        indicator.code,
        area.rate,
        reference.rate,
        "rates",
        verdict.standing if verdict else Standing.CANNOT_TELL,
        near_limit=bool(verdict and verdict.near_limit),
    )


def _verdict(indicator: PublishedIndicator, area: AreaCell, reference: AreaCell) -> Verdict | None:
    count, level = area.count.value, _level(indicator, reference)
    if not isinstance(count, int) or area.base is None or level is None:
        return None
    try:
        return verdicts([Area(area.area, count, area.base.number)], indicator.kind, level)[0]
    except ValueError:  # a part greater than its base: the published numbers do not fit
        return None


def _level(indicator: PublishedIndicator, reference: AreaCell) -> float | None:
    """Give what the reference has for each one of its base: exactly, or else as published."""
    count, rate = reference.count.value, reference.rate.value
    if isinstance(count, int) and reference.base and reference.base.number:
        return count / reference.base.number
    return float(rate) / indicator.per if isinstance(rate, Decimal) else None


def share_of(part: Figure, whole: Figure) -> Figure | None:
    """Give the share that an area's count is of a wider area's, as a percentage.

    None where either is not published, the whole is none, or the part is greater than it.
    """
    number, of = part.value, whole.value
    if not isinstance(number, int) or not isinstance(of, int) or not 0 <= number <= of or not of:
        return None
    share = replace(part, numerator=number, denominator=of, unit=f"percentage of {whole.area}")
    identity = ("share", part.reference, whole.reference)
    return replace(share, value=share.percent, reference=figure_reference(*identity))
