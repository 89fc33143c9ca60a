"""Reads a table of the supplementary chapters: an area in each row, a year in each column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from childfirst.areas import area_catalogue
from childfirst.areas.catalogue import NATION, SERVICE, KnownArea
from childfirst.exchange.naming import normalised
from childfirst.exchange.published.cells import calendar_year, days_of, financial_year, number
from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.headers import LOOKED_AT
from childfirst.exchange.published.labels import Chapter, Labels, label, without_notes
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.wording import listed, quoted

Row = dict[str, Any]
FEWEST_YEARS = 2


@dataclass(frozen=True)
class ChapterTable:
    """A sheet that is a table of a chapter: its title, where the areas and the years stand."""

    chapter: Chapter
    title: str
    at: int
    areas: int
    years: list[tuple[int, int]]


def chapter_table(grid: Grid, labels: Labels) -> ChapterTable | None:
    """Recognise a table by the words above its header, a label for areas, and years beside it."""
    for at, cells in enumerate(grid.cells[:LOOKED_AT]):
        title = " ".join(cell for row in grid.cells[:at] for cell in row if cell)
        for chapter in labels.chapters:
            named = [i for i, cell in enumerate(cells) if label(cell) in chapter.area_labels]
            read = calendar_year if chapter.years == "calendar" else financial_year
            years = [(i, year) for i, cell in enumerate(cells) if (year := read(cell)) is not None]
            if named and len(years) >= FEWEST_YEARS and chapter.is_titled(title):
                return ChapterTable(chapter, title, at, named[0], years)
    return None


def read_chapter(grid: Grid, table: ChapterTable, remarks: Remarks) -> list[tuple[Row, int]]:
    """Give a row of `published_indicators` for each area and year, and the row it stood in."""
    twice = {year for _, year in table.years if [y for _, y in table.years].count(year) > 1}
    if twice:
        remarks.refuse(
            grid.place,
            found=f"the year {min(twice)} twice",
            expected="each year once",
            remedy="Numbers and rates stand side by side: delete the columns of rates.",
            row=grid.numbers[table.at],
        )
        return []
    rows = [
        (_row(grid, table, area, kind, year, value), line)
        for area, kind, line, values in _areas(grid, table, remarks)
        for year, value in values.items()
    ]
    if not rows and not remarks.findings:
        remarks.refuse(grid.place, "a header without rows", "a row for each area", "Check it.")
    return rows


def _areas(
    grid: Grid, table: ChapterTable, remarks: Remarks
) -> Iterator[tuple[str, str, int, dict[int, int]]]:
    """Give each area with its kind, row and numbers; councils of one service are added up."""
    shared: dict[str, dict[str, tuple[int, dict[int, int]]]] = {}
    for cells, line in zip(grid.cells[table.at + 1 :], grid.numbers[table.at + 1 :], strict=True):
        name = without_notes(cells[table.areas])
        values = _values(grid, table, cells, line, remarks) if name else {}
        if not values:
            continue
        known = area_catalogue().called(name) or area_catalogue().called(name, NATION)
        if known and _is_council(name, known):
            shared.setdefault(known.name, {})[normalised(name)] = (line, values)
        else:
            yield (known.name if known else name, known.kind if known else SERVICE, line, values)
    for service, councils in shared.items():
        area = area_catalogue().called(service)
        missing = [
            council
            for council in (area.authorities if area else ())
            if normalised(council) not in councils
        ]
        if missing:
            remarks.note(f"{grid.place}: {service} was left out, without {listed(missing)}.")
            continue
        lines, numbers = zip(*councils.values(), strict=True)
        remarks.note(f"{grid.place}: {service} is the sum of {len(councils)} councils.")
        years = set.intersection(*(set(each) for each in numbers))
        yield service, SERVICE, lines[0], {y: sum(n[y] for n in numbers) for y in sorted(years)}


def _is_council(name: str, known: KnownArea) -> bool:
    return normalised(name) in {normalised(each) for each in known.authorities}


def _values(
    grid: Grid, table: ChapterTable, cells: list[str], line: int, remarks: Remarks
) -> dict[int, int]:
    """Give the numbers of a row by year; years without one are left out."""
    found: dict[int, int] = {}
    filled = [(at, year) for at, year in table.years if cells[at]]
    for at, year in filled:
        read = number(cells[at])
        if read is None:
            remarks.refuse(
                grid.place,
                found=quoted(cells[at]),
                expected="a whole number, or a mark such as [c] where there is none",
                remedy="Copy the row again from the publisher's file.",
                row=line,
                column=grid.cells[table.at][at],
                kind="number",
            )
        elif read.value is not None:
            found[year] = read.value
    return found


def _row(grid: Grid, table: ChapterTable, area: str, kind: str, year: int, value: int) -> Row:
    chapter = table.chapter
    first, last = days_of(year, chapter.years)
    calendar = chapter.years == "calendar"
    return {
        "indicator_id": f"{normalised(chapter.name)}|{year}|{kind}|{area}",
        "table": grid.name,
        "indicator": chapter.indicator,
        "area": area,
        "area_type": kind,
        "period_start": first,
        "period_end": last,
        "period_label": f"Jan - Dec {year}" if calendar else f"Apr {year} - Mar {year + 1}",
        "measure": "count",
        "value": value,
        "unit_printed": "Number",
        "unit_true": chapter.unit,
        "misprint": "NO",
    }
