"""Reads a series that a person typed in: each value with its area, period, unit and source."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from childfirst.areas import area_catalogue
from childfirst.exchange.naming import nearest, normalised
from childfirst.exchange.published.typed_columns import NEEDED, Typed
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.wording import listed, quoted
from childfirst.periods import parse_period
from childfirst.rate_units import per_of
from childfirst.record.dictionary import tables

Row = dict[str, Any]


def typed_rows(values: list[Typed], place: Place, remarks: Remarks) -> list[tuple[Row, int]]:
    """Give a row of `published_indicators` for each typed value; findings for what is wrong."""
    found: dict[str, tuple[Row, int]] = {}
    for each in values:
        row = _row(each, place, remarks)
        if row is None:
            continue
        key = row["indicator_id"]
        if key in found:
            remarks.refuse(
                place,
                found=f"the same value as in row {found[key][1]}",
                expected="each area, period and measure of an indicator once",
                remedy="Delete one of them.",
                row=each.line,
            )
        found.setdefault(key, (row, each.line))
    return list(found.values())


def _row(each: Typed, place: Place, remarks: Remarks) -> Row | None:
    faults = len(remarks.findings)

    def refuse(column: str, expected: str, remedy: str) -> None:
        found = quoted(each.cells.get(column, "")) if each.cells.get(column) else "nothing"
        remarks.refuse(place, found, expected, remedy, row=each.line, column=column)

    for column in NEEDED:
        if not each.cells.get(column):
            refuse(column, "a value in every row", "Fill it in: a figure needs its source and day.")
    if len(remarks.findings) > faults:
        return None
    cells = each.cells
    indicator = _code("indicator", normalised(cells["indicator"]), refuse)
    measure = cells.get("measure") or ("count" if per_of(cells["unit"]) is None else "rate")
    measure = _code("measure", normalised(measure), refuse)
    known = area_catalogue().called(cells["area"])
    kind = _code(
        "area_type", cells.get("area_type") or (known.kind if known else "service"), refuse
    )
    value, base, taken = _number(cells["value"]), _number(cells.get("base", "")), None
    if value is None:
        refuse("value", "a number", "Write digits, with a point before decimals.")
    if cells.get("base") and (base is None or base != int(base) or base < 0):
        refuse("base", "a whole number", "Write how many the value is of, or leave it out.")
    try:
        taken = date.fromisoformat(cells["data_date"])
    except ValueError:
        refuse("data_date", "a date such as 2024-05-08", "Write the day the data were taken.")
    try:
        period = parse_period(cells["period"])
    except ValueError as problem:
        refuse("period", "a period", f"{str(problem)[:1].upper()}{str(problem)[1:]}.")
        return None
    if len(remarks.findings) > faults:
        return None
    area = area_catalogue().our_spelling(cells["area"], kind)
    days = f"{period.first_day}..{period.last_day}"
    return {
        "indicator_id": "|".join((indicator, measure, area, days, cells["source"])),
        "table": cells.get("table") or "Typed in",
        "indicator": indicator,
        "area": area,
        "area_type": kind,
        "period_start": period.first_day,
        "period_end": period.last_day,
        "period_label": period.label,
        "measure": measure,
        "value": value,
        "unit_printed": cells["unit"],
        "unit_true": cells["unit"],
        "denominator_derived": int(base) if base is not None else None,
        "misprint": "NO",
        "note": cells.get("note") or None,
        "source": cells["source"],
        "data_date": taken,
    }


def _code(column: str, text: str, refuse: Any) -> str:
    codes = tables()["published_indicators"].field(column).codes
    if text not in codes:
        meant = nearest(text, codes)
        remedy = f"Did you mean {meant}?" if meant else "Use one of these."
        refuse(column, listed(list(codes)), remedy)
    return text


def _number(text: str) -> Decimal | None:
    try:
        value = Decimal(text.replace(",", "").removesuffix("%").strip())
    except InvalidOperation:
        return None
    exponent = value.as_tuple().exponent
    fits = value.is_finite() and isinstance(exponent, int) and -4 <= exponent <= 8
    return value if fits and abs(value) < 10**12 else None
