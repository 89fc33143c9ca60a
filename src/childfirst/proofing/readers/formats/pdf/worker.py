"""Gives the words and ruled lines of a PDF, page by page, in a process of its own.

A PDF can make any program that reads it slow, large or fall over; this one is given limits of
memory and of the processor's time here, one of the clock by `process`, and what it does
cannot hurt the others. `python -m childfirst.proofing.readers.formats.pdf.worker SECONDS`.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from childfirst.proofing.readers.formats.pdf.pictures import pictures_of

MOST_MEMORY = 2_000_000_000  # bytes, where the system can hold a process to it
MOST_PAGES = 2_000
MOST_CHARACTERS = 60_000  # of one page
MOST_RULES = 5_000  # of one page
THICKEST_RULE = 3.0  # points; a thicker rectangle is a box, whose edges are rules
TIGHT = 0.1  # of the height above the base line: no box of a font ends so near below it
DESCENT = 0.3  # of the height above the base line: how far letters may reach below it
GAP = 0.22  # of the height of a character: a wider gap parts two words
BROKEN = "\x02"  # how a hyphen at which a line breaks is given
Word = tuple[str, float, float, float, float, bool]
Rule = tuple[float, float, float, float]


def main() -> None:
    """Read a PDF from standard input and print a line of JSON for each page, or an error."""
    _limit(int(sys.argv[1]))
    try:
        document = pypdfium2.PdfDocument(sys.stdin.buffer.read())
    except pypdfium2.PdfiumError as error:
        _print({"error": "password" if "password" in str(error).lower() else "damaged"})
        return
    if len(document) > MOST_PAGES:
        _print({"error": "pages", "pages": len(document)})
        return
    for page in _pages(document):
        _print(page)


def _print(record: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(record) + "\n")


def _limit(seconds: int) -> None:
    """Hold this process to its memory and its seconds of the processor, where the system can."""
    if sys.platform == "win32":
        return
    import resource

    for what, wanted in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, seconds)):
        _, most = resource.getrlimit(what)
        least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(what, (least, most))


def _pages(document: pypdfium2.PdfDocument) -> Iterator[dict[str, Any]]:
    for number in range(len(document)):
        try:
            page = document[number]
            width, height = page.get_size()
            words = list(_words(page, height))
            rules = list(_rules(page, height))
            pictures = list(pictures_of(page, height))
        except pypdfium2.PdfiumError:
            yield {"error": "page", "page": number + 1}
            continue
        yield {"width": width, "words": words, "rules": rules, "pictures": pictures}
        page.close()


def _words(page: pypdfium2.PdfPage, height: float) -> Iterator[Word]:
    """Give each word: its text, left, top, right and bottom from the top, whether it is bold."""
    text = page.get_textpage()
    box = pdfium.FS_RECTF()
    word, left, top, right, bottom, bold = "", 0.0, 0.0, 0.0, 0.0, False
    for index in range(min(text.count_chars(), MOST_CHARACTERS)):
        sign = chr(pdfium.FPDFText_GetUnicode(text.raw, index)).replace(BROKEN, "-")
        _measure(text, index, box)
        size = abs(box.top - box.bottom)
        away = abs(box.bottom - bottom) > size / 4 or not -size < box.left - right < size * GAP
        if word and (sign.isspace() or not sign.isprintable() or away):
            yield word, left, height - top, right, height - bottom, bold
            word = ""
        if sign.isspace() or not sign.isprintable():
            continue
        if not word:
            left, top, right, bottom = box.left, box.top, box.right, box.bottom
            bold = pdfium.FPDFText_GetFontWeight(text.raw, index) >= 600
        word, right = word + sign, box.right
    if word:
        yield word, left, height - top, right, height - bottom, bold
    text.close()


def _measure(text: pypdfium2.PdfTextpage, index: int, box: pdfium.FS_RECTF) -> None:
    """Measure the box of a character by its font, or from its base line where the font tells none.

    Where a font does not say how far it reaches below the line, its boxes end where the ink does:
    a `p` would stand lower than the `e` beside it, and a figure would look like a raised mark.
    """
    across, base = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetLooseCharBox(text.raw, index, ctypes.byref(box))
    pdfium.FPDFText_GetCharOrigin(text.raw, index, ctypes.byref(across), ctypes.byref(base))
    above = box.top - base.value
    if above > 0 and box.bottom > base.value - TIGHT * above:
        box.bottom = base.value - DESCENT * above


def _rules(page: pypdfium2.PdfPage, height: float) -> Iterator[Rule]:
    """Give each ruled line: left, top, right and bottom from the top of the page."""
    found = 0
    for each in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=4):
        left, bottom, right, top = each.get_bounds()
        if min(right - left, top - bottom) <= THICKEST_RULE:
            yield left, height - top, right, height - bottom
            found += 1
        if found >= MOST_RULES:
            return


if __name__ == "__main__":
    main()
