"""Invented rows that obey the dictionary: keys, references, codes, limits, validity.

They describe nobody, and they are not meant to be counted: only to be loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from childfirst.record.codelists import codelist
from childfirst.record.dictionary import tables
from childfirst.record.entries import FieldEntry, Reference, TableEntry
from childfirst.record.renderings import identifiers

Row = dict[str, str]

ROWS = 20  # of each table
FIRST_DAY = date(2023, 4, 1)
SHARE_EMPTY = 0.3  # of the values that may be missing

SPECIAL: dict[str, Callable[[Random], str]] = {
    "age_from": lambda _: "10",
    "age_to": lambda _: "17",
    "date_of_birth": lambda random: str(date(2007, 4, 1) + timedelta(random.randrange(5 * 365))),
    "financial_year": lambda random: random.choice(["2022/23", "2023/24"]),
    "nhs_number": identifiers.nhs_number,
    "pnc_number": identifiers.pnc_number,
    "postcode": lambda _: "ZZ99 3WZ",  # stands for "no fixed abode" and for no place
    "preferred_language": lambda _: "en",
    "upn": identifiers.upn,
    "year": lambda random: str(random.randrange(2019, 2024)),
}


def fake_rows(seed: int) -> dict[str, list[Row]]:
    """Give the invented rows of every table, the same for the same seed."""
    random = Random(seed)  # noqa: S311  # invented rows keep no secret
    made: dict[str, list[Row]] = {}
    for name, table in tables().items():
        made[name] = [_row(table, number, made, random) for number in range(1, ROWS + 1)]
    return made


def _row(table: TableEntry, number: int, made: dict[str, list[Row]], random: Random) -> Row:
    row = _references(table, number, made)
    if len(table.primary_key) == 1:
        row[table.primary_key[0]] = f"{table.name}-{number:03d}"
    day = FIRST_DAY + timedelta(random.randrange(300))
    for field in table.fields:
        if field.name in row:
            continue
        day += timedelta(random.randrange(20))  # so that a later field has a later date
        empty = not field.required and random.random() < SHARE_EMPTY
        row[field.name] = "" if empty else _value(field, number, row, day, random)
    return {field.name: row[field.name] for field in table.fields}


def _references(table: TableEntry, number: int, made: dict[str, list[Row]]) -> Row:
    chosen: Row = {}
    known: Row = {}  # what the rows referred to say already, such as whose they are
    for reference in table.references:
        target = _target(reference, number, made, known)
        chosen[reference.field] = target[reference.target]
        known |= {each.field: target[each.field] for each in tables()[reference.table].references}
        known[reference.field] = target[reference.target]
    return chosen


def _target(reference: Reference, number: int, made: dict[str, list[Row]], known: Row) -> Row:
    rows = made[reference.table]
    fitting = [
        row for row in rows if all(row.get(name, said) == said for name, said in known.items())
    ]
    choice = fitting or rows
    return choice[(number - 1) % len(choice)]


def _value(field: FieldEntry, number: int, row: Row, day: date, random: Random) -> str:
    if field.name in SPECIAL:
        return SPECIAL[field.name](random)
    if field.codelist:
        return _code(field, row, day, random)
    if field.kind == "date":
        return day.isoformat()
    if field.kind in ("integer", "number"):
        least = field.minimum if field.minimum is not None else 0
        most = field.maximum if field.maximum is not None else least + 100
        return str(random.randint(least, most))
    return f"{field.title} {number}"


def _code(field: FieldEntry, row: Row, day: date, random: Random) -> str:
    finer = field.codelist.removesuffix("_group")
    if finer != field.codelist and row.get(finer):
        return codelist(finer).code(row[finer]).group
    return random.choice(
        [each.code for each in codelist(field.codelist).codes if each.valid_on(day)]
    )
