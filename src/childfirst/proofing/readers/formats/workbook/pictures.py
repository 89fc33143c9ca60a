"""The words that the pictures of a workbook have for those who cannot see them, by sheet."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator

from childfirst.proofing.document import Passage, Place, Role
from childfirst.proofing.readers.formats.workbook.styles import members_of_workbook
from childfirst.proofing.readers.office import part

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}cNvPr"


def descriptions_of_workbook(archive: zipfile.ZipFile, name: str) -> dict[str, list[Passage]]:
    """Give the descriptions that tell a number, by the name of the sheet."""
    return {
        sheet: [_passage(text, sheet) for text in _descriptions(archive, member, name)]
        for sheet, member in members_of_workbook(archive, name)
    }


def _descriptions(archive: zipfile.ZipFile, sheet: str, name: str) -> Iterator[str]:
    folder, file = posixpath.split(sheet)
    relations = part(archive, f"{folder}/_rels/{file}.rels", name)
    for relation in relations if relations is not None else ():
        if not relation.get("Type", "").endswith("/drawing"):
            continue
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
        drawing = part(archive, target.lstrip("/"), name)
        for each in drawing.iter(DRAWING) if drawing is not None else ():
            text = " ".join(each.get("descr", "").split())
            if any(sign.isdecimal() for sign in text):
                yield text


def _passage(text: str, sheet: str) -> Passage:
    return Passage(text, ((0, Place(sheet=sheet)),), Role.DESCRIPTION)
