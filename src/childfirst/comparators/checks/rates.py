"""A rate is its count over its base."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.comparators.book import PublishedBook
from childfirst.comparators.checks.declaration import Check, CheckExample, Trial, state
from childfirst.comparators.checks.fitting import Ingredients, rates_with_ingredients
from childfirst.rate_units import per_of, plain


def examine(book: PublishedBook) -> Iterator[Trial]:
    """Work each rate out again in its true unit; the unit of the heading is REC-02's."""
    for each in rates_with_ingredients(book):
        per = per_of(each.rate.unit)
        if per is not None:
            yield _trial(each, per)


def _trial(each: Ingredients, per: int) -> Trial:
    rate, count = each.rate, each.count
    base = f"{each.least:,}" if each.least == each.most else f"{each.least:,} to {each.most:,}"
    return Trial(
        about=f"{rate.table}, {rate.area}, {rate.span.label}",
        indicator=rate.indicator,
        as_printed=state(each.fits(rate.printed, count.printed, per)),
        as_corrected=state(each.fits(rate.value, count.value, per)),
        found=f"{plain(rate.printed, each.places)} ({rate.unit})",
        expected=f"{plain(count.value)} of {base} = {each.worked_out(per)}",
        operands=(rate, count),
    )


HEADING = (
    "published_indicators: indicator, area, measure, value, unit_true, corrected_value, "
    "denominator_derived"
)
PEOPLE = """
populations: area, year, age_from, age_to, population, lower, upper
  A, 2023, 10, 17, 24476, 24391, 24561
"""

RATES = Check(
    code="REC-03",
    title="A rate is not its count over the number it is of",
    remedy="Work the rate out again from count and population, and mark the misprint.",
    why="A rate is its count over the population, rounded to the decimals printed.",
    examine=examine,
    examples=(
        CheckExample(
            shows="35 of about 24,476 are 143 per 100,000.",
            given=f"""{HEADING}
              first_time_entrants, A, count, 35, children,,
              first_time_entrants, A, rate, 143, per 100000 children,,
              {PEOPLE}""",
            passed=1,
        ),
        CheckExample(
            shows="They are not 134, a slip that has been corrected.",
            given=f"""{HEADING}
              first_time_entrants, A, count, 35, children,,
              first_time_entrants, A, rate, 134, per 100000 children, 143,
              {PEOPLE}""",
            failed=1,
            mended=1,
        ),
        CheckExample(
            shows="11 of 39 are 28.2 per cent, and of 40 they are not.",
            given=f"""{HEADING}
              reoffending, A, count, 11, children,,
              reoffending, A, rate, 28.2, percent of the cohort,, 39
              reoffending, B, count, 11, children,,
              reoffending, B, rate, 28.2, percent of the cohort,, 40
              """,
            failed=1,
            passed=1,
        ),
        CheckExample(
            shows="Without a count, a base or a unit there is nothing to work out.",
            given=f"""{HEADING}
              first_time_entrants, A, rate, 143, per 100000 children,,
              reoffending, A, count, 11, children,,
              reoffending, A, rate, 28.2, percent of the cohort,,
              reoffending, B, count, 11, children,,
              reoffending, B, rate, 28.2, whatever,, 39
              {PEOPLE}""",
        ),
    ),
)
