"""Reads a table of the supplementary chapters: an area in each row, a year in each column."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from typing import Any

from childfirst.exchange.naming import normalised
from childfirst.exchange.published.cells import calendar_year, days_of, financial_year
from childfirst.exchange.published.chapter_areas import ChapterTable, areas_of
from childfirst.exchange.published.chapter_columns import COUNT, RATE, YearColumn, year_columns
from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.headers import LOOKED_AT
from childfirst.exchange.published.labels import Labels, label
from childfirst.exchange.remarks import Remarks

Row = dict[str, Any]
FEWEST_YEARS = 2


def chapter_table(grid: Grid, labels: Labels) -> ChapterTable | None:
    """Recognise a table by the words above its header, a label for areas, and years beside it."""
    for at, cells in enumerate(grid.cells[:LOOKED_AT]):
        title = " ".join(cell for row in grid.cells[:at] for cell in row if cell)
        for chapter in labels.chapters:
            named = [i for i, cell in enumerate(cells) if label(cell) in chapter.area_labels]
            read = calendar_year if chapter.years == "calendar" else financial_year
            years = year_columns(grid, at, title, read)
            if named and len(years) >= FEWEST_YEARS and chapter.is_titled(title):
                return ChapterTable(chapter, title, at, named[0], years)
    return None


def read_chapter(grid: Grid, table: ChapterTable, remarks: Remarks) -> list[tuple[Row, int]]:
    """Give a row of `published_indicators` for each area and year, and the row it stood in."""
    said = Counter((column.year, column.measure) for column in table.years)
    twice = [(year, measure) for (year, measure), times in said.items() if times > 1]
    if twice:
        year, measure = min(twice)
        remarks.refuse(
            grid.place,
            found=f"two columns with the {measure} of {year}",
            expected="each year once, or once as numbers and once as rates",
            remedy="Say in the headings which columns are rates, or delete one of them.",
            row=grid.numbers[table.at],
        )
        return []
    rows = [
        (_row(grid, table, area, kind, column, value), line)
        for area, kind, line, values in areas_of(grid, table, remarks)
        for column, value in values.items()
    ]
    if not rows and not remarks.findings:
        remarks.refuse(grid.place, "a header without rows", "a row for each area", "Check it.")
    return rows


def _row(
    grid: Grid, table: ChapterTable, area: str, kind: str, column: YearColumn, value: int | Decimal
) -> Row:
    chapter, year = table.chapter, column.year
    unit = chapter.unit if column.measure == COUNT else chapter.rate_unit
    identity = [normalised(chapter.name), str(year), kind, area]
    first, last = days_of(year, chapter.years)
    calendar = chapter.years == "calendar"
    return {
        "indicator_id": "|".join(identity + ([RATE] if column.measure == RATE else [])),
        "table": grid.name,
        "indicator": chapter.indicator,
        "area": area,
        "area_type": kind,
        "period_start": first,
        "period_end": last,
        "period_label": f"Jan - Dec {year}" if calendar else f"Apr {year} - Mar {year + 1}",
        "measure": column.measure,
        "value": value,
        "unit_printed": "Number" if column.measure == COUNT else unit,
        "unit_true": unit,
        "misprint": "NO",
    }
