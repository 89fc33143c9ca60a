"""Places in an order are read, in words and in figures, as they are written."""

import pytest

from childfirst.proofing.phrases.ordinals import ordinal_named, ordinal_of


@pytest.mark.parametrize(
    ("text", "place"), [("second", 2), ("2nd", 2), ("19th", 19), ("111th", 111), ("tenth", 10)]
)
def test_a_place_in_words_or_figures(text: str, place: int) -> None:
    assert ordinal_of([text]) == place


@pytest.mark.parametrize("text", ["2", "of", "2ndly", "th"])
def test_other_words_are_no_places(text: str) -> None:
    assert ordinal_of([text]) is None


@pytest.mark.parametrize("place", range(1, 200))
def test_a_place_that_is_written_is_read_again(place: int) -> None:
    assert ordinal_of([ordinal_named(place)]) == place
