"""Figures as columns are the figures one by one, in the same order, for many services."""

from datetime import date

import pytest
from benchmarks.national.making import make_national

from childfirst.measures.catalogue import YJB
from childfirst.measures.counter import count_all, partitions_session
from childfirst.measures.figure_columns import figure_columns
from childfirst.measures.services import Service
from childfirst.measures.together import counts_alone
from childfirst.periods import parse_period
from childfirst.periods_of_reports import periods_to_count
from childfirst.snapshot.partitions import Partitions, read_partitions

PERIOD = parse_period("2023-10-01..2025-09-30")
MAY = date(2025, 5, 31)
MEASURES = [measure for measure in YJB if counts_alone(measure)]


@pytest.fixture(scope="module")
def partitions(tmp_path_factory: pytest.TempPathFactory) -> Partitions:
    folder = tmp_path_factory.mktemp("national")
    make_national(folder, services=3, programmes=900)
    return read_partitions(folder)


def services(partitions: Partitions) -> list[Service]:
    lacking = {"Service 002": frozenset({"residences"})}
    return [
        Service(each.area, each.short_id, MAY, lacking.get(each.area, frozenset()))
        for each in partitions.manifests
    ]


def test_columns_say_what_the_figures_say(partitions: Partitions) -> None:
    asked, periods = services(partitions), periods_to_count(PERIOD)
    with partitions_session(partitions, PERIOD) as session:
        tables = list(figure_columns(session, MEASURES, asked, periods))
        every = count_all(session, MEASURES, asked, PERIOD)
    one_by_one = [figure for figure in every if " minus " not in figure.period]
    names = tables[0].column_names
    told = [tuple(row[name] for name in names) for table in tables for row in table.to_pylist()]
    assert {row[names.index("status")] for row in told} >= {
        "counted", "zero", "none recorded", "not collected", "not yet due", "provisional"
    }  # fmt: skip
    expected = [tuple(getattr(figure, name) for name in names) for figure in one_by_one]
    assert sorted(told, key=str) == sorted(expected, key=str)
    first = [row for row in told if row[names.index("definition")] == MEASURES[0].definition]
    assert first == expected[: len(first)]


def test_a_rate_is_not_taken_for_a_count(partitions: Partitions) -> None:
    rates = [measure for measure in YJB if any(line.per for line in measure.lines)]
    with partitions_session(partitions, PERIOD) as session, pytest.raises(ValueError, match="more"):
        next(figure_columns(session, rates, services(partitions), periods_to_count(PERIOD)))
