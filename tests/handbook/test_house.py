"""The pages about the project itself name what there is: rooms, decisions, packages, files."""

import re
from collections import Counter
from pathlib import Path

import pytest

DOCS = Path("docs")
INSIDE = "## Rooms inside `publication`"
WRITTEN = sorted([*Path().glob("*.md"), *DOCS.glob("*.md"), *DOCS.glob("decisions/*.md")])
REQUIREMENT = re.compile(r"^([A-Za-z][\w-]*)", re.MULTILINE)
FIRST_CELL = re.compile(r"^\| (?!Package|---)([\w-]+) \|", re.MULTILINE)


def test_every_room_has_one_row_in_the_house():
    house, _, inside = (DOCS / "house.md").read_text().partition(INSIDE)
    assert Counter(first_cells(house)) == Counter(rooms_in(Path("src/childfirst")))
    publication = set(rooms_in(Path("src/childfirst/publication"))) - {"fonts"} | {"reports"}
    assert Counter(first_cells(inside.partition("\n## ")[0])) == Counter(publication)


def first_cells(page: str) -> list[str]:
    """Give every name in the first column of the tables of a page."""
    cells = re.findall(r"^\| (`[^|]+`) \|", page, re.MULTILINE)
    return [name for cell in cells for name in re.findall(r"`(\w+)`", cell)]


def rooms_in(folder: Path) -> list[str]:
    return [place.parent.name for place in folder.glob("*/__init__.py")]


def test_every_room_says_what_it_is_for():
    for place in Path("src/childfirst").glob("*/__init__.py"):
        assert place.read_text().startswith('"""'), place


def test_every_decision_has_a_number_of_its_own_and_wears_it():
    pages = sorted((DOCS / "decisions").glob("*.md"))
    numbers = [page.name[:4] for page in pages]
    assert Counter(numbers).most_common(1)[0][1] == 1
    for page in pages:
        assert page.read_text().startswith(f"# {page.name[:4]}. "), page.name


def test_every_package_says_why_it_is_there_and_no_other_is_named():
    wanted = {
        name
        for file in Path("requirements").glob("*.in")
        for name in REQUIREMENT.findall(file.read_text())
    }
    named = FIRST_CELL.findall((DOCS / "dependencies.md").read_text())
    assert Counter(named) == Counter(wanted)


@pytest.mark.parametrize("page", WRITTEN, ids=str)
def test_what_a_page_points_to_is_there(page):
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text())
    assert [link for link in links if not (page.parent / link).exists()] == []
