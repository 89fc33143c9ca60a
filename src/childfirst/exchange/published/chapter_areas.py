"""Reads the rows of a chapter table: each area with its numbers, councils put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from childfirst.areas import area_catalogue
from childfirst.areas.catalogue import NATION, POLICE_AREA, REGION, SERVICE, KnownArea
from childfirst.exchange.naming import normalised
from childfirst.exchange.published.cells import number
from childfirst.exchange.published.chapter_columns import COUNT, RATE, YearColumn
from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.labels import Chapter, without_notes
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.wording import listed, quoted

Values = dict[YearColumn, int | Decimal]
WANTED = {COUNT: "a whole number", RATE: "a number"}


@dataclass(frozen=True)
class ChapterTable:
    """A sheet that is a table of a chapter: its title, where the areas and the years stand."""

    chapter: Chapter
    title: str
    at: int
    areas: int
    years: list[YearColumn]


def areas_of(
    grid: Grid, table: ChapterTable, remarks: Remarks
) -> Iterator[tuple[str, str, int, Values]]:
    """Give each area with its kind, row and numbers; councils of one service are added up."""
    shared: dict[str, dict[str, tuple[int, Values]]] = {}
    for cells, line in zip(grid.cells[table.at + 1 :], grid.numbers[table.at + 1 :], strict=True):
        name = without_notes(cells[table.areas])
        values = _values(grid, table, cells, line, remarks) if name else {}
        if not values:
            continue
        known = _known(name, table.chapter.areas)
        if known and _is_council(name, known):
            shared.setdefault(known.name, {})[normalised(name)] = (line, values)
        else:
            yield (
                known.name if known else name,
                known.kind if known else table.chapter.areas,
                line,
                values,
            )
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
        yield service, SERVICE, lines[0], _added_up(numbers)


def _known(name: str, kind: str) -> KnownArea | None:
    """Give a known area of the kind that the table is of, or a wider one."""
    kinds = (kind, REGION, NATION, POLICE_AREA)
    found = (area_catalogue().called(name, each) for each in kinds)
    return next((area for area in found if area), None)


def _added_up(councils: tuple[Values, ...]) -> Values:
    """Add up the numbers of councils, column by column; their rates cannot be added."""
    return {
        column: sum(each[column] for each in councils)
        for column in councils[0]
        if column.measure == COUNT and all(column in each for each in councils)
    }


def _is_council(name: str, known: KnownArea) -> bool:
    return normalised(name) in {normalised(each) for each in known.authorities}


def _values(
    grid: Grid, table: ChapterTable, cells: list[str], line: int, remarks: Remarks
) -> Values:
    """Give the numbers of a row by their columns; columns without one are left out."""
    found: Values = {}
    for column in table.years:
        cell = cells[column.position]
        if not cell:
            continue
        read = number(cell, whole=column.measure == COUNT)
        if read is None:
            remarks.refuse(
                grid.place,
                found=quoted(cell),
                expected=f"{WANTED[column.measure]}, or a mark such as [c] where there is none",
                remedy="Copy the row again from the publisher's file.",
                row=line,
                column=grid.cells[table.at][column.position],
                kind="number",
            )
        elif read.value is not None:
            found[column] = read.value
    return found
