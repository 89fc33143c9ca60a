"""A printed mean or median is read beside the lines of its table, and goes where it tells."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from childfirst.disclosure import Protected, audience, protect
from childfirst.disclosure.meaning.spans import follow_one_another, span_of
from childfirst.disclosure.record import Why
from childfirst.measures.catalogue import PROFILE
from childfirst.measures.declaration import Measure
from childfirst.measures.figures import Figure, Status, figure_reference
from childfirst.measures.lines import How

PUBLIC = audience("public")
PERIOD = "2023/24"
NEEDS = ("None", "One", "Two", "Three", "Four or more")


def measure(title: str) -> Measure:
    return next(m for m in PROFILE if m.table == f"Profile: {title}")


def profile(title: str, lines: dict[str, int], **averages: str) -> list[Figure]:
    """Give a table of the profile: its lines as shares of all, then its averages."""
    total = sum(lines.values())
    counts = [figure(title, label, value, of=total) for label, value in lines.items()]
    shown = [
        replace(figure(title, label.replace("_", " "), Decimal(text)), numerator=None)
        for label, text in averages.items()
    ]
    return [*counts, *shown]


def figure(title: str, label: str, value: int | Decimal, of: int | None = None) -> Figure:
    rule = measure(title)
    return Figure(
        reference=figure_reference(title, label),
        cell=rule.cell(label),
        basis="cohort",
        measure="",
        area="Here",
        period=PERIOD,
        category=label,
        breakdown="",
        value=value,
        numerator=None if of is None else int(value),
        denominator=of,
        lower=None,
        upper=None,
        unit="children",
        status=Status.COUNTED if value else Status.ZERO,
        definition=rule.definition,
        snapshot="invented",
    )


def needs(*counts: int) -> list[Figure]:
    """Give the table of how many needs children have, with its mean as it is printed."""
    total = sum(number * count for number, count in enumerate(counts))
    mean = (Decimal(total) / sum(counts)).quantize(Decimal("0.1"))
    lines = dict(zip(NEEDS, counts, strict=True))
    return profile("Number of needs", lines, Mean_number_of_needs=str(mean))


def withheld(protected: Protected) -> set[str]:
    return {f.category for f in protected.figures if f.status is Status.SUPPRESSED}


def test_a_mean_goes_that_solves_two_withheld_lines() -> None:
    """Nine children have none or three: 31 children with 1.6 needs each leave one answer."""
    protected = protect(needs(4, 10, 12, 5, 0), PUBLIC)
    assert withheld(protected) == {"None", "Three", "Mean number of needs"}
    (entry,) = [e for e in protected.record if e.cell.endswith("Mean number of needs")]
    assert entry.why is Why.PROTECTS
    assert entry.because == f"Profile: Number of needs|None, {PERIOD}"


def test_without_a_mean_the_same_lines_go() -> None:
    counts = [f for f in needs(4, 10, 12, 5, 0) if f.denominator is not None]
    assert withheld(protect(counts, PUBLIC)) == {"None", "Three"}


def test_a_mean_stays_that_its_rounding_makes_harmless() -> None:
    """A tenth of 600 children is 60 needs more or less."""
    assert withheld(protect(needs(4, 284, 300, 12, 0), PUBLIC)) == {"None", "Three"}


def test_a_mean_stays_where_every_line_is_shown() -> None:
    assert not withheld(protect(needs(10, 10, 12, 15, 0), PUBLIC))


def test_a_mean_that_was_published_before_costs_counts_now() -> None:
    """What was printed stays known, so a third line goes."""
    true = needs(4, 10, 12, 5, 0)
    before = [f for f in true if f.category.startswith("Mean")]
    assert withheld(protect(true, PUBLIC, published_before=before)) > {"None", "Three"}


def test_an_open_line_of_ages_is_taken_to_reach_so_far_only() -> None:
    """Of eight children, the one of 18 or more is not thirty: the mean would tell of them."""
    lines = {"Under 10": 0, **{str(age): 0 for age in range(10, 18)}, "18 and over": 1}
    lines |= {"11": 7, "16": 40, "15": 30}
    protected = protect(profile("Age at first start", lines, Mean_age="15.2"), PUBLIC)
    assert "Mean age" in withheld(protected)


def test_a_record_that_contradicts_its_mean_costs_the_mean_alone() -> None:
    """A programme that ends before it begins is in the mean and in no line."""
    lines = {"Up to 3 months": 4, "Over 3 and up to 6 months": 9, "Over 6 and up to 12 months": 10}
    true = profile("Length of programmes", {**lines, "Over 12 months": 12}, Mean_length="20")
    assert withheld(protect(true, PUBLIC)) == {*list(lines)[:2], "Mean length"}


def test_a_median_that_halves_a_table_goes() -> None:
    """At most half of the children are younger than the median, so at most nine of 18."""
    lines = {"Under 10": 0, **{str(age): 0 for age in range(10, 18)}, "18 and over": 0}
    lines |= {"12": 8, "13": 1, "16": 1, "17": 8}
    protected = protect(profile("Age in years", lines, Median_age="14.5"), PUBLIC)
    assert {"13", "16"} <= withheld(protected)
    assert "Median age" in withheld(protected)


@pytest.mark.parametrize("title", ["Age in years", "Age at first start", "Length of programmes"])
def test_the_lines_of_a_table_with_a_mean_are_read_from_their_wording(title: str) -> None:
    rule = measure(title)
    adds = next(line.adds for line in rule.lines if line.how is How.MEAN)
    assert adds is not None
    spans = [span_of(line.when, adds) for line in rule.lines if line.how is How.COUNT]
    told = [span for span in spans if span is not None]
    assert len(told) >= 4
    assert follow_one_another(told)


def test_four_or_more_of_seven_needs_are_at_most_seven() -> None:
    rule = measure("Number of needs")
    mean = rule.lines[-1]
    assert mean.adds is not None
    assert span_of(rule.lines[-2].when, mean.adds) == (4, 7)
