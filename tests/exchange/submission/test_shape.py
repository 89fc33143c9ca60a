"""The description of the shape fits the dictionary, and the page fits the description."""

from pathlib import Path

import pytest

from childfirst.exchange.submission import shape as room
from childfirst.exchange.submission.description import DescribedTable, described_shape
from childfirst.exchange.submission.shape import shape, travelling
from childfirst.record.dictionary import tables

PAGE = Path(__file__).resolve().parents[3] / "docs" / "submission.md"


def test_every_field_of_a_travelling_table_has_one_place() -> None:
    for position in shape().positions:
        places = [
            *position.names,
            *position.fixed,
            *position.inherited,
            *position.joined,
            *position.header,
        ]
        assert sorted(places) == sorted(field.name for field in position.entry.fields)


def test_what_has_a_national_item_gets_no_second_name() -> None:
    for name, described in described_shape().tables.items():
        for field in described.local:
            assert not tables()[name].field(field).item, f"{name}.{field}"


def test_names_at_one_place_are_different() -> None:
    for position in shape().positions:
        names = list(position.names.values())
        assert len(names) == len(set(names)), position.path
        assert not set(names) & shape().omitted.get(position.path, frozenset()), position.path


def test_two_national_items_are_for_two_places() -> None:
    names = [
        each.names["referred_date"]
        for each in shape().positions
        if len(each.path) == 2 and each.path[0] == "health"
    ]
    assert names == ["kpi4MHDateReferred", "kpi5SMDateReferred"]


def test_a_field_without_a_name_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="days"):
        room._position(tables()["suspensions_exclusions"], DescribedTable(at="x"), 0)


def test_the_page_names_every_place_and_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for name in travelling():
        assert name in page
        for place in described_shape().tables[name].places:
            assert f"`{place}`" in page
