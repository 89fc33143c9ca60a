"""The comparison tables of an area, from made-up publications."""

from datetime import date
from decimal import Decimal

from childfirst.areas import ComparatorGroup
from childfirst.comparators import ComparatorTable, tables_for
from childfirst.comparators.indicators import INDICATORS
from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from childfirst.record.codelists import codelist
from tests.comparators.publications import (
    FTE,
    count,
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
