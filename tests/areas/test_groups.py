"""Groups are data: known, not found, or brought by the service."""

from pathlib import Path

import pytest

from childfirst.areas import GroupFileError, comparator_groups
from tests.exchange.deliveries import write


def test_a_police_area_is_a_group_of_all_its_services() -> None:
    (group,) = (g for g in comparator_groups() if g.name == "Merseyside PCC")
    assert group.members == ("Knowsley", "Liverpool", "Sefton", "St Helens", "Wirral")
    assert group.whole == "Merseyside PCC"
    assert group.belongs_to("Wirral")
    assert not group.belongs_to("Lancashire")


def test_every_police_area_of_several_services_is_a_group_without_being_listed() -> None:
    found = {g.name: g.members for g in comparator_groups() if g.kind == "police area"}
    assert found["West Midlands PCC"] == (
        *("Birmingham", "Coventry", "Dudley", "Sandwell", "Solihull", "Walsall", "Wolverhampton"),
    )
    assert "Surrey PCC" not in found  # one service: there is nobody to stand beside
    assert len({service for members in found.values() for service in members}) > 130


def test_a_group_that_was_not_found_has_no_members_and_says_why() -> None:
    (family,) = (g for g in comparator_groups() if g.kind == "family")
    assert not family.found
    assert family.belongs_to("Sefton")
    assert not family.belongs_to("Wirral")
    assert "no publication" in family.why_not_found


def test_a_service_brings_its_own_group_in_place_of_ours(tmp_path: Path) -> None:
    own = write(
        tmp_path,
        "own.yaml",
        "- {name: YJS family, kind: family, of: Sefton, source: A letter,\n"
        '   members: ["St Helen\'s", Wirral]}\n'
        "- {name: Coast, kind: own, of: Sefton, members: [Fellside]}\n",
    )
    groups = comparator_groups(own)
    assert [g.members for g in groups if g.name == "YJS family"] == [("St Helens", "Wirral")]
    assert groups[1].members == ("Fellside",)
    assert len(groups) == len(comparator_groups()) + 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"- {name: A, kind: own, membres: [B]}", "own.yaml, entry 1 membres: Extra inputs"),
        (b"Sefton and its neighbours", "own.yaml is no list of groups"),
        (b"- {kind: own}", "own.yaml, entry 1 name: Field required"),
        (b"name: [", "own.yaml is not YAML"),
        (b"\xff\xfe\x00", "own.yaml is not UTF-8 text"),
        (b"!!python/object/apply:os.getcwd []", "own.yaml is not YAML"),
        (b"[" * 3000, "own.yaml is not YAML"),
        (b" " * (1024 * 1024 + 1), "own.yaml is larger"),
    ],
)
def test_a_file_of_groups_that_cannot_be_used(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(GroupFileError, match=said):
        comparator_groups(write(tmp_path, "own.yaml", content))


def test_a_file_of_groups_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(GroupFileError, match=r"none\.yaml cannot be opened"):
        comparator_groups(tmp_path / "none.yaml")
