"""Puts a passport into the file of a pack, and reads it back out of one that somebody holds.

A page carries it in a `template` element and a PDF as an attachment, both written with them; in
Office files it is a part of its own, which the programs that open them leave alone.
"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from childfirst.publication.passports.passport import (
    MOST_BYTES,
    BrokenPassport,
    Passport,
    unpacked,
)

OFFICE = ("docx", "pptx", "xlsx")
PART = "customXml/childfirst-passport.xml"
ATTACHMENT = "childfirst-passport.txt"
IN_PAGE = re.compile(rb'<template id="passport">([A-Za-z0-9+/=]*)</template>')
IN_PART = re.compile(rb"<passport>([A-Za-z0-9+/=]*)</passport>")
LONG_AGO = (1980, 1, 1, 0, 0, 0)


class NoPassport(ValueError):
    """A file that is no pack of ours."""


def put_into_office(path: Path, letters: str) -> None:
    """Add a passport to a Word, slide or Excel file. Equal files stay equal."""
    part = zipfile.ZipInfo(PART, LONG_AGO)
    part.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(path, "a") as package:
        package.writestr(part, f"<passport>{letters}</passport>")


def passport_in(path: Path) -> Passport:
    """Read the passport of a pack, whatever its form.

    Raises NoPassport for a file without one, BrokenPassport for one that was changed.
    """
    with path.open("rb") as file:
        start = file.read(8)
    if start.startswith(b"%PDF"):
        letters = _in_pdf(path)
    elif start.startswith(b"PK"):
        letters = _in_office(path)
    else:
        letters = _found(IN_PAGE, path.read_bytes() if path.stat().st_size < MOST_BYTES else b"")
    if not letters:
        raise NoPassport("it holds no passport of Childfirst")
    return unpacked(letters)


def _in_office(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as package:
            if PART not in package.namelist() or package.getinfo(PART).file_size > MOST_BYTES:
                return ""
            return _found(IN_PART, package.read(PART))
    except zipfile.BadZipFile as problem:
        raise BrokenPassport("the file is broken") from problem


def _in_pdf(path: Path) -> str:
    import pypdfium2  # only when a PDF is read

    try:
        with pypdfium2.PdfDocument(path) as pdf:
            for place in range(min(pdf.count_attachments(), 20)):
                attachment = pdf.get_attachment(place)
                if attachment.get_name() == ATTACHMENT:
                    return bytes(attachment.get_data()).decode("ascii", "replace")
    except pypdfium2.PdfiumError as problem:
        raise BrokenPassport("the file is broken") from problem
    return ""


def _found(pattern: re.Pattern[bytes], content: bytes) -> str:
    match = pattern.search(content)
    return match[1].decode("ascii") if match else ""
