"""Reads a local-level table of the open data: a number for each service, year and breakdown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from childfirst.areas import area_catalogue
from childfirst.areas.catalogue import POLICE_AREA, REGION
from childfirst.exchange.naming import nearest, normalised
from childfirst.exchange.published.cells import Number, days_of, financial_year, number
from childfirst.exchange.published.grids import Grid
from childfirst.exchange.published.headers import BREAKDOWNS, Header, header_at
from childfirst.exchange.published.labels import Labels, without_notes
from childfirst.exchange.published.lines import Line, lines_of
from childfirst.exchange.published.nations import nation_of
from childfirst.exchange.remarks import Remarks
from childfirst.exchange.wording import listed, quoted

Row = dict[str, Any]


@dataclass
class Counts:
    """What a local-level table gives: rows of `published_counts`, and the rows they stood in."""

    statistic: str
    rows: dict[str, Row] = field(default_factory=dict)
    numbers: dict[str, int] = field(default_factory=dict)


def read_counts(grid: Grid, at: int, labels: Labels, remarks: Remarks) -> Counts | None:
    """Read a table whose header stands at a position; None, with findings, if it cannot be.

    Rows that differ only in what we do not hold, or in spelling, are added up. Rows of all
    services together are left out, and so are notes below the table.
    """
    header = header_at(grid, at, labels, remarks)
    if header is None:
        return None
    if header.others:
        names = listed([quoted(title) for title in header.others])
        remarks.note(f"{grid.place}: {names} is not held; its rows were added up.")
    counts = Counts(_statistic(header))
    for line in lines_of(grid, header, labels, remarks):
        _take(counts, line, labels, remarks)
    if not counts.rows and not remarks.findings:
        remarks.refuse(grid.place, "a header without rows", "rows of numbers", "Check the file.")
    return counts


def _statistic(header: Header) -> str:
    if "offence_group" in header.columns or "gravity" in header.columns:
        return "offences"
    outcomes = "sentence_type" in header.columns or "sentence_tier" in header.columns
    return "outcomes" if outcomes else "children"


def _take(counts: Counts, line: Line, labels: Labels, remarks: Remarks) -> None:
    faults = len(remarks.findings)
    year = financial_year(line.of("financial_year"))
    if year is None:
        line.refuse("financial_year", "a financial year such as 2013-14", "Mend the cell.", remarks)
    if not line.of("area"):
        line.refuse("area", "the name of a service", "Fill the cell, or delete the row.", remarks)
    read = number(line.of("number"))
    if read is None:
        line.refuse(
            "number",
            "a whole number, or a mark such as [c] where there is none",
            "Copy the row again from the publisher's file.",
            remarks,
        )
    broken = {column: _broken_down(column, line, labels, remarks) for column in BREAKDOWNS}
    if year is None or read is None or len(remarks.findings) > faults:
        return
    row = _row(counts.statistic, year, line, broken, remarks)
    _add(counts, row, read, line.line)


def _broken_down(column: str, line: Line, labels: Labels, remarks: Remarks) -> str | None:
    text = line.of(column)
    if not text:
        return None
    if column == "sentence_type":
        return labels.sentence(text)
    if column != "sentence_tier":
        return labels.value(column, text)
    tier = labels.tiers.get(normalised(without_notes(text)))
    if tier is None:
        meant = nearest(text, ["Pre Court", "First Tier", "Community", "Custody"])
        remedy = f"Did you mean {meant}?" if meant else "Add the spelling to labels.yaml."
        line.refuse(column, "Pre Court, First Tier, Community or Custody", remedy, remarks)
    return tier


def _row(
    statistic: str, year: int, line: Line, broken: dict[str, str | None], remarks: Remarks
) -> Row:
    areas = area_catalogue()
    first, last = days_of(year, "financial")
    area = areas.our_spelling(without_notes(line.of("area")), "service")
    region, police = (without_notes(line.of(column)) for column in ("region", "police_area"))
    of = [each for each in broken.values() if each]
    return {
        "count_id": "|".join((statistic, f"{year}-{(year + 1) % 100:02d}", area, *of)),
        "statistic": statistic,
        "area": area,
        "police_area": areas.our_spelling(police, POLICE_AREA) or None,
        "region": areas.our_spelling(region, REGION) or None,
        "nation": nation_of(region, without_notes(line.of("nation")), line.grid.place, remarks),
        "period_start": first,
        "period_end": last,
        **broken,
    }


def _add(counts: Counts, row: Row, read: Number, line: int) -> None:
    """Add a row up with one of the same key; a sum with an unknown part is not known."""
    key = row["count_id"]
    before = counts.rows.get(key)
    value, marker = read.value, read.marker
    if before is not None:
        known = value is not None and before["number"] is not None
        value = value + before["number"] if known and value is not None else None
        marker = " ".join(dict.fromkeys(each for each in (before["marker"], marker) if each))
    counts.rows[key] = {**row, "number": value, "marker": marker or None}
    counts.numbers.setdefault(key, line)
