"""The attack: from the printed tables alone, no withheld count can be narrowed too far."""

import pytest

from childfirst.disclosure import NotSafe, audience, protect
from childfirst.disclosure.hiding import Solution
from childfirst.disclosure.problem import Problem
from childfirst.disclosure.withholding import without_numbers, without_share
from childfirst.measures.figures import Figure
from tests.disclosure.attacker import Name, attack, hidden
from tests.disclosure.invented_figures import figures

PUBLIC = audience("public")
NEAR = 1e-6
PARTNERSHIPS = 30


def given_away(printed: list[Figure], true: list[Figure]) -> list[Name]:
    """Name withheld small counts of which an outsider is left fewer than five values."""
    small = {(f.cell, f.period) for f in true if isinstance(f.value, int) and 1 <= f.value <= 5}
    outsider = attack(printed)
    names = [name for name in dict.fromkeys(hidden(printed)) if name in small]
    return [name for name in names if outsider.width(name) < 4 - NEAR]


def all_that_can_be(figures: list[Figure]) -> list[Figure]:
    """Withhold every count but the zeros."""
    return [without_numbers(f) if f.value else without_share(f) for f in figures]


@pytest.mark.parametrize("start", range(0, PARTNERSHIPS, 10))
def test_no_small_count_can_be_narrowed(start: int) -> None:
    for seed in range(start, start + 10):
        true = figures(seed, most=50)
        printed = protect(true, PUBLIC).figures
        assert given_away(list(printed), true) == [], f"seed {seed}"


def test_releases_are_attacked_together() -> None:
    """Half the tables first, then all: neither what was shown nor what was hidden is undone."""
    for seed in range(6):
        true = figures(seed, most=40, quarters=1)
        first = protect([f for f in true if not f.cell.startswith("2")], PUBLIC).figures
        then = protect(true, PUBLIC, published_before=first).figures
        found = given_away([*first, *then], true)
        unavoidable = given_away([*first, *all_that_can_be(true)], true)
        assert set(found) <= set(unavoidable), f"seed {seed}"


def without_complements(problem: Problem) -> Solution:
    return Solution(frozenset(), 0, 0, 0)


def test_the_attack_finds_what_is_only_hidden_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without complementary suppression the same attack recovers counts exactly."""
    monkeypatch.setattr("childfirst.disclosure.protecting.hide", without_complements)
    monkeypatch.setattr("childfirst.disclosure.proof.Proof.holds", True)
    found = 0
    for seed in range(5):
        true = figures(seed)
        found += len(given_away(list(protect(true, PUBLIC).figures), true))
    assert found > 10


def test_a_release_without_proof_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("childfirst.disclosure.protecting.hide", without_complements)
    with pytest.raises(NotSafe, match=r"Interval\(least="):
        protect(figures(0), PUBLIC)
