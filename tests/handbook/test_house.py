"""The pages about the project itself name what there is: rooms, decisions, packages, files."""

import re
from collections import Counter
from pathlib import Path

import pytest

DOCS = Path("docs")
WRITTEN = sorted([*Path().glob("*.md"), *DOCS.glob("*.md"), *DOCS.glob("decisions/*.md")])
REQUIREMENT = re.compile(r"^([A-Za-z][\w-]*)", re.MULTILINE)
FIRST_CELL = re.compile(r"^\| (?!Package|---)([\w-]+) \|", re.MULTILINE)


def test_every_room_has_one_row_in_the_house():
    rows = re.findall(r"^\| `(\w+)` \|", (DOCS / "house.md").read_text(), re.MULTILINE)
    rooms = [place.parent.name for place in Path("src/childfirst").glob("*/__init__.py")]
    assert Counter(rows) == Counter(rooms)


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
