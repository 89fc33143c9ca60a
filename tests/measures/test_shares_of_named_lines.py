"""Lines that the records name are shares of all that their table counts, not of themselves."""

from datetime import date

from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.definitions.cohort.overlaps import COMBINATIONS
from childfirst.measures.services import Service
from childfirst.periods import parse_period
from tests.example import EXAMPLE, package_tables

DAY = date(2025, 1, 1)


def test_the_combinations_of_needs_are_shares_of_the_cohort_and_add_up_to_it():
    tables, period = {"Sefton": package_tables(EXAMPLE)}, parse_period("2023-24")
    with counting_session(tables, {"Sefton": DAY}, period) as session:
        figures = count_all(session, [COMBINATIONS], [Service("Sefton", "s", DAY)], period)
    year = [figure for figure in figures if figure.period == "2023/24"]
    assert len(year) > 5
    assert {figure.denominator for figure in year} == {167}
    assert sum(figure.numerator for figure in year) == 167
