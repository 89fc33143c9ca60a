"""What a reader takes to add up, or to be the same, though its wording leaves room for more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from childfirst.disclosure import audience, protect
from childfirst.measures.catalogue import MEASURES
from childfirst.measures.figures import Figure, Status, figure_reference
from tests.disclosure.tables import Q1

PUBLIC = audience("public")
RULES = {
    (basis, measure.lines[0].label): measure
    for basis, measures in MEASURES.items()
    for measure in measures
    if measure.lines
}
KINDS = ("community_resolution", "outcome_20_21", "outcome_22", "outcome_22_deferred",
         "youth_caution", "youth_conditional_caution")  # fmt: skip


def figure(basis: str, first: str, label: str, value: int, breakdown: str = "") -> Figure:
    """Make a count of a line, by the measure whose first line is called `first`."""
    rule = RULES[basis, first]
    return Figure(
        reference=figure_reference(label, breakdown),
        cell=label,
        basis=basis,
        measure="",
        area="Here",
        period=Q1,
        category=label,
        breakdown=breakdown,
        value=value,
        numerator=None,
        denominator=None,
        lower=None,
        upper=None,
        unit="children",
        status=Status.COUNTED if value else Status.ZERO,
        definition=rule.definition,
        snapshot="invented",
    )


def by_kind(everybody: int, *kinds: int) -> list[Figure]:
    """Give children who completed a disposal, and those of each kind of disposal."""
    of = ("yjb", "kpi6.children", "kpi6.completed")
    parts = [
        replace(figure(*of, n, f"type={kind}"), cell=f"kpi6.completed.type.{kind}")
        for kind, n in zip(KINDS, kinds, strict=True)
    ]
    return [figure(*of, everybody), *parts]


def printed(figures: list[Figure]) -> list[object]:
    return [each.value for each in protect(figures, PUBLIC).figures]


def test_kinds_that_add_up_are_taken_to() -> None:
    """A child may be of two kinds, but 12 less eight would be one child of each other kind."""
    shown = printed(by_kind(12, 8, 1, 1, 0, 1, 1))
    assert shown.count(None) > 4


def test_kinds_that_do_not_add_up_tell_nothing() -> None:
    shown = printed(by_kind(12, 10, 1, 1, 0, 1, 1))
    assert shown == [12, 10, None, None, 0, None, None]


ACCOUNTS = (
    ("first_time_entrants", "first_time_entrants", "first_time_entrants.account", "elsewhere"),
    ("custodial_sentences", "custodial_sentences", "custodial_sentences.account", "elsewhere"),
    ("reoffending.cohort", "reoffending.cohort", "reoffending.account", "elsewhere"),
    ("reoffending.cohort", "reoffending.reoffenders", "reoffending.reoffenders.account",
     "after_wait"),
)  # fmt: skip


@pytest.mark.parametrize(("first", "line", "account", "reason"), ACCOUNTS)
def test_what_an_account_counts_is_printed_above_it(
    first: str, line: str, account: str, reason: str
) -> None:
    """Of 45 all but 40 are left out: the 40 must go in both tables, or the 45."""
    lines = {"all": 45, "overturned": 1, reason: 4, "counted": 40}
    told = figure("national", first, line, 40)
    left = [
        figure("national", f"{account}.all", f"{account}.{n}", value) for n, value in lines.items()
    ]
    shown = printed([told, *left])
    assert shown[2:4] == [None, None]
    assert shown[1] is None or (shown[0] is None and shown[4] is None)
