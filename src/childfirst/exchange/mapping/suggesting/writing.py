"""Writes a suggestion as YAML with remarks, ready for review."""

from __future__ import annotations

import json
from collections.abc import Iterator

from childfirst.exchange.mapping.suggesting.choosing import Guess, TableGuess
from childfirst.exchange.mapping.suggesting.evidence import Evidence
from childfirst.exchange.mapping.suggesting.scoring import words_for
from childfirst.exchange.mapping.suggesting.spelling import Meaning, spellings
from childfirst.record.entries import FieldEntry


def quoted(text: str) -> str:
    """Give a text as a YAML scalar in double quotes."""
    return json.dumps(text, ensure_ascii=not text.isprintable())


def source_lines(key: str, file: str, sheet: str, ignored: list[Evidence]) -> Iterator[str]:
    """Write one source; its columns that were not understood are ignored, with a remark."""
    yield f"  {key}:"
    yield f"    file: {quoted(file)}"
    if sheet:
        yield f"    sheet: {quoted(sheet)}"
    if ignored:
        yield "    # These columns were not understood, and are not read:"
        yield "    ignore:"
        yield from (f"      - {quoted(column.header)}" for column in ignored)


def table_lines(guess: TableGuess, source: str) -> Iterator[str]:
    """Write one table with a remark on how sure each field is."""
    entry = guess.entry
    yield f"  {entry.name}:"
    yield f"    from: {source}"
    if guess.repeated:
        keys = [guess.fields[key].column.header for key in entry.primary_key if key in guess.fields]
        yield f"    skip_when_blank: [{', '.join(map(quoted, keys))}]"
        yield "    distinct: true  # its rows seem to be repeated in a wide file"
    yield "    fields:"
    for field in entry.fields:
        if found := guess.fields.get(field.name):
            yield from _field_lines(field, found)
    optional = [name for name in guess.unmapped if not entry.field(name).required]
    for name in guess.unmapped:
        if name not in optional:
            yield f"    # {name} ({entry.field(name).title}) is required: no column was recognised."
    if optional:
        yield "    # No column was recognised for these; they are read as empty:"
        yield f"    absent: [{', '.join(optional)}]"


def _field_lines(field: FieldEntry, guess: Guess) -> Iterator[str]:
    remark = f"  # {words_for(guess.score)}"
    header = quoted(guess.column.header)
    meanings = spellings(field, guess.column)
    written = guess.column.date_format if field.kind == "date" else ""
    if guess.part:
        piece = f'{{column: {header}, at: ", ", part: {guess.part}}}'
        yield f"      {field.name}: {{split: {piece}}}{remark}"
        return
    if written in ("", "iso") and not meanings:
        yield f"      {field.name}: {header}{remark}"
        return
    yield f"      {field.name}:{remark}"
    yield f"        column: {header}"
    if written not in ("", "iso"):
        yield f"        date_formats: {written}"
    yield from _code_lines(meanings)


def _code_lines(meanings: list[Meaning]) -> Iterator[str]:
    known = [each for each in meanings if each.code]
    if known:
        yield "        codes:"
    for each in known:
        remark = "" if each.exact else "  # alike: please check"
        yield f"          {quoted(each.spelling)}: {quoted(each.code)}{remark}"
    for each in meanings:
        if not each.code:
            yield f"        # No code was recognised for {quoted(each.spelling)}."
