"""Makes a suggestion from a file or folder of extracts."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from childfirst.exchange.findings import Finding, UnreadableInput
from childfirst.exchange.mapping.suggesting.choosing import TableGuess, choose
from childfirst.exchange.mapping.suggesting.evidence import Evidence, evidence
from childfirst.exchange.mapping.suggesting.writing import quoted, source_lines, table_lines
from childfirst.exchange.naming import normalised
from childfirst.exchange.reading.contents import raw_tables
from childfirst.exchange.reading.delivery import open_delivery
from childfirst.exchange.reading.raw import RawTable
from childfirst.exchange.remarks import Place, Remarks


def suggest_mapping(file: Path) -> str:
    """Propose a mapping for a file, workbook, zip or folder, as YAML with remarks.

    The text is a valid profile, to be reviewed and completed by a person who knows the
    system. Raise UnreadableInput when the file cannot be read or nothing is recognised.
    """
    found = _read(file)
    sources: list[str] = []
    chosen: list[str] = []
    tables_done: set[str] = set()
    for inside, raw in found:
        columns = [evidence(header, column) for header, column in raw.columns.items()]
        guesses = [g for g in choose(raw.name, columns) if g.entry.name not in tables_done]
        if not guesses:
            sources.append(f"  # {raw.place} was not understood: no table of ours was recognised.")
            continue
        key = normalised(raw.place.sheet or inside.stem) or "source"
        ignored = _unused(columns, guesses)
        sources.extend(source_lines(key, inside.name, raw.place.sheet, ignored))
        for guess in guesses:
            tables_done.add(guess.entry.name)
            chosen.extend(table_lines(guess, key))
    if not chosen:
        raise _nothing(file)
    name = normalised(file.stem) or "suggestion"
    head = [
        "# Suggested from headers and values. Check every line against the system.",
        f"profile: {quoted(name)}",
        f"system: {quoted(file.stem)}",
        "",
        "sources:",
    ]
    return "\n".join([*head, *sources, "", "tables:", *chosen, ""])


def _read(file: Path) -> list[tuple[PurePosixPath, RawTable]]:
    remarks = Remarks()
    delivery = open_delivery(file, remarks, mapped=True)
    if delivery is None:
        raise UnreadableInput(remarks.findings)
    found = raw_tables(delivery.store, delivery.files, {}, _everything, remarks)
    remarks.stop_if_any()
    return [(inside, raw) for inside, raw in found if isinstance(raw, RawTable) and raw.columns]


def _everything(_inside: PurePosixPath, _name: str) -> bool:
    return True


def _unused(columns: list[Evidence], guesses: list[TableGuess]) -> list[Evidence]:
    used = {each.column.header for guess in guesses for each in guess.fields.values()}
    return [column for column in columns if column.header not in used]


def _nothing(file: Path) -> UnreadableInput:
    return UnreadableInput(
        [
            Finding(
                found="no table that was recognised",
                expected="columns like those of the data dictionary",
                remedy="Write the mapping by hand; casebook.yaml is an example.",
                file=Place(file.name).file,
            )
        ]
    )
