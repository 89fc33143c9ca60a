"""Looks into an ODS file for what must not be opened or believed."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from xml.parsers import expat

from childfirst.exchange import limits
from childfirst.exchange.reading.archive import refuse_damaged
from childfirst.exchange.reading.sheet_size import refuse_stray_cells, refuse_too_much_text
from childfirst.exchange.remarks import Place, Remarks

ROW, SHEET = "table:table-row", "table:table"
CELLS = ("table:table-cell", "table:covered-table-cell")


@dataclass
class Size:
    """What a sheet would unfold to: the rectangle that holds values, and their text."""

    height: int = 0
    width: int = 0
    characters: int = 0


class Measurer:
    """Follows the sheets of content.xml and measures what they would unfold to.

    A cell or row may say that it repeats a million times, so sizes are added up and
    never unfolded.
    """

    def __init__(self, place: Place, remarks: Remarks) -> None:
        self.place, self.remarks = place, remarks
        self.sheets: dict[str, Size] = {}
        self.sheet = ""
        self.row = self.column = self.filled_to = 0
        self.row_repeats = self.cell_repeats = 1

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take note of the start of an element."""
        if name in CELLS:
            self._cell(attributes)
        elif name == ROW:
            self.row_repeats = _count(attributes.get("table:number-rows-repeated"))
            self.column = self.filled_to = 0
        elif name == SHEET:
            self.sheet, self.row = attributes.get("table:name", ""), 0
            self.sheets[self.sheet] = Size()

    def end(self, name: str) -> None:
        """Take note of the end of an element."""
        if name == ROW:
            self.row += self.row_repeats
            if self.filled_to and self.sheet in self.sheets:
                size = self.sheets[self.sheet]
                size.height, size.width = self.row, max(size.width, self.filled_to)

    def text(self, data: str) -> None:
        """Take note of text."""
        if self.sheet in self.sheets:
            self.sheets[self.sheet].characters += len(data) * self.row_repeats * self.cell_repeats

    def _cell(self, attributes: dict[str, str]) -> None:
        self.cell_repeats = _count(attributes.get("table:number-columns-repeated"))
        self.column += self.cell_repeats
        if "office:value-type" in attributes or "calcext:value-type" in attributes:
            self.filled_to = self.column
        if "table:formula" in attributes:
            self.remarks.refuse(
                Place(self.place.file, self.sheet),
                found="a formula",
                expected="plain values",
                remedy="Paste the values over it.",
                row=self.row + 1,
                kind="a formula",
            )


def check_ods(archive: zipfile.ZipFile, place: Place, remarks: Remarks) -> set[str] | None:
    """Name the sheets that may be opened; None, with findings, when the workbook may not."""
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        remarks.refuse(
            place,
            found="a workbook with a password",
            expected="a workbook without a password",
            remedy="Save it without a password.",
        )
        return None
    content = archive.read("content.xml")
    measurer = Measurer(place, remarks)
    parser = expat.ParserCreate()
    parser.StartElementHandler = measurer.start
    parser.EndElementHandler = measurer.end
    parser.CharacterDataHandler = measurer.text
    parser.buffer_text = True
    try:
        if b"<!DOCTYPE" in content:
            raise expat.ExpatError("a document type is not allowed")
        parser.Parse(content, True)
    except expat.ExpatError:
        refuse_damaged(place, remarks)
        return None
    small = [_small(name, size, place, remarks) for name, size in measurer.sheets.items()]
    return set(measurer.sheets) if all(small) else None  # opening one opens them all


def _small(name: str, size: Size, place: Place, remarks: Remarks) -> bool:
    if size.height * size.width > limits.SHEET_CELLS:
        refuse_stray_cells(Place(place.file, name), size.height, size.width, remarks)
        return False
    if size.characters > limits.SHEET_CHARACTERS:
        refuse_too_much_text(Place(place.file, name), size.characters, remarks)
        return False
    return True


def _count(repeated: str | None) -> int:
    return int(repeated) if repeated and repeated.isdigit() and len(repeated) < 10 else 1
