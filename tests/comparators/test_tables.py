"""The comparison tables of an area, from made-up publications."""

from datetime import date
from decimal import Decimal

import pytest

from childfirst.areas import ComparatorGroup
from childfirst.comparators import ComparatorTable, tables_for
from childfirst.comparators.indicators import INDICATORS
from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from childfirst.record.codelists import codelist
from tests.comparators.publications import (
    CUSTODY,
    FTE,
    REOFFENDING,
    count,
    people,
    publication,
    rate,
)

COAST = ComparatorGroup("Coast", "own", "", "", ("Near", "Far", "Wide"), "Invented", "")
LOST = ComparatorGroup("Family", "family", "Near", "", (), "", "nobody has said")


def made(rows: list, populations: list | None = None, area: str = "Near") -> list[ComparatorTable]:
    return list(
        tables_for(
            publication(rows, populations), area, parse_period("2023-24"), groups=(COAST, LOST)
        )
    )


def test_each_known_indicator_is_one_that_the_record_can_hold() -> None:
    assert {each.code for each in INDICATORS} == set(codelist("national_indicator").values)


def test_a_figure_says_where_it_is_from() -> None:
    wider = made([count("Near", 2023, 36), rate("Near", 2023, "146", denominator_derived=24_658)])
    cell = wider[0].rows[0].later
    assert cell.count.value == 36
    assert (cell.count.basis, cell.count.status) == ("published", Status.COUNTED)
    assert cell.count.definition == "An invented bulletin; data of 8 May 2024"
    assert cell.rate.value == Decimal(146)
    assert cell.rate.unit == "per 100,000 children aged 10 to 17"
    assert cell.rate.is_rate
    assert (cell.rate.numerator, cell.rate.denominator) == (36, 24_658)
    assert (cell.rate.lower, cell.rate.upper) == (Decimal(102), Decimal(202))
    assert cell.count.reference != cell.rate.reference


def test_what_nobody_published_is_not_zero() -> None:
    wider = made([count("Near", 2023, 0)])[0]
    nation = wider.rows[-1]
    assert wider.rows[0].later.count.status is Status.ZERO
    assert nation.area == "England & Wales"
    assert nation.later.count.status is Status.NOT_COLLECTED
    assert nation.later.count.value is None
    assert nation.standing is not None
    assert nation.standing.words == "cannot be compared"


@pytest.mark.parametrize(
    ("indicator", "number", "shown", "unit"),
    [
        (FTE, 35, "143", "per 100,000 children aged 10 to 17"),
        (CUSTODY, 2, "0.08", "per 1,000 children aged 10 to 17"),
    ],
)
def test_a_rate_is_worked_out_with_population_and_unit_of_the_indicator(
    indicator: str, number: int, shown: str, unit: str
) -> None:
    rows = [count("Near", 2023, number, indicator)]
    cell = made(rows, [people("Near", 2023, 24_476)])[0].rows[0].later
    assert str(cell.rate.value) == shown
    assert cell.rate.unit == unit
    assert cell.notes == (
        f"Near, Jan - Dec 2023: the rate is worked out, {number} of 24,476 (recorded).",
    )


@pytest.mark.parametrize(
    ("first", "last", "year"),
    [
        (date(2023, 4, 1), date(2023, 6, 30), 2022),
        (date(2024, 1, 1), date(2024, 3, 31), 2022),
        (date(2023, 4, 1), date(2024, 3, 31), 2022),
    ],
)
def test_serious_violence_is_per_10000_of_the_population_a_year_behind(
    first: date, last: date, year: int
) -> None:
    days = {"period_start": first, "period_end": last}
    rows = [count("Near", 2023, 7, "serious_violence", **days)]
    cell = made(rows, [people("Near", year, 24_476), people("Near", 2023, 1)])[0].rows[0].later
    assert str(cell.rate.value) == "2.9"
    assert cell.rate.unit == "per 10,000 children aged 10 to 17"


def test_the_population_of_another_year_is_not_used() -> None:
    cell = made([count("Near", 2023, 35)], [people("Near", 2022, 24_476)])[0].rows[0].later
    assert cell.rate.status is Status.NOT_COLLECTED


def test_frequency_is_per_child_who_reoffended() -> None:
    printed = {"unit_true": "reoffences per reoffender", "denominator_derived": 11}
    frequency = {**rate("Near", 2023, "4", **printed), "indicator": "reoffending_frequency"}
    cell = made([count("Near", 2023, 44, "reoffending_frequency"), frequency])[0].rows[0].later
    assert (str(cell.rate.value), cell.rate.unit) == ("4.00", "per child who reoffended")
    assert cell.rate.denominator == 11


def test_a_rate_in_another_unit_is_brought_to_that_of_the_indicator() -> None:
    rows = [rate("Near", 2023, "8.2", CUSTODY, unit_true="Rate per 100 000")]
    assert str(made(rows)[0].rows[0].later.rate.value) == "0.082"


def test_a_rate_in_an_unknown_unit_is_not_shown() -> None:
    cell = made([rate("Near", 2023, "8.2", CUSTODY, unit_true="per head")])[0].rows[0].later
    assert cell.rate.value is None
    assert '"per head", is not one we know' in cell.notes[0]


def test_a_misprint_is_shown_corrected_and_told() -> None:
    wrong = count("Near", 2023, 199, misprint="YES", corrected_value=Decimal(119), note="Parts.")
    table = made([wrong])[0]
    assert table.rows[0].later.count.value == 119
    assert table.notes == (
        "Table 1 prints 199 for Near, Jan - Dec 2023; 119 is used. Parts.",
    )  # fmt: skip


def test_of_two_prints_the_one_without_a_misprint_is_used() -> None:
    wrong = count("Near", 2023, 199, misprint="YES", note="Not so.")
    assert made([wrong, count("Near", 2023, 119)])[0].rows[0].later.count.value == 119


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


def test_a_group_that_was_not_found_is_a_table_that_says_so() -> None:
    table = made([count("Near", 2023, 1)])[2]
    assert (table.group, table.rows, table.not_found) == ("Family", (), "nobody has said")


def test_an_indicator_without_values_has_no_table() -> None:
    assert {table.indicator.code for table in made([count("Near", 2023, 1)])} == {FTE}
    assert made([]) == []


def test_two_sources_are_two_series_and_the_newer_is_shown() -> None:
    computer = {"source": "Police computer", "data_date": date(2024, 1, 25)}
    rows = [count("Near", 2022, 30, **computer), count("England & Wales", 2023, 8_000, **computer)]
    rows += [count("Near", 2023, 36), count("Far", 2023, 9)]
    table = made(rows)[0]
    assert table.rows[0].later.count.value == 36
    assert table.rows[-1].later.count.status is Status.NOT_COLLECTED
    assert table.sources == ("An invented bulletin; data of 8 May 2024",)
    assert len(table.periods) == 1


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
