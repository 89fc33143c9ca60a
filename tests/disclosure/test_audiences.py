"""Who may see what."""

import pytest

from childfirst.configuration import configuration
from childfirst.disclosure import AUDIENCES, audience, protect
from tests.disclosure.invented_figures import figures


@pytest.mark.parametrize("name", ["service", "board"])
def test_those_with_an_agreement_see_every_figure(name: str) -> None:
    true = figures(1)
    protected = protect(true, audience(name))
    assert protected.figures == tuple(true)
    assert not protected.record
    assert protected.proof.holds


def test_only_they_see_places_and_extremes() -> None:
    sees_all = {name for name in AUDIENCES if audience(name).places and audience(name).extremes}
    assert sees_all == {"service", "board"}


def test_the_threshold_is_a_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHILDFIRST_SMALLEST_COUNT_SHOWN", "11")
    configuration.cache_clear()
    try:
        assert audience("public").is_small(10)
        assert not audience("public").is_small(11)
    finally:
        configuration.cache_clear()


def test_an_unknown_audience_is_named() -> None:
    with pytest.raises(LookupError, match="press is no audience"):
        audience("press")
