"""Puts a slip into a page, a Word file, a PDF or a workbook, at the place where it is printed.

In the page a text node is changed, in Word the text of a run, in a workbook the cell. Letters of
a PDF are numbers of a subset of a font, so it is set anew, from the same source with one text
changed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from benchmarks.truth.in_page import in_page
from benchmarks.truth.in_pdf import in_pdf
from benchmarks.truth.in_word import in_word
from benchmarks.truth.in_workbook import in_workbook
from benchmarks.truth.slips import Slip
from childfirst.publication.document.whole import Document

Change = Callable[[Path, Document, Slip], bytes | None]
"""Gives the bytes of a file with a slip in it; None where the file does not print that text."""

IN_FILES: dict[str, Change] = {
    "html": in_page,
    "docx": in_word,
    "pdf": in_pdf,
    "xlsx": in_workbook,
}
