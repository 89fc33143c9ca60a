"""Types one column, value by different value, and places what does not fit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from childfirst.exchange.remarks import Place, Remarks
from childfirst.exchange.typing.codes import read_code
from childfirst.exchange.typing.dates import read_date
from childfirst.exchange.typing.numbers import DIGITS, PLACES, read_number, read_whole
from childfirst.exchange.typing.problem import Problem
from childfirst.exchange.typing.source import SourceColumn
from childfirst.exchange.wording import quoted
from childfirst.record.entries import FieldEntry

TYPES = {
    "string": pa.string(),
    "date": pa.date32(),
    "integer": pa.int64(),
    "number": pa.decimal128(DIGITS, PLACES),
}


@dataclass(frozen=True)
class Column:
    """A column to type: the field that it is, its text, and the place of each row."""

    field: FieldEntry
    source: SourceColumn
    rows: pa.Array
    place: Place


def typed(column: Column, remarks: Remarks) -> pa.Array:
    """Give the column in the type of its field; what does not fit is null and a finding."""
    field, source = column.field, column.source
    if field.kind == "string" and not field.codes and not source.codes:
        result, misfits = source.values, None
    else:
        result, misfits = _converted(column, remarks)
    if field.required and result.null_count:
        _refuse_missing(column, result, misfits, remarks)
    return result


def _converted(column: Column, remarks: Remarks) -> tuple[pa.Array, pa.Array | None]:
    """Give the typed column, and which rows hold a value that does not fit."""
    encoded = column.source.values.dictionary_encode()
    read = _reader(column.field, column.source)
    answers = [read(text) for text in encoded.dictionary.to_pylist()]
    problems = {at: answer for at, answer in enumerate(answers) if isinstance(answer, Problem)}
    sound = [None if at in problems else answer for at, answer in enumerate(answers)]
    result = pa.array(sound, TYPES[column.field.kind]).take(encoded.indices)
    if not problems:
        return result, None
    wanted = pa.array(list(problems), encoded.indices.type)
    misfits = pc.is_in(encoded.indices, value_set=wanted)
    _refuse_misfits(column, encoded, misfits, problems, remarks)
    return result, misfits


def _reader(field: FieldEntry, source: SourceColumn) -> Callable[[str], object]:
    if field.kind == "date":
        return lambda text: read_date(text, source.date_formats)
    translate = source.codes.get
    if field.kind == "integer":
        return lambda text: read_whole(translate(text, text), field.minimum, field.maximum)
    if field.kind == "number":
        return lambda text: read_number(translate(text, text))
    if field.codes:
        return lambda text: read_code(text, field, source.codes)
    return lambda text: translate(text, text)


def _refuse_misfits(
    column: Column,
    encoded: pa.DictionaryArray,
    misfits: pa.Array,
    problems: dict[int, Problem],
    remarks: Remarks,
) -> None:
    rows = column.rows.filter(misfits).to_pylist()
    values = encoded.indices.filter(misfits).to_pylist()
    for row, at in zip(rows, values, strict=True):
        remarks.refuse(
            column.place,
            found=quoted(encoded.dictionary[at].as_py()),
            expected=problems[at].expected,
            remedy=problems[at].remedy,
            row=row,
            column=column.source.shown,
            kind=problems[at].kind,
        )


def _refuse_missing(
    column: Column, result: pa.Array, misfits: pa.Array | None, remarks: Remarks
) -> None:
    """Report empty cells; values that do not fit have a finding of their own."""
    empty = pc.is_null(result)
    if misfits is not None:
        empty = pc.and_not(empty, misfits)
    none = " (1900-01-01 is none)" if column.field.kind == "date" else ""
    for row in column.rows.filter(empty).to_pylist():
        remarks.refuse(
            column.place,
            found="no value",
            expected=f"a value in every row{none}: {column.field.title} is required",
            remedy="Fill it in in the source system and export again.",
            row=row,
            column=column.source.shown,
            kind="missing",
        )
