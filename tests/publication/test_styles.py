"""The vendored styles keep nothing that belongs to gov.uk alone."""

import importlib.util
from pathlib import Path

import pytest

from childfirst.publication.page.template import HERE, styles

SCRIPT = Path(__file__).parents[2] / "scripts" / "vendor_govuk_frontend.py"


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("vendor_govuk_frontend", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_fonts_images_and_maps_are_taken_out_and_the_rest_is_kept(script):
    kept = script.usable(
        "@font-face{font-family:GDS Transport;src:url(/a.woff)}"
        ".a{font-family:GDS Transport,arial,sans-serif;color:red}"
        ".b{background-image:url(/crest.svg);margin:0}"
        "/*# sourceMappingURL=x.map */"
    )
    assert kept == ".a{font-family:Arial,Helvetica,sans-serif;color:red}.b{margin:0}\n"


def test_what_it_does_not_know_how_to_take_out_stops_it(script):
    with pytest.raises(ValueError, match="still hold"):
        script.usable(".a{cursor:url(/hand.cur)}")


def test_the_styles_of_pages_need_no_other_file_and_their_licence_is_beside_them():
    for unwanted in ("url(", "GDS Transport", "@font-face", "sourceMappingURL", "@import"):
        assert unwanted not in styles()
    licence = (HERE / "static" / "govuk-frontend.LICENCE.txt").read_text(encoding="utf-8")
    assert "MIT License" in licence
