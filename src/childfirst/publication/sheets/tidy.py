"""A report as tidy rows: one for each printed figure, one column for each thing known of it.

For those who count on: nothing is laid out, nothing is rounded but percentages, and every row
can be read without the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.model.report import Report
from childfirst.publication.model.tables import Row, Table

Plain = int | Decimal | str | None

COLUMNS: dict[str, str] = {
    "table": "Name of the table in the report",
    "title": "What the table is about",
    "line": "The line of the table, as printed",
    "total": "Yes for a line that counts everybody of its table",
    "area": "The area that is counted",
    "basis": "The basis of counting; numbers on different bases must not be compared",
    "period": "The period; “later minus earlier” for a difference",
    "value": "The number, in its unit; empty where there is none, see status",
    "words": "What the figure says where it is no number",
    "unit": "What is counted, or what a rate is per",
    "numerator": "What a share or rate is worked out from, above the line",
    "denominator": "What a share or rate is worked out from, below the line",
    "percent": "The share as a percentage with one decimal, halves up",
    "lower": "Lower end of the 95 per cent interval of the percentage or rate",
    "upper": "Upper end of the 95 per cent interval of the percentage or rate",
    "status": "Counted, zero, none recorded, provisional, not collected, not yet due, suppressed "
    "or unknown; an empty value means nothing without it",
    "reference": "The short reference of the figure",
    "definition": "The rule by which it is counted, and from when that rule holds",
    "snapshot": "The frozen record that it follows from",
}


def tidy_rows(report: Report) -> Iterator[dict[str, Plain]]:
    """Give the figures of every table in the order of print, each once in its line.

    A row names every column of `COLUMNS`; None stands where nothing is known.
    """
    for table in report.tables:
        for row in table.rows:
            figures = {cell.figure.reference: cell.figure for cell in row.cells if cell.figure}
            yield from (_row(table, row, figure) for figure in figures.values())


def _row(table: Table, row: Row, figure: Figure) -> dict[str, Plain]:
    value = figure.value
    number = value if isinstance(value, int | Decimal) else None
    known: dict[str, Plain] = {
        "table": table.name,
        "title": table.title,
        "line": row.words,
        "total": "Yes" if row.total else "No",
        "value": number,
        "words": None if number is not None or value is None else str(value),
        "status": str(figure.status),
    }
    return {name: known[name] if name in known else getattr(figure, name) for name in COLUMNS}
