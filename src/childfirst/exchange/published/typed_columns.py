"""The columns of a series that a person typed in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from childfirst.exchange.naming import nearest, normalised
from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.wording import listed

NEEDED = ("indicator", "area", "period", "value", "unit", "source", "data_date")
MAY_HAVE = ("measure", "area_type", "table", "base", "note")
COLUMNS = (*NEEDED, *MAY_HAVE)


@dataclass(frozen=True)
class Typed:
    """One typed value as text, by column, and the line on which it stands."""

    line: int
    cells: Mapping[str, str]


def looks_typed_in(names: list[str]) -> bool:
    """Say whether columns are those of a typed series: its main ones are all there."""
    return {"indicator", "area", "period", "value"} <= {normalised(name) for name in names}


def check_columns(names: list[str], place: Place, line: int, remarks: Remarks) -> bool:
    """Say whether each needed column is there and no other; findings where not."""
    found = [normalised(name) for name in names if name]
    for name in names:
        if name and normalised(name) not in COLUMNS:
            meant = nearest(name, COLUMNS)
            remedy = f"Did you mean {meant}?" if meant else "Take it out."
            expected = listed(list(COLUMNS))
            remarks.refuse(
                place, "a column of another name", expected, remedy, row=line, column=name
            )
    missing = [name for name in NEEDED if name not in found]
    for name in missing:
        remarks.refuse(
            place,
            "no such column",
            "it, with a value in every row",
            "Add it.",
            row=line,
            column=name,
        )
    return not missing and set(found) <= set(COLUMNS)
