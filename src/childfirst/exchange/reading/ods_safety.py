"""Looks into an ODS file for what must not be opened or believed."""

from __future__ import annotations

import zipfile
from xml.parsers import expat

from childfirst.exchange import limits
from childfirst.exchange.reading.archive import refuse_damaged
from childfirst.exchange.remarks import Place, Remarks

ROW, SHEET = "table:table-row", "table:table"
CELLS = ("table:table-cell", "table:covered-table-cell")


class Measurer:
    """Follows the sheets of content.xml and measures the rectangle that holds values.

    A cell or row may say that it repeats a million times, so sizes are added up and
    never unfolded.
    """

    def __init__(self, place: Place, remarks: Remarks) -> None:
        self.place, self.remarks = place, remarks
        self.sheets: dict[str, tuple[int, int]] = {}
        self.sheet = ""
        self.row = self.row_repeats = self.column = self.filled_to = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take note of the start of an element."""
        if name in CELLS:
            self._cell(attributes)
        elif name == ROW:
            self.row_repeats = _count(attributes.get("table:number-rows-repeated"))
            self.column = self.filled_to = 0
        elif name == SHEET:
            self.sheet, self.row = attributes.get("table:name", ""), 0
            self.sheets[self.sheet] = (0, 0)

    def end(self, name: str) -> None:
        """Take note of the end of an element."""
        if name == ROW:
            self.row += self.row_repeats
            if self.filled_to:
                width = max(self.sheets[self.sheet][1], self.filled_to)
                self.sheets[self.sheet] = (self.row, width)

    def _cell(self, attributes: dict[str, str]) -> None:
        self.column += _count(attributes.get("table:number-columns-repeated"))
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
    try:
        if b"<!DOCTYPE" in content[:4096]:
            raise expat.ExpatError("a document type is not allowed")
        parser.Parse(content, True)
    except expat.ExpatError:
        refuse_damaged(place, remarks)
        return None
    small = [_small(name, size, place, remarks) for name, size in measurer.sheets.items()]
    return set(measurer.sheets) if all(small) else None  # opening one opens them all


def _small(name: str, size: tuple[int, int], place: Place, remarks: Remarks) -> bool:
    height, width = size
    if height * width <= limits.SHEET_CELLS:
        return True
    remarks.refuse(
        Place(place.file, name),
        found=f"cells as far as row {height:,} and column {width:,}",
        expected=f"at most {limits.SHEET_CELLS:,} cells in the used rectangle",
        remedy="Delete the stray cells beyond the table.",
    )
    return False


def _count(repeated: str | None) -> int:
    return int(repeated) if repeated and repeated.isdigit() else 1
