"""A year of reoffending is its four quarters added up: a reader subtracts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from childfirst.disclosure import Protected, audience, protect
from childfirst.measures.definitions.national.reoffending import MEASURES
from childfirst.measures.figures import Figure, Status, figure_reference

PUBLIC = audience("public")
YEAR = "2023/24"
QUARTERS = tuple(f"{YEAR} Q{number}" for number in (1, 2, 3, 4))


def figure(
    name: str, period: str, value: int | Decimal, of: int | None = None, total: int | None = None
) -> Figure:
    """Make a figure of reoffending; a mean of `total` reoffences has that for its numerator."""
    numerator = total if total is not None else None if of is None else int(value)
    return Figure(
        reference=figure_reference(name, period),
        cell=f"reoffending.{name}",
        basis="national",
        measure="",
        area="Here",
        period=period,
        category=f"reoffending.{name}",
        breakdown="",
        value=value,
        numerator=numerator,
        denominator=of,
        lower=None,
        upper=None,
        unit="children",
        status=Status.COUNTED if value else Status.ZERO,
        definition=MEASURES[0].definition,
        snapshot="invented",
    )


def over_the_year(name: str, *quarters: int, of: Mapping[str, int] | None = None) -> list[Figure]:
    """Give a count of each quarter, and that of the year which they add up to."""
    counts = dict(zip(QUARTERS, quarters, strict=True)) | {YEAR: sum(quarters)}
    return [figure(name, period, n, of and of[period]) for period, n in counts.items()]


def withheld(protected: Protected) -> set[str]:
    return {f.period for f in protected.figures if f.status is Status.SUPPRESSED}


def test_one_small_quarter_takes_another_number_with_it() -> None:
    """Else the year less the other three would tell it."""
    protected = protect(over_the_year("cohort", 19, 20, 13, 3), PUBLIC)
    assert withheld(protected) == {QUARTERS[3], QUARTERS[2]}


def test_seven_children_in_four_small_quarters_are_withheld_too() -> None:
    """Each quarter is at least one, so none could be five."""
    assert withheld(protect(over_the_year("cohort", 2, 2, 1, 2), PUBLIC)) == {*QUARTERS, YEAR}


def test_reoffences_add_up_as_children_do() -> None:
    true = over_the_year("reoffences", 3, 9, 8, 0)
    assert withheld(protect(true, PUBLIC)) == {QUARTERS[0], QUARTERS[2]}


def test_some_quarters_are_at_most_the_year() -> None:
    """Nine in the year, seven of them in the first quarter: at most two are left."""
    year, first, second = (
        figure("cohort", period, n) for period, n in ((YEAR, 9), (QUARTERS[0], 7), (QUARTERS[1], 2))
    )
    assert withheld(protect([year, first, second], PUBLIC)) > {QUARTERS[1]}


def test_a_mean_goes_with_the_sum_that_it_spreads() -> None:
    """Nine reoffences of twenty children are 0.45 for each: who has one has the other."""
    children = dict.fromkeys((*QUARTERS, YEAR), 20) | {YEAR: 80}
    sums = over_the_year("reoffences", 2, 9, 30, 40)
    means = [
        figure("reoffences_per_child", f.period, Decimal(f.value) / 20, children[f.period], f.value)
        for f in sums
        if isinstance(f.value, int)
    ]
    printed = protect([*sums, *means], PUBLIC).figures
    gone = {f.period for f in printed[:5] if f.value is None}
    assert len(gone) == 2
    assert {f.period for f in printed[5:] if f.value is None} == gone


def test_reoffenders_are_at_most_their_reoffences() -> None:
    """Three reoffences leave at most three children: both go, and so does what would tell."""
    true = [
        figure("cohort", QUARTERS[0], 30),
        figure("reoffenders", QUARTERS[0], 3, 30),
        figure("reoffences", QUARTERS[0], 3),
        figure("frequency", QUARTERS[0], 1, 3, 3),
    ]
    printed = protect(true, PUBLIC).figures
    assert [f.value for f in printed] == [30, None, None, None]
