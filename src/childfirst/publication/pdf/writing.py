"""Sets a report as PDF."""

from __future__ import annotations

from pathlib import Path

from childfirst.publication import fonts
from childfirst.publication.document.walk import document_of
from childfirst.publication.model.report import Report
from childfirst.publication.passports.packs import ATTACHMENT
from childfirst.publication.passports.passport import packed, passport_of
from childfirst.publication.pdf.data import document_data
from childfirst.publication.pdf.finishing import finished

TEMPLATE = Path(__file__).with_name("report.typ")


def write_pdf(report: Report, path: Path) -> None:
    """Write a report as PDF/UA-1. Equal reports give equal bytes: no clock is in the file."""
    import typst  # only when a PDF is asked for

    made = typst.compile(
        TEMPLATE,
        format="pdf",
        pdf_standards="ua-1",
        font_paths=[fonts.FOLDER],
        ignore_system_fonts=True,
        sys_inputs={
            "document": document_data(document_of(report)),
            "passport": packed(passport_of(report)),
            "attachment": ATTACHMENT,
        },
    )
    path.write_bytes(finished(made))
