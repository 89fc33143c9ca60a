"""What a pack prints in its tables, and whether a file still prints it.

A passport says what was printed; this reads the file that somebody holds, so that a number typed
over another is seen although the passport inside was left alone.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from childfirst.publication.model.report import Report

DOCUMENT, MOST_BYTES = "word/document.xml", 200_000_000
Pair = tuple[str, str]
"""The words of a line, and what one of its cells says."""

ARROWS = re.compile("[▲▼=]")
REFERENCE = re.compile(r"CF(?:-[A-Z2-7]{4}){3}")
NUMBER = re.compile(r"£?\d[\d,]*(?:\.\d+)?%?")


def printed_pairs(report: Report) -> tuple[Pair, ...]:
    """Give every number that the tables of a report print, beside the words of its line."""
    return tuple(
        (_tidy(row.words), _tidy(cell.text))
        for table in report.tables
        for row in table.rows
        for cell in row.cells
        if cell.figure is not None and NUMBER.search(cell.text)
    )


def no_longer_printed(path: Path, printed: tuple[Pair, ...]) -> list[Pair]:
    """Give the numbers that a pack should print in its tables and does not.

    A page and a Word file are read line by line. Of a PDF, only how often each number stands
    in it is known. Slides hold parts of tables and a workbook numbers without words: of these
    nothing is said.
    """
    read = READERS.get(path.suffix.lower().lstrip("."))
    if read is not None:
        return list((Counter(printed) - Counter(read(path))).elements())
    if path.suffix.lower() == ".pdf":
        return _fewer_in_pdf(path, printed)
    return []


def _in_page(path: Path) -> Iterator[Pair]:
    from lxml import html  # only when a pack is checked

    for row in html.fromstring(path.read_bytes()).iter("tr"):
        words = row.find("th")
        if words is not None:
            for cell in row.findall("td"):
                yield _tidy(str(words.xpath("string()"))), _tidy(str(cell.xpath("string()")))


def _in_word(path: Path) -> Iterator[Pair]:
    from lxml import etree

    with zipfile.ZipFile(path) as package:
        if package.getinfo(DOCUMENT).file_size > MOST_BYTES:
            return
        content = package.read(DOCUMENT)
    tree = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    for row in tree.iter(f"{WORD}tr"):
        words, *cells = (
            "".join(text.text or "" for text in cell.iter(f"{WORD}t"))
            for cell in row.iter(f"{WORD}tc")
        )
        for each in cells:
            yield _tidy(words), _tidy(each)


def _fewer_in_pdf(path: Path, printed: tuple[Pair, ...]) -> list[Pair]:
    import pypdfium2

    with pypdfium2.PdfDocument(path) as pdf:
        text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    found = Counter(NUMBER.findall(REFERENCE.sub(" ", text)))
    wanted = Counter(number for _, words in printed for number in NUMBER.findall(words))
    return [("", number) for number in (wanted - found).elements()]


def _tidy(text: str) -> str:
    return " ".join(ARROWS.sub(" ", text).split())


WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
READERS: dict[str, Callable[[Path], Iterator[Pair]]] = {"html": _in_page, "docx": _in_word}
