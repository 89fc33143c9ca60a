"""What ties the figures of the cohort profile: a search over 180 partnerships found no more.

`python -m benchmarks.disclosure.gaps` is that search.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

import numpy as np
import pytest

from childfirst.demo import generate
from childfirst.disclosure.audiences import audience
from childfirst.disclosure.linking import Linked, link
from childfirst.disclosure.sorting import sort
from childfirst.disclosure.system import Kind
from childfirst.periods import parse_period
from tests.example import package_tables, profile_figures

QUARTER = "2023/24 Q4"
VIOLENCE = "Profile: Violence and exclusion from school"
OFFENCES = "Profile: Age at offence|Offences"
CATEGORY = "Profile: Offences by category"
SENTENCED = "Profile: Sentenced at court, by ethnic group"


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Linked:
    folder = tmp_path_factory.mktemp("package")
    generate(folder, seed=4, children=150, faults=0.1)
    figures = profile_figures({"Here": package_tables(folder)}, parse_period("2023-24Q4"))
    return link(f for f in sort(figures, audience("public")).counts if f.period == QUARTER)


def follows(profile: Linked, told: dict[str, int]) -> bool:
    """Say whether a sum of cells is nought by what ties them.

    A cell is `value:`, `base:` or `rest:` and its name, or the beginning of several, and `*`.
    """
    cells = profile.system.cells
    wanted = np.zeros(len(cells))
    for name, factor in told.items():
        kind, _, begins = name.partition(":")
        named = {key[1]: number for key, number in getattr(profile, kind).items()}
        chosen = [n for each, n in named.items() if fnmatchcase(each, begins)]
        assert chosen, name
        for number in chosen:
            wanted[number] += factor
    equations = [
        relation
        for relation in profile.system.relations
        if all(cells[number].kind is not Kind.ROOM for number in relation)
    ]
    rows = np.array([[r.get(number, 0) for number in range(len(cells))] for r in equations], float)
    used = (rows != 0).any(axis=0) | (wanted != 0)
    rows, wanted = rows[:, used], wanted[used]
    combined = rows.T @ np.linalg.lstsq(rows @ rows.T, rows @ wanted, rcond=None)[0]
    return bool(np.allclose(combined, wanted, atol=1e-6))


def test_every_relation_of_the_profile_holds(profile: Linked) -> None:
    assert profile.system.unheld == []


@pytest.mark.parametrize(
    "told",
    [
        {
            f"value:{VIOLENCE}|Neither": 1,
            f"rest:{VIOLENCE}|Violent offence": -1,
            f"rest:{VIOLENCE}|Suspended or excluded": -1,
            f"rest:{VIOLENCE}|Both": 1,
        },
        {"value:Profile: Deprivation|*": -1, "base:Profile: Deprivation|Decile 2": 1},
        {
            f"value:{OFFENCES}, boys": 1,
            f"value:{OFFENCES}, girls": 1,
            f"value:{OFFENCES}, all children": -1,
        },
        {f"value:{CATEGORY}|*": 1, f"value:{CATEGORY}|All offences": -2},
        {
            f"base:{SENTENCED}|*": 1,
            "rest:Profile: Most serious outcome|No outcome in the period": -1,
        },
        {
            f"rest:{SENTENCED}|*": 1,
            "value:Profile: Most serious outcome|Pre-court": -1,
            "value:Profile: Most serious outcome|Diversion": -1,
        },
    ],
    ids=["either and both", "deciles", "boys and girls", "categories", "decided", "at court"],
)
def test_what_a_sharp_reader_reckons_is_reckoned_with(
    profile: Linked, told: dict[str, int]
) -> None:
    assert follows(profile, told)


def test_what_does_not_follow_is_not_taken_to(profile: Linked) -> None:
    assert not follows(profile, {f"value:{OFFENCES}, boys": 1, f"value:{OFFENCES}, girls": -1})


def test_children_of_an_offence_are_at_most_its_offences(profile: Linked) -> None:
    children = {key[1]: n for key, n in profile.value.items()}
    small, large = (
        children[f"Profile: {of} by category{what}|Robbery"]
        for of, what in (("Children", " of offence"), ("Offences", ""))
    )
    rooms = [r for r in profile.system.relations if r.get(small) == -1 and r.get(large) == 1]
    assert any(profile.system.cells[n].kind is Kind.ROOM for r in rooms for n in r)
