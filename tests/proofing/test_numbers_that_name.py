"""Which numbers of a sentence count something, and which only name an age, a time or a thing."""

from __future__ import annotations

import pytest

from childfirst.proofing.phrases.words import words_of
from childfirst.proofing.sentences.items_of_words import items_of


def counted(text: str) -> list[str]:
    """Give the numbers of a text that count."""
    return [item.text for item in items_of(words_of(text)) if item.number and item.counts]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("45 children aged from 16 to 64", ["45"]),
        ("people aged between 10 and 17 fell to 45", ["45"]),
        ("a fall of 68% compared with ten years ago", ["68 %"]),
        ("12 months earlier there were 45", ["45"]),
        ("780 children at any one time", ["780"]),
        ("one child was moved", ["one"]),
        ("from 16 to 64", ["16", "64"]),
    ],
)
def test_ages_and_times_are_not_counts(text: str, numbers: list[str]) -> None:
    assert counted(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "see https://example.org/reports/2417/table-9.html",
        "at www.example.org/17/45.",
        "as told in #2417",
        "release 3.3.6",
        "on 01.02.2024",
    ],
)
def test_numbers_of_addresses_releases_and_references_count_nothing(text: str) -> None:
    assert counted(text) == []


def test_an_address_ends_before_the_full_stop() -> None:
    words = words_of("See https://example.org/a_b/12. There were 45.")
    assert [word.text for word in words[:3]] == ["see", "https://example.org/a_b/12", "."]
