"""What is timed: each job reads a generated partnership and does one thing with it."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pyarrow as pa

AS_AT = date(2024, 6, 30)


def read(folder: Path) -> int:
    """Read and type every extract."""
    return sum(rows.num_rows for rows in _tables(folder).values())


def validate_all(folder: Path) -> int:
    """Read, ask every validation rule, and list the problems by child."""
    from childfirst.validation.catalogue import RULES

    return _validate(folder, [rule.code for rule in RULES])


def validate_twelve(folder: Path) -> int:
    """Read, and ask the twelve rules that `in_pandas` also asks."""
    from benchmarks.in_pandas import CODES

    return _validate(folder, CODES)


def validate_twelve_in_pandas(folder: Path) -> int:
    """The same twelve rules as an analyst would write them in pandas."""
    from benchmarks.in_pandas import validate

    return validate(folder)


def take_in(folder: Path) -> int:
    """Read every extract and import it into an empty SQLite database on disk."""
    from childfirst.exchange.reading.extracts import read_extracts
    from childfirst.web.start import start

    with tempfile.TemporaryDirectory() as place:
        start(f"sqlite:///{place}/record.sqlite3")
        from django.db import connection

        from childfirst.actions.import_extracts import import_extracts

        extracts = read_extracts(folder)
        done = import_extracts(extracts=extracts, by="benchmark")
        connection.close()
    return sum(len(change.added) for change in done.changes)


def take_in_with_pandas(folder: Path) -> int:
    """Read every CSV with pandas and write it with `to_sql`: no keys, no checks, no trail."""
    from benchmarks.in_pandas import to_sqlite

    return to_sqlite(folder)


def count_the_year(folder: Path) -> int:
    """Read, and count every figure of the local basis for a year."""
    from childfirst.measures.catalogue import LOCAL
    from childfirst.measures.counter import count_all, counting_session
    from childfirst.measures.services import Service
    from childfirst.periods import financial_year

    year = financial_year(2023)
    with counting_session({"Here": _tables(folder)}, {"Here": AS_AT}, year) as session:
        return len(count_all(session, LOCAL, [Service("Here", "s", AS_AT)], year))


JOBS: dict[str, Callable[[Path], int]] = {
    each.__name__: each
    for each in (
        read,
        validate_all,
        validate_twelve,
        validate_twelve_in_pandas,
        take_in,
        take_in_with_pandas,
        count_the_year,
    )
}


def _tables(folder: Path) -> dict[str, pa.Table]:
    from childfirst.exchange.reading.extracts import read_extracts

    return {
        name: table.rows.append_column(
            "supplied_file", pa.array([table.file] * table.rows.num_rows, pa.string())
        )
        for name, table in read_extracts(folder).tables.items()
    }


def _validate(folder: Path, codes: list[str]) -> int:
    from childfirst.measures.counter import counting_session
    from childfirst.periods import financial_year
    from childfirst.validation.catalogue import rule
    from childfirst.validation.run import validate

    year = financial_year(2023)
    with counting_session({"Here": _tables(folder)}, {"Here": AS_AT}, year) as session:
        found = validate(session, [rule(code) for code in codes])
    by_child: dict[str, list[str]] = {}
    for problem in found.problems:
        by_child.setdefault(problem.child, []).append(problem.rule.code)
    return len(found.problems)
