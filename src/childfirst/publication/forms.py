"""The forms in which a report can be written, by the names that people type."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from childfirst.publication.model import Report

Write = Callable[[Report, Path], None]

# Each writer is imported only when its form is asked for: some are slow to start.
WRITERS = {
    "html": "childfirst.publication.html:write_html",
    "xlsx": "childfirst.publication.workbook:write_workbook",
    "pdf": "childfirst.publication.pdf.writing:write_pdf",
}
FORMS = tuple(WRITERS)
USUAL = ("html", "xlsx", "pdf")
"""What the main job leaves."""


def writer_of(form: str) -> Write:
    """Give what writes a report in a form; raise KeyError for a form that there is not."""
    module, _, name = WRITERS[form].partition(":")
    found: Write = getattr(import_module(module), name)
    return found
