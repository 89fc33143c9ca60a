"""Custodial sentences from the local-level open data, for every service."""

from datetime import date

from childfirst.comparators import ComparatorTable, tables_for
from childfirst.comparators.open_data import NATIONAL_SERVICES, open_data_values
from childfirst.measures.figures import Status
from childfirst.periods import parse_period
from tests.comparators.publications import CUSTODY, count, counted, open_data, publication

NATION = [counted(f"Service {at}", 2023, 1) for at in range(NATIONAL_SERVICES - 1)]


def wider(rows: list, printed: list | None = None) -> ComparatorTable:
    tables = open_data(rows) | (
        {"published_indicators": publication(printed)["published_indicators"]} if printed else {}
    )
    return tables_for(tables, "Sefton", parse_period("2023-24"))[0]


def test_the_types_of_custody_are_added_up() -> None:
    rows = [counted("Sefton", 2023, 2, sentence_type="A")]
    rows += [counted("Sefton", 2023, 1, sentence_type="B")]
    rows += [counted("Sefton", 2023, 9, sentence_type="C", sentence_tier="community")]
    (value,) = open_data_values(open_data(rows))
    assert (value.area, value.value, value.span.label) == ("Sefton", 3, "Apr 2023 - Mar 2024")
    assert value.place == "2 rows of published_counts"


def test_a_national_file_gives_wider_areas_and_a_part_of_one_does_not() -> None:
    rows = wider([*NATION, counted("Sefton", 2023, 2)]).rows
    assert [(row.area, row.later.count.value) for row in rows] == [
        ("Sefton", 2), ("Merseyside PCC", 101), ("North West", 101), ("England & Wales", 101),
    ]  # fmt: skip
    rows = wider([*NATION[1:], counted("Sefton", 2023, 2)]).rows
    assert [row.later.count.value for row in rows] == [2, None, None, None]


def test_a_hidden_number_is_not_added_up() -> None:
    rows = wider([*NATION, counted("Sefton", 2023, None, marker="[c]")]).rows
    assert {row.later.count.status for row in rows} == {Status.NOT_COLLECTED}


def test_it_is_a_series_of_its_own_and_the_newer_is_shown() -> None:
    printed = [count("Sefton", 2023, 0, CUSTODY), count("England & Wales", 2023, 653, CUSTODY)]
    table = wider([counted("Sefton", 2023, 2)], printed)
    assert table.sources == ("Open data; data of 25 January 2025",)
    older = counted("Sefton", 2023, 2, data_date=date(2020, 1, 1))
    assert wider([older], printed).sources == ("An invented bulletin; data of 8 May 2024",)


def test_without_open_data_there_is_nothing_to_add() -> None:
    assert open_data_values(publication([])) == ()
