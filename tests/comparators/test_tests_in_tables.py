"""What the comparison tables say of ranks, changes and standing, and where they say nothing."""

from decimal import Decimal

from tests.comparators.publications import (
    REOFFENDING,
    count,
    people,
    rate,
)
from tests.comparators.test_tables import made


def test_ranks_hold_within_the_list_and_ties_are_joint() -> None:
    rows = [rate(area, 2023, value) for area, value in (("Near", "5"), ("Far", "5"), ("Wide", "9"))]
    group = made([*rows, rate("Elsewhere", 2023, "99")])[1]
    said = {row.area: row.rank.words for row in group.rows if row.rank}
    assert said == {
        "Near": "joint second highest of 3",
        "Far": "joint second highest of 3",
        "Wide": "highest of 3",
    }
    assert all(row.rank is None for row in made(rows)[0].rows)


def test_an_area_without_a_rate_has_no_rank() -> None:
    group = made([rate("Near", 2023, "5"), count("Far", 2023, 3)])[1]
    assert [row.rank.words if row.rank else "" for row in group.rows] == ["highest of 1", "", ""]


def test_a_small_change_is_no_evidence_and_a_large_one_is_a_fall() -> None:
    rows = [count("Near", 2022, 35), count("Near", 2023, 36)]
    rows += [count("Far", 2022, 101), count("Far", 2023, 66)]
    populations = [people(a, y, 40_000) for a in ("Near", "Far") for y in (2022, 2023)]
    near, far, wide = made(rows, populations)[1].rows
    assert near.change is not None
    assert far.change is not None
    assert wide.change is not None
    assert (near.change.words, near.change.of) == ("no evidence of change", "rates")
    assert far.change.words == "fall"
    assert far.change.difference is not None
    assert far.change.difference.text == "88 per 100,000"
    assert (far.change.subject.value, far.change.against.value) == (Decimal(165), Decimal(253))
    assert wide.change.words == "cannot be compared"


def test_without_a_base_the_numbers_are_compared() -> None:
    (row, *_) = made([count("Near", 2022, 10_150), count("Near", 2023, 9_660)])[0].rows
    assert row.change is not None
    assert (row.change.of, row.change.words) == ("numbers", "fall")
    assert row.change.difference is not None
    assert row.change.difference.text == "4.8 per cent"


def test_shares_differ_by_percentage_points() -> None:
    rows = [count("Near", 2022, 10, REOFFENDING), count("Near", 2023, 11, REOFFENDING)]
    rows += [rate("Near", 2022, "21.3", REOFFENDING, denominator_derived=47)]
    rows += [rate("Near", 2023, "28.2", REOFFENDING, denominator_derived=39)]
    change = made(rows)[0].rows[0].change
    assert change is not None
    assert change.difference is not None
    assert (change.words, change.difference.text) == (
        "no evidence of change", "6.9 percentage points",
    )  # fmt: skip


def test_members_stand_to_the_group_together() -> None:
    rows = [count(a, 2023, n) for a, n in (("Near", 10), ("Far", 90), ("Wide", 10))]
    table = made(rows, [people(a, 2023, 20_000) for a in ("Near", "Far", "Wide")])[1]
    assert table.together is not None
    assert table.together.count.value == 110
    assert [row.standing.words for row in table.rows if row.standing] == [
        "lower than expected", "higher than expected", "lower than expected",
    ]  # fmt: skip


def test_a_member_without_a_base_is_left_out_of_the_group_and_named() -> None:
    rows = [count("Near", 2023, 10), count("Far", 2023, 9)]
    table = made(rows, [people("Near", 2023, 20_000)])[1]
    assert table.together is not None
    assert table.together.count.value == 10
    assert "Without Far: a count or a base is missing." in table.together.notes
    assert "Without Wide: a count or a base is missing." in table.together.notes


def test_a_part_greater_than_its_whole_is_not_compared() -> None:
    rows = [count("Near", 2023, 50, REOFFENDING), count("England & Wales", 2023, 40, REOFFENDING)]
    rows += [rate("Near", 2023, "99", REOFFENDING, denominator_derived=39)]
    rows += [rate("England & Wales", 2023, "30", REOFFENDING)]
    nation = made(rows)[0].rows[-1]
    assert nation.standing is not None
    assert nation.standing.words == "cannot be compared"
    assert nation.share is None


def test_the_reference_is_the_published_rate_where_the_count_has_no_base() -> None:
    rows = [count("Near", 2023, 11, REOFFENDING)]
    rows += [rate("Near", 2023, "28.2", REOFFENDING, denominator_derived=39)]
    rows += [rate("England & Wales", 2023, "32.2", REOFFENDING)]
    nation = made(rows)[0].rows[-1]
    assert nation.standing is not None
    assert nation.standing.words == "as expected"
