"""The unit in a table's heading is that of its rates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from childfirst.comparators.book import PublishedBook
from childfirst.comparators.checks.declaration import Check, CheckExample, Trial, state
from childfirst.comparators.checks.fitting import UNITS, Ingredients, rates_with_ingredients
from childfirst.rate_units import per_of
from childfirst.validation.declaration import State


def examine(book: PublishedBook) -> Iterator[Trial]:
    """Try the unit of each heading on all rates below it that are not nought."""
    telling = [each for each in rates_with_ingredients(book) if each.tells_a_unit]
    telling.sort(key=_column)
    for (indicator, table, unit), column in groupby(telling, key=_column):
        per = per_of(unit)
        if per is not None:
            yield _trial(indicator, table, per, list(column))


def _column(each: Ingredients) -> tuple[str, str, str]:
    return each.rate.indicator, each.rate.table, each.rate.printed_unit


def _trial(indicator: str, table: str, per: int, column: Sequence[Ingredients]) -> Trial:
    unit = column[0].rate.printed_unit
    as_headed = all(_fits(each, per) for each in column)
    true = {per_of(each.rate.unit) for each in column}
    others = [other for other in UNITS if all(_fits(each, other) for each in column)]
    fitting = " or ".join(f"per {other:,}" for other in others) or "no unit that fits all rates"
    return Trial(
        about=f"{table}, the heading of {len(column)} rates",
        indicator=indicator,
        as_printed=state(as_headed),
        as_corrected=State.PASSED if as_headed else state(true <= set(others)),
        found=f'"{unit}"',
        expected=fitting,
        operands=tuple(value for each in column for value in (each.rate, each.count)),
    )


def _fits(each: Ingredients, per: int) -> bool:
    return each.fits(each.rate.value, each.count.value, per)


ROWS = """
published_indicators: table, indicator, area, measure, value, unit_printed, unit_true
  Table 6, custodial_sentences, A, count, 2, No., sentences
  Table 6, custodial_sentences, B, count, 19, No., sentences
  Table 6, custodial_sentences, C, count, 0, No., sentences
"""
PEOPLE = """
populations: area, year, age_from, age_to, population, lower, upper
  A, 2023, 10, 17, 24476, 24391, 24561
  B, 2023, 10, 17, 39608, 39531, 39685
  C, 2023, 10, 17, 20000, 20000, 20000
"""


def _rates(*, printed: str, true: str, first: str = "0.08", second: str = "0.48") -> str:
    rows = (("A", first), ("B", second), ("C", "0.00"))
    return "\n".join(
        f"Table 6, custodial_sentences, {area}, rate, {value}, {printed}, {true}"
        for area, value in rows
    )


HEADINGS = Check(
    code="REC-02",
    title="The rates of a table are not in the unit of its heading",
    remedy="Mark the rates as misprints, and record the unit that count and population give.",
    why="A rate is its count over the population; 2 of 24,476 are 8.2 per 100,000, not 0.08.",
    examine=examine,
    examples=(
        CheckExample(
            shows="Headed per 100,000, but rates per 1,000; the record has the true unit.",
            given=ROWS + _rates(printed="Rate per 100 000", true="per 1000 children") + PEOPLE,
            failed=1,
            mended=1,
        ),
        CheckExample(
            shows="The same, and nobody has noticed.",
            given=ROWS + _rates(printed="Rate per 100 000", true="per 100000 children") + PEOPLE,
            failed=1,
        ),
        CheckExample(
            shows="Headed and counted per 1,000.",
            given=ROWS + _rates(printed="Rate per 1000", true="per 1000 children") + PEOPLE,
            passed=1,
        ),
        CheckExample(
            shows="One rate in another unit: no unit fits all.",
            given=ROWS
            + _rates(printed="Rate per 1000", true="per 1000 children", second="48")
            + PEOPLE,
            failed=1,
        ),
        CheckExample(
            shows="Noughts fit every unit, and without a population there is nothing to try.",
            given=ROWS + _rates(printed="Rate per 1000", true="per 1000 children"),
        ),
    ),
)
