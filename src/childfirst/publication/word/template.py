"""Opens a council's own template, which is a file from elsewhere and may be anything."""

from __future__ import annotations

import zipfile
from pathlib import Path

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn

from childfirst.exchange.findings import Finding, UnreadableInput

MOST_BYTES = 20_000_000  # packed
MOST_UNPACKED = 200_000_000
REMEDY = "Save the template in Word as a document (.docx) without macros, and try again."


def opened_template(path: Path) -> WordFile:
    """Open a template and take its text out; its styles, headers, footers and page stay.

    Raises UnreadableInput for what is no Word document, is far too large, or holds macros.
    """
    try:
        _check(path)
        file = docx.Document(str(path))
    except UnreadableInput:
        raise
    except OSError:
        raise _refused(path, "no file that can be opened") from None
    except Exception:  # noqa: BLE001 - the library meets what is no Word document in many ways
        raise _refused(path, "something else than a Word document") from None
    emptied(file)
    return file


def emptied(file: WordFile) -> None:
    """Take everything out of the body but the last page's settings."""
    body = file.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)


def _check(path: Path) -> None:
    if path.stat().st_size > MOST_BYTES:
        raise _refused(path, f"more than {MOST_BYTES // 1_000_000} MB")
    with zipfile.ZipFile(path) as parts:
        if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
            raise _refused(path, "far more than a template holds once it is unpacked")
        if any("vbaproject" in name.lower() for name in parts.namelist()):
            raise _refused(path, "macros")


def _refused(path: Path, found: str) -> UnreadableInput:
    return UnreadableInput([Finding(found, "a Word document", REMEDY, path.name)])
