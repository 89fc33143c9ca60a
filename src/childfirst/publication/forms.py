"""The forms in which a report can be written, by the names that people type."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path

from childfirst.publication.model.report import Report
from childfirst.publication.passports.packs import OFFICE, put_into_office
from childfirst.publication.passports.passport import packed, passport_of

Write = Callable[[Report, Path], None]

# Each writer is imported only when its form is asked for: some are slow to start.
WRITERS = {
    "html": "childfirst.publication.page.writing:write_html",
    "xlsx": "childfirst.publication.sheets.workbook:write_workbook",
    "data.xlsx": "childfirst.publication.sheets.data_workbook:write_data_workbook",
    "pdf": "childfirst.publication.pdf.writing:write_pdf",
    "docx": "childfirst.publication.word.writing:write_word",
    "pptx": "childfirst.publication.slides.writing:write_slides",
}
FORMS = tuple(WRITERS)
TEMPLATED = ("docx", "pptx")
"""The forms that take their look from a template of the same kind."""
USUAL = ("html", "xlsx", "pdf", "docx")
"""What the main job leaves."""


def writer_of(form: str, template: Path | None = None) -> Write:
    """Give what writes a report in a form; raise KeyError for a form that there is not.

    A `template` gives its look to the form that it is a file of.
    """
    module, _, name = WRITERS[form].partition(":")
    found = getattr(import_module(module), name)
    if template is None or template.suffix.lower() != f".{form}":
        whole: Write = found
        return whole
    return partial(found, template=template)


def write_form(form: str, report: Report, path: Path, template: Path | None = None) -> None:
    """Write a report in a form, with the passport of its figures inside."""
    writer_of(form, template)(report, path)
    if form.rpartition(".")[2] in OFFICE:
        put_into_office(path, packed(passport_of(report)))
