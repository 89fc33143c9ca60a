"""Writes examples/casebook-2023-24: the example partnership as the system CaseBook exports it.

CaseBook is invented. Its extracts are the mapping profile `casebook` run backwards over
examples/sefton-2023-24, so that the mapping can be shown and tested. The same input always
gives the same bytes.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

import xlsxwriter

from childfirst.exchange.mapping.loading import load_mapping
from childfirst.exchange.mapping.profile import FieldRule, Profile
from childfirst.record.dictionary import tables

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
DRAWN = datetime(2024, 6, 30)  # a workbook's properties know no time zone
Row = dict[str, str]

TEXTS = {
    "Clients.csv": (["children"], ";", "utf-8"),
    "Offence_Outcomes.txt": (["offences", "outcomes", "programme_offences"], "\t", "utf-16"),
    "Court_List.csv": (["hearings", "hearing_offences"], ",", "utf-8"),
    "Accommodation.csv": (["residences"], ",", "utf-8"),
    "ETE.csv": (["education"], "|", "utf-8-sig"),
    "Exclusions.csv": (["suspensions_exclusions"], ",", "utf-8"),
    "Health.csv": (["health_needs"], ",", "utf-8"),
    "Social_Care.csv": (["care_statuses"], ",", "utf-8"),
    "Victims.csv": (["victims", "victim_interventions"], ",", "utf-8"),
    "Victim_Log.csv": (["victim_events"], ",", "utf-8"),
    "Finance.csv": (["contributions"], ";", "cp1252"),
}
"""Text files: the tables in each, the first with one or more rows for each of its rows."""

WORKBOOKS = {
    "Interventions.xlsx": {"Interventions": ["programmes"], "ASB Incidents": ["incidents"]},
    "SEND.xlsx": {"Plans": ["special_needs"], "Needs": ["special_need_types"]},
    "Board.xlsx": {
        "Members": ["board_members"],
        "Register": ["board_meetings", "board_attendance"],
    },
    "National.xlsx": {"Indicators": ["published_indicators"], "Population": ["populations"]},
}


def main(source: Path = EXAMPLES / "sefton-2023-24", target: Path | None = None) -> None:
    """Write every extract of CaseBook into `target`."""
    folder = target or EXAMPLES / "casebook-2023-24"
    folder.mkdir(parents=True, exist_ok=True)
    profile = load_mapping("casebook")
    for name, (wanted, delimiter, encoding) in TEXTS.items():
        rows = _wide(profile, source, wanted)
        (folder / name).write_bytes(_text(name, rows, delimiter).encode(encoding))
    for name, sheets in WORKBOOKS.items():
        filled = {sheet: _wide(profile, source, wanted) for sheet, wanted in sheets.items()}
        (folder / name).write_bytes(_workbook(profile, sheets, filled))


def _wide(profile: Profile, source: Path, wanted: list[str]) -> list[Row]:
    """Give the rows of an extract: those of its first table, repeated for each of the others'."""
    first, *others = wanted
    rows = _spelled_rows(profile, source, first)
    for other in others:
        rows = list(_beside(rows, _spelled_rows(profile, source, other), profile, first, other))
    return rows


def _beside(
    rows: list[Row], others: list[Row], profile: Profile, first: str, other: str
) -> Iterable[Row]:
    key = profile.tables[first].fields[tables()[first].primary_key[0]].columns[0]
    by_key: dict[str, list[Row]] = {}
    for row in others:
        by_key.setdefault(row[key], []).append(row)
    blank = {
        column: "" for rule in profile.tables[other].fields.values() for column in rule.columns
    }
    for row in rows:
        for match in by_key.get(row[key], [blank]):
            yield {**blank, **match, **row}


def _spelled_rows(profile: Profile, source: Path, table: str) -> list[Row]:
    with (source / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return [_spelled(profile, table, row) for row in csv.DictReader(file)]


def _spelled(profile: Profile, table: str, row: Row) -> Row:
    """Give one of our rows in the columns and spellings of CaseBook."""
    cells: Row = {}
    for name, rule in profile.tables[table].fields.items():
        value = row[name]
        spellings = {code: spelling for spelling, code in profile.translations(rule).items()}
        if value and tables()[table].field(name).kind == "date":
            value = date.fromisoformat(value).strftime("%d/%m/%Y")
        value = spellings[value] if value and spellings else value
        _place(rule, value, cells)
    return cells


def _place(rule: FieldRule, value: str, cells: Row) -> None:
    if rule.join:
        pieces = value.split(rule.join.between) if value else [""] * len(rule.join.columns)
        cells.update(zip(rule.join.columns, pieces, strict=True))
    elif rule.split:
        parts = cells.get(rule.split.column, rule.split.at).split(rule.split.at)
        parts[rule.split.part - 1] = value
        cells[rule.split.column] = rule.split.at.join(parts)
    else:
        cells[rule.columns[0]] = value


def _text(name: str, rows: list[Row], delimiter: str) -> str:
    """Give rows as text, with the habits of old systems: odd line ends, marks for no value."""
    if name == "Clients.csv":
        rows = [
            {**row, "Gender Before 2022": row["Gender Before 2022"] or "Not recorded"}
            for row in rows
        ]
        rows = [{**row, "Printed By": "reports"} for row in rows]
    if name == "Accommodation.csv":
        rows = [{**row, "Moved Out": row["Moved Out"] or "01/01/1900"} for row in rows]
    text = io.StringIO()
    writer = csv.DictWriter(text, list(rows[0]), delimiter=delimiter, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    if name == "Social_Care.csv":
        text.write(f"\r\n({len(rows)} rows affected)\r\n")
    return text.getvalue()


def _workbook(
    profile: Profile, sheets: dict[str, list[str]], filled: dict[str, list[Row]]
) -> bytes:
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as book:
        book.set_properties({"created": DRAWN, "author": "CaseBook"})
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in filled.items():
            kinds = _kinds(profile, sheets[name])
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, list(rows[0]))
            for number, row in enumerate(rows, start=1):
                for at, (column, value) in enumerate(row.items()):
                    if value and kinds[column] == "date":
                        sheet.write_datetime(number, at, datetime.strptime(value, "%d/%m/%Y"), day)
                    elif value and kinds[column] in ("integer", "number"):
                        sheet.write_number(number, at, float(value))
                    else:
                        sheet.write_string(number, at, value)
    return buffer.getvalue()


def _kinds(profile: Profile, wanted: list[str]) -> dict[str, str]:
    return {
        column: tables()[table].field(name).kind
        for table in wanted
        for name, rule in profile.tables[table].fields.items()
        for column in rule.columns
    }


if __name__ == "__main__":
    main()
