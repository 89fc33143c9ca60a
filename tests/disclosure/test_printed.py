"""The attack on reports as they are handed out: from pages alone no small count is narrowed."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from childfirst.publication.declarations.declared import report_names, shipped_report
from tests.disclosure.printed.learning import Known, learn
from tests.disclosure.printed.making import (
    MONTH,
    PERIODS,
    YEAR,
    Pack,
    Services,
    complete_page,
    counted,
    pack,
)
from tests.disclosure.printed.outsider import given_away
from tests.disclosure.printed.page import WITHHELD, count_in
from tests.disclosure.test_attack import without_complements

SIZES = {3001: 12, 3002: 40, 3003: 90, 3004: 150, 3005: 300}
LONG = ("performance", "cohort-profile", "board-pack", "safeguarding-section")
EACH = [
    pytest.param(name, marks=pytest.mark.slow) if name in LONG else name for name in report_names()
]
ATTACKED = slice(1, None, 3)
"""Of a long report, the packs of some services are attacked; all are learned from."""
Count = Callable[[str], Services]


@pytest.fixture(scope="module")
def services() -> Count:
    return cache(lambda period: counted(SIZES, period))


def learned(name: str, found: Services) -> Known:
    return learn([complete_page(name, area, figures) for area, figures in found.items()])


@pytest.mark.parametrize("name", EACH)
def test_no_small_count_of_a_report_can_be_narrowed(name: str, services: Count) -> None:
    found = services(MONTH if PERIODS[shipped_report(name).covers] == MONTH else YEAR)
    known = learned(name, found)
    assert known.learned > 0
    tried = 0
    for area in [*found][ATTACKED if name in LONG else slice(None)]:
        each = pack(name, area, found[area])
        small, away = given_away(each.printed, each.complete, known)
        assert away == [], area
        tried += small
    assert tried > 10


def test_a_reader_learns_what_ties_the_tables_of_a_report(services: Count) -> None:
    """Lines add up, percentages are of something, a year of reoffending is its quarters."""
    known = learned("community-safety-briefing", services(YEAR))
    assert any(len(relation) > 2 for relation in known.sums["year"])
    assert any(known.bases["quarter"].values())
    assert "sum" in known.years["Reoffending", "Children in the cohort", "Children"]


def test_the_attack_finds_what_is_only_hidden_itself(
    services: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("childfirst.disclosure.protecting.hide", without_complements)
    monkeypatch.setattr("childfirst.disclosure.proof.Proof.holds", True)
    name, found = "community-safety-briefing", services(YEAR)
    known = learned(name, found)
    packs = [pack(name, area, figures) for area, figures in found.items()]
    assert sum(len(given_away(each.printed, each.complete, known)[1]) for each in packs) >= 5


@pytest.mark.parametrize(
    ("first", "then"),
    [
        (("kpi-summary", "2023-24Q3"), ("kpi-summary", "2023-24Q4")),
        (("kpi-summary", "2023-24Q4"), ("community-safety-briefing", YEAR)),
    ],
)
def test_a_pack_after_another_gives_nothing_away(
    first: tuple[str, str], then: tuple[str, str], services: Count
) -> None:
    """The period before, printed by then, is a comparator now; and tables are in both packs."""
    packs: dict[str, tuple[Pack, Pack]] = {}
    for area, figures in services(YEAR).items():
        before = pack(first[0], area, figures, first[1])
        packs[area] = before, pack(then[0], area, figures, then[1], before.figures)
    both = {area: later.after(before) for area, (before, later) in packs.items()}
    known = learn([each.complete for each in both.values()])
    for area, (before, later) in packs.items():
        _, found = given_away(both[area].printed, both[area].complete, known)
        nothing_more = {c: t if count_in(t) == 0 else WITHHELD for c, t in later.complete.items()}
        unprinted = Pack(nothing_more, later.complete).after(before)
        _, unavoidable = given_away(unprinted.printed, unprinted.complete, known)
        assert {*found} <= {*unavoidable}, area
