"""Writes a report as a Word file, in our own look or in that of a template."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path

import docx
from docx.document import Document as WordFile
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Emu, Mm
from docx.text.paragraph import Paragraph

from childfirst.publication.document.walk import document_of
from childfirst.publication.document.whole import Document
from childfirst.publication.model.report import Report
from childfirst.publication.office_template import opened_template
from childfirst.publication.packages import write_package
from childfirst.publication.word.blocks import Writer
from childfirst.publication.word.elements import add_field, element
from childfirst.publication.word.styles import give_styles

LANGUAGE = "en-GB"
A4 = (Mm(210), Mm(297))
SIDES, ENDS = Mm(15), Mm(18)
KIND = "a Word document"
CONTENTS = 'TOC \\o "1-1" \\h \\n'


def write_word(report: Report, path: Path, template: Path | None = None) -> None:
    """Write a report as Word. Equal reports and templates give equal bytes.

    A `template` is a Word file whose styles, headers, footers and page are kept and whose
    text is replaced. Without one the file has our look. Raises UnreadableInput for a
    template that is no Word document.
    """
    document = document_of(report)
    file = opened_template(template, KIND, docx.Document) if template else docx.Document()
    _empty(file)
    ids = give_styles(file, own=template is None)
    if template is None:
        _lay_out(file.sections[0], document)
    _describe(file, document)
    _write(file, document, ids)
    made = BytesIO()
    file.save(made)
    write_package(made.getvalue(), path)


def _write(file: WordFile, document: Document, ids: Mapping[str, str]) -> None:
    section = file.sections[-1]
    margins = (section.left_margin or 0) + (section.right_margin or 0)
    writer = Writer(file, Emu((section.page_width or A4[0]) - margins).pt, ids)
    writer.add("Title", document.title)
    writer.add("Subtitle", document.subtitle)
    for block in document.opening:
        writer.write(block)
    writer.add("TOC Heading", "Contents")
    _contents(writer, document)
    for block in document.rest:
        writer.write(block)


def _contents(writer: Writer, document: Document) -> None:
    """Write the contents as a field that Word can renew, with links and no stale numbers."""
    for place, heading in enumerate(document.contents):
        line = writer.add("TOC 1")
        if place == 0:
            _mark(line, "begin")
            instruction = element("w:instrText")
            instruction.text = f" {CONTENTS} "
            line.add_run()._r.append(instruction)
            _mark(line, "separate")
        writer.link(line, heading.text, heading.key)
        if place == len(document.contents) - 1:
            _mark(line, "end")


def _mark(line: Paragraph, kind: str) -> None:
    line.add_run()._r.append(element("w:fldChar", fldCharType=kind))


def _empty(file: WordFile) -> None:
    """Take everything out of the body but the settings of its last page."""
    body = file.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)


def _lay_out(section: Section, document: Document) -> None:
    section.page_width, section.page_height = A4
    section.left_margin = section.right_margin = SIDES
    section.top_margin = section.bottom_margin = ENDS
    section.header.paragraphs[0].text = document.running
    footer = section.footer.paragraphs[0]
    footer.add_run("Page ")
    add_field(footer, "PAGE", "1")


def _describe(file: WordFile, document: Document) -> None:
    """Say what the file is; the day of the records stands for every time."""
    day = datetime.fromisoformat(document.day)
    about = file.core_properties
    about.title, about.author, about.language = document.name, "Childfirst", LANGUAGE
    about.subject, about.comments, about.keywords = document.title, "", ""
    about.last_modified_by, about.revision = "Childfirst", 1
    about.created = about.modified = about.last_printed = day
    defaults = file.styles.element.find(qn("w:docDefaults"))
    for language in [] if defaults is None else defaults.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
