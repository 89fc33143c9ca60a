"""Goes over a report once and gives its document. A new kind of block is added here."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.publication.document.after import closing_blocks
from childfirst.publication.document.blocks import Block, Exhibit, Grid, Heading, Paragraph, Style
from childfirst.publication.document.grids import grids_of, plain_grid
from childfirst.publication.document.references import references_of
from childfirst.publication.document.table_views import Block as TableView
from childfirst.publication.document.views import SectionView, section_view
from childfirst.publication.document.whole import Document
from childfirst.publication.model.report import Report
from childfirst.publication.model.tables import Table
from childfirst.publication.words import explanations
from childfirst.publication.words.wording import capitalised, written_date, written_period

KEY_FIGURES = "key-figures"


def document_of(report: Report) -> Document:
    """Give a report as a document: opening, key figures, sections, and what closes it."""
    return Document(
        title=report.title,
        subtitle=f"{report.area}, {written_period(report.period.label)}",
        running=f"{report.title}, {report.area}, {written_period(report.period.label)}",
        day=report.as_at.isoformat(),
        blocks=tuple(_blocks(report)),
    )


def _blocks(report: Report) -> Iterator[Block]:
    yield from _opening(report)
    if report.key_facts:
        yield Heading("Key figures", 1, f"about-{KEY_FIGURES}")
        yield _key_figures(report)
    views = [section_view(section, level=1) for section in report.sections]
    for view in views:
        yield from _section(view)
    yield from closing_blocks(report, views)


def _key_figures(report: Report) -> Grid:
    rows = [
        (fact.label, fact.text, written_period(fact.period), fact.figure.reference)
        for fact in report.key_facts
    ]
    heads = ("What was counted", "Number", "Period", "Reference")
    return plain_grid(KEY_FIGURES, f"Key figures, {report.basis_words}", heads, rows, {1, 2})


def _opening(report: Report) -> Iterator[Block]:
    for place, text in enumerate(report.about):
        yield Paragraph(text, Style.BODY if place else Style.LEAD)
    yield Paragraph(
        report.quality.statement, Style.COMPLETE if report.quality.complete else Style.INCOMPLETE
    )
    day = written_date(report.as_at)
    basis = capitalised(report.basis_words)
    yield Paragraph(f"Counted from the records as they stood on {day}. {basis}.", Style.NOTE)
    yield Paragraph(explanations.audience(report.audience), Style.NOTE)


def _section(view: SectionView) -> Iterator[Block]:
    yield Heading(view.heading, view.level, view.key)
    for text in view.introduction:
        yield Paragraph(text, introduces=True)
    yield from _commentary(view)
    for table in view.blocks:
        yield _exhibit(table)
    for part in view.parts:
        yield from _section(part)


def _commentary(view: SectionView) -> Iterator[Block]:
    for each in view.commentary:
        yield Paragraph(f"{explanations.COMMENTARY}: {each.text}", Style.COMMENTARY)
        if each.unsupported:
            numbers = ", ".join(each.unsupported)
            yield Paragraph(f"{explanations.UNSUPPORTED}: {numbers}.", Style.NOTE)


def _links(table: Table) -> Iterator[Paragraph]:
    yield Paragraph(f"How {table.name} is counted", Style.NOTE, f"rule-{table.key}")
    traced = references_of(table)
    if traced:
        yield Paragraph(traced.name, Style.NOTE, traced.key)


def _exhibit(view: TableView) -> Exhibit:
    table = view.table
    spoken = (figure.reference for said in table.sentences for figure in said.figures)
    return Exhibit(
        heading=Heading(table.title, view.level, f"about-{table.key}"),
        sentences=tuple(Paragraph(sentence.text) for sentence in table.sentences),
        picture=view.picture,
        grids=grids_of(view),
        links=tuple(_links(table)),
        references=tuple(dict.fromkeys(spoken)),
        notes=tuple(Paragraph(note, Style.NOTE) for note in table.notes),
    )
