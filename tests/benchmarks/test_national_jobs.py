"""What is timed over the national set is what it is said to be."""

from pathlib import Path

from benchmarks.national.jobs import AGES, FOURTEEN, fourteen_indicators, scan_columns
from benchmarks.national.making import make_national

EVERYBODY, ORDERS, SEXES, ETHNICITIES, BANDS = 1, 6, 3, 6, 2


def test_fourteen_indicators_by_twelve_quarters_by_six_breakdowns(tmp_path: Path) -> None:
    make_national(tmp_path, services=1, programmes=300)
    values = EVERYBODY + ORDERS + SEXES + ETHNICITIES + BANDS + len(AGES)
    assert fourteen_indicators(tmp_path) == len(FOURTEEN) * 12 * values == 14 * 12 * 26


def test_the_scan_reads_every_row_of_the_tables_that_measures_use(tmp_path: Path) -> None:
    rows = make_national(tmp_path, services=1, programmes=300)
    assert scan_columns(tmp_path) == rows
