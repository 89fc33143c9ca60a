"""An area is found by any of its spellings, and an unknown one keeps its own."""

import pytest

from childfirst.areas import area_catalogue
from childfirst.areas.catalogue import NATION, REGION
from childfirst.record.codelists import codelist


@pytest.mark.parametrize(
    "spelling",
    ["St Helens", "St Helen's", "St. Helen\u2019s", "ST HELENS YOT", " Saint  Helens",
     "St Helens Youth Justice Service"],
)  # fmt: skip
def test_spellings_of_one_service(spelling: str) -> None:
    assert area_catalogue().our_spelling(spelling) == "St Helens"


def test_a_shared_service_is_found_by_each_of_its_councils() -> None:
    shared = area_catalogue().called("Halton")
    assert shared is not None
    assert shared.authorities == (
        "Cheshire East", "Cheshire West and Chester", "Halton", "Warrington",
    )  # fmt: skip
    assert area_catalogue().called("Cheshire East, Cheshire West, Halton & Warrington") is shared


def test_an_area_that_nobody_listed_keeps_its_name() -> None:
    assert area_catalogue().our_spelling("  Wrenmouth  Bay ") == "Wrenmouth Bay"
    assert area_catalogue().called("Wrenmouth Bay") is None


def test_a_name_of_two_kinds_is_told_apart_by_its_kind() -> None:
    wales = area_catalogue().called("Wales", REGION)
    assert wales is not None
    assert (wales.kind, wales.nation) == (REGION, "Wales")
    nation = area_catalogue().called("Cymru", NATION)
    assert nation is not None
    assert nation.kind == NATION


@pytest.mark.parametrize(
    ("region", "nation"),
    [("North West", "England"), ("london", "England"), ("Eastern", "England"), ("Wales", "Wales"),
     ("Atlantis", "")],
)  # fmt: skip
def test_the_nation_follows_from_the_region(region: str, nation: str) -> None:
    assert area_catalogue().nation_of(region) == nation


def test_kinds_are_those_of_the_code_list() -> None:
    kinds = {area.kind for area in area_catalogue().by_spelling.values()}
    assert kinds == set(codelist("area_type").values)
