"""Gives the words, ruled lines and boxes of a PDF, page by page, in a process of its own.

A PDF can make any program that reads it slow, large or fall over; this one is given limits of
memory and of the processor's time here, one of the clock by `process`, and what it does
cannot hurt the others. `python -m childfirst.proofing.readers.formats.pdf.worker SECONDS`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2

from childfirst.proofing.readers.formats.pdf.drawn import drawn_on
from childfirst.proofing.readers.formats.pdf.pictures import pictures_of
from childfirst.proofing.readers.formats.pdf.signs import Sheet
from childfirst.proofing.readers.formats.pdf.words import words_of

MOST_MEMORY = 2_000_000_000  # bytes, where the system can hold a process to it
MOST_PAGES = 2_000


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
            sheet = Sheet(page)
            words = list(words_of(sheet))
            rules, boxes = drawn_on(page, sheet)
            pictures = list(pictures_of(page, sheet.height))
        except pypdfium2.PdfiumError:
            yield {"error": "page", "page": number + 1}
            continue
        yield {
            "width": sheet.width,
            "words": words,
            "rules": rules,
            "boxes": boxes,
            "pictures": pictures,
        }
        sheet.close()
        page.close()


if __name__ == "__main__":
    main()
