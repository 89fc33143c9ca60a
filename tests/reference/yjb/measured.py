"""What the measures make of a small package, to be held beside the plain counter."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.engine.example_tables import example_tables
from childfirst.measures.counter import count_all, counting_session
from childfirst.measures.figures import Value
from childfirst.measures.services import Service
from childfirst.periods import parse_period
from childfirst.returns.evidence import lines_behind
from tests.reference.yjb.package import FIELDS, Package

AREA = "Here"


def measured(package: Package, cells: Sequence[str], quarter: str) -> list[Value]:
    """Give the values of cells of the YJB basis, counted by only the measures they are of."""
    period = parse_period(quarter)
    day = period.last_day.replace(year=period.last_day.year + 2)
    measures = {measure.name: measure for cell in cells for measure, _ in lines_behind(cell)}
    with counting_session({AREA: example_tables(as_text(package))}, {AREA: day}, period) as session:
        figures = count_all(session, list(measures.values()), [Service(AREA, "s", day)], period)
    found = {figure.cell: figure.value for figure in figures}
    return [found[cell] for cell in cells]


def as_text(package: Package) -> str:
    """Write a package as a worked example is written; blank stays blank."""
    lines = []
    for table, fields in FIELDS.items():
        if rows := package.rows[table]:
            names = [name for name in fields.split() if any(row[name] for row in rows)]
            lines.append(f"{table}: {', '.join(names)}")
            lines += [", ".join(row[name] for name in names) for row in rows]
    return "\n".join(lines)
