"""What must hold of any published numbers, held against plain arithmetic."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from childfirst.comparators import reconcile
from childfirst.comparators.ranking import ranks
from tests.comparators.publications import count, people, publication, rate

SERVICES = ("Knowsley", "Liverpool", "Sefton", "St Helens", "Wirral")
COUNTS = st.lists(st.integers(0, 500), min_size=5, max_size=5)
FEW = settings(max_examples=40, deadline=None)


@FEW
@given(st.dictionaries(st.text(min_size=1, max_size=3), st.integers(0, 6), min_size=1))
def test_a_place_is_one_more_than_the_areas_above(values: dict[str, int]) -> None:
    found = ranks({area: Decimal(value) for area, value in values.items()})
    for area, value in values.items():
        assert found[area].place == 1 + sum(other > value for other in values.values())
        assert found[area].joint == (list(values.values()).count(value) > 1)
        assert found[area].of == len(values)


@FEW
@given(COUNTS, st.integers(-3, 3))
def test_a_whole_is_right_only_when_it_is_the_sum(counts: list[int], slip: int) -> None:
    rows = [count(area, 2023, n) for area, n in zip(SERVICES, counts, strict=True)]
    (found,) = reconcile(publication([*rows, count("Merseyside PCC", 2023, sum(counts) + slip)]))
    assert found.wrong == (slip != 0)


@FEW
@given(st.integers(1, 200), st.integers(5_000, 60_000))
def test_a_rate_that_is_rounded_from_its_count_is_right_and_a_tenfold_one_is_not(
    events: int, population: int
) -> None:
    printed = round(events * 100_000 / population)
    if printed == 0:
        return
    base = [people("Sefton", 2023, population)]
    rows = [count("Sefton", 2023, events), rate("Sefton", 2023, str(printed))]
    assert not any(each.wrong for each in reconcile(publication(rows, base)))
    rows = [count("Sefton", 2023, events), rate("Sefton", 2023, str(printed * 10))]
    assert any(each.wrong for each in reconcile(publication(rows, base)))
