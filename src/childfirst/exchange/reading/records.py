"""Splits delimited text into records, and remembers the line on which each began."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from childfirst.exchange.remarks import Place, Remarks

if TYPE_CHECKING:
    from _csv import Reader

DELIMITERS = (",", ";", "\t", "|")
SEPARATOR_LINE = re.compile(r'"?sep=(.)"?(?:\r\n|\n|\r)', re.IGNORECASE)
"""The first line by which Excel is told the delimiter."""


@dataclass(frozen=True)
class Records:
    """The cells of each record, and the line of the file on which it begins."""

    cells: list[list[str]]
    lines: Sequence[int]


def records_of(text: str, delimiter: str, place: Place, remarks: Remarks) -> Records | None:
    """Give the records that are not blank; None, with a finding, when quotes do not match."""
    first_line = 1
    if separator := SEPARATOR_LINE.match(text):
        delimiter, text, first_line = separator[1], text[separator.end() :], 2
    delimiter = delimiter or guessed_delimiter(_first_filled_line(text))
    reader = _reader(text, delimiter)
    try:
        cells = list(reader)
    except csv.Error as error:
        _refuse_broken_quotes(text, delimiter, first_line, str(error), place, remarks)
        return None
    simple = reader.line_num == len(cells)
    lines: Sequence[int] = (
        range(first_line, first_line + len(cells))
        if simple
        else list(_starts(_reader(text, delimiter), first_line))
    )
    return _without_blanks(Records(cells, lines))


def guessed_delimiter(header: str) -> str:
    """Give the delimiter that a header line uses most outside quotes; a comma for none."""
    outside = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=outside.count)


def _first_filled_line(text: str) -> str:
    return next((line for line in io.StringIO(text) if line.strip()), "")


def _reader(text: str, delimiter: str) -> Reader:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _starts(reader: Reader, first_line: int) -> Iterator[int]:
    before = 0
    for _ in reader:
        yield first_line + before
        before = reader.line_num


def _without_blanks(records: Records) -> Records:
    if all(cells and (len(cells) > 1 or cells[0].strip()) for cells in records.cells):
        return records
    pairs = [
        (line, cells)
        for line, cells in zip(records.lines, records.cells, strict=True)
        if any(map(str.strip, cells))
    ]
    return Records([cells for _, cells in pairs], [line for line, _ in pairs])


def _refuse_broken_quotes(
    text: str, delimiter: str, first_line: int, error: str, place: Place, remarks: Remarks
) -> None:
    line = first_line
    reader = _reader(text, delimiter)
    try:
        for _ in reader:
            line = first_line + reader.line_num
    except csv.Error:
        pass
    too_long = "field larger" in error
    remarks.refuse(
        place,
        found="a cell that is far too long" if too_long else "quotes that do not match",
        expected="every double quote closed, and doubled inside a value",
        remedy="The record that begins here has a quote too few or too many, or the file was "
        "cut off: export it again.",
        row=line,
    )
