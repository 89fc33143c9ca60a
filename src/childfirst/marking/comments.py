"""A checked Word document with comments where its numbers do not hold."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, cast

import docx
from docx.document import Document as WordDocument
from docx.text.run import Run
from lxml import etree

from childfirst.marking.anchors import runs_at
from childfirst.marking.marks import Mark, marks_of
from childfirst.proofing.document import Role, Table
from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import Proof
from childfirst.proofing.readers.formats.word.reader import Written, blocks_of
from childfirst.proofing.readers.formats.word.styles import WORD, styles_of
from childfirst.proofing.readers.formats.word.text import DRAWING

if TYPE_CHECKING:
    from docx.oxml.text.run import CT_R

COMMENTED = (Verdict.INCONSISTENT, Verdict.ROUNDING)
AUTHOR, INITIALS = "Childfirst", "CF"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
CHANGED = ("word/document.xml", "word/comments.xml", "[Content_Types].xml")


def write_comments(proof: Proof, content: bytes, path: Path) -> None:
    """Write a Word document with a comment on each statement that does not hold.

    `content` is the file that was checked. Its text, its look and every part of it that holds
    no text stay as they are.
    """
    document = docx.Document(io.BytesIO(content))
    root = document.element
    written = list(blocks_of(root, styles_of(document.styles.element)))
    wanted = [mark for mark in marks_of(proof) if mark.verdict in COMMENTED]
    for mark in reversed(wanted):  # from the end, so that cutting runs moves nothing ahead
        _comment(document, mark, written)
    out = io.BytesIO()
    document.save(out)
    path.write_bytes(_with_old_parts(out.getvalue(), content))


def _comment(document: WordDocument, mark: Mark, written: list[Written]) -> None:
    if mark.spot.block >= len(written):  # a footnote, which can carry no comment
        return
    found = _paragraphs(written[mark.spot.block], mark)
    picture = _picture(written[mark.spot.block])
    runs = picture or runs_at(found[0], found[1], mark.spot.start, mark.spot.end)
    if runs is None:
        return
    first, last = (Run(cast("CT_R", each), document) for each in runs)
    comment = document.add_comment([first, last], _words(mark), AUTHOR, INITIALS)
    comment._comment_elm.attrib.pop(f"{WORD}date", "")  # the same findings, the same bytes


def _paragraphs(written: Written, mark: Mark) -> tuple[list[etree._Element], str]:
    block = written.block
    if isinstance(block, Table):
        cell = written.cells[mark.spot.row][mark.spot.column]
        return cell.findall(f"{WORD}p"), block.rows[mark.spot.row][mark.spot.column].text
    return [written.paragraph] if written.paragraph is not None else [], block.text


def _picture(written: Written) -> tuple[etree._Element, etree._Element] | None:
    """Give the run that holds a picture, where what was read are the words for it."""
    block = written.block
    if written.paragraph is None or isinstance(block, Table) or block.role is not Role.DESCRIPTION:
        return None
    runs = [run for run in written.paragraph.iter(f"{WORD}r") if list(run.iter(DRAWING))]
    return (runs[0], runs[0]) if runs else None


def _words(mark: Mark) -> str:
    """Give the words of a comment, a line for each finding and one for what it should be."""
    lines = []
    for each in mark.findings:
        if each.verdict in COMMENTED:
            lines.append(f"{each.verdict.capitalize()}: {each.explanation}")
            lines += [f"It should read: {each.suggestion}"] if each.suggestion else []
    return "\n".join(lines)


def _with_old_parts(new: bytes, old: bytes) -> bytes:
    """Give a package whose parts, but for those that comments touch, are those of the old one."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(new)) as made,
        zipfile.ZipFile(io.BytesIO(old)) as was,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package,
    ):
        kept = set(was.namelist()) - set(CHANGED)
        for name in made.namelist():
            same = name in kept and not name.endswith(".rels")
            info = zipfile.ZipInfo(name, LONG_AGO)
            info.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(info, (was if same else made).read(name))
    return out.getvalue()
