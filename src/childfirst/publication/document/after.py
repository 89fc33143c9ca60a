"""What closes a document: quality, published differences, reading, rules, provenance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.publication.document.blocks import (
    Block,
    Heading,
    Paragraph,
    Rule,
    Style,
)
from childfirst.publication.document.grids import plain_grid
from childfirst.publication.document.quality import quality_chapter
from childfirst.publication.document.references import references_of, references_of_differences
from childfirst.publication.document.views import SectionView, blocks_in
from childfirst.publication.model.report import Report
from childfirst.publication.model.tables import CountingRule
from childfirst.publication.words import explanations
from childfirst.publication.words.statuses import MARKS, NOT_APPLICABLE_MARK
from childfirst.publication.words.wording import capitalised, written_date, written_period


def closing_blocks(report: Report, sections: Sequence[SectionView]) -> Iterator[Block]:
    """Give the closing sections of a report, in the order of the page."""
    yield from _moved(report)
    yield from quality_chapter(report)
    yield from _published(report)
    yield from _reading()
    yield from _rules(sections)
    yield from _provenance(report)
    yield from _references(report)


def _moved(report: Report) -> Iterator[Block]:
    moves = report.moves
    if moves is None:
        return
    yield Heading(explanations.MOVED_TITLE, 1, "moved")
    yield Paragraph(explanations.MOVED.format(since=moves.since))
    if moves.note:
        yield Paragraph(moves.note)
    if not moves.figures:
        yield Paragraph(explanations.NOTHING_MOVED)
        return
    rows = [
        (m.where, written_period(m.period), m.before, m.now, m.figure.reference)
        for m in moves.figures
    ]
    heads = ("Figure", "Period", "Printed then", "Now", "Reference")
    yield plain_grid("moved-figures", "Figures then and now", heads, rows, {0, 3})


def _published(report: Report) -> Iterator[Block]:
    if not report.differences:
        return
    yield Heading(explanations.PUBLISHED_TITLE, 1, "published")
    yield Paragraph(explanations.PUBLISHED)
    rows = [(d.what, d.where, d.printed, d.given, d.reason) for d in report.differences]
    heads = ("Figure", "Where", "Printed", "The records give", "Why")
    caption = "What was printed, and what the records give"
    yield plain_grid("published-differences", caption, heads, rows, {0, 1, 2, 3})


def _reading() -> Iterator[Block]:
    yield Heading(explanations.READING_TITLE, 1, "reading")
    marks = [*MARKS.values(), NOT_APPLICABLE_MARK]
    rows = [(mark.mark or "No mark", mark.name, mark.meaning) for mark in marks]
    heads = ("Mark", "Name", "Meaning")
    yield plain_grid("marks", "Marks beside a number, or instead of one", heads, rows, {0, 1})
    for text in explanations.READING:
        yield Paragraph(text)


def _rules(sections: Sequence[SectionView]) -> Iterator[Block]:
    yield Heading(explanations.DEFINITIONS_TITLE, 1, "definitions")
    for block in blocks_in(list(sections)):
        table = block.table
        said = tuple(each for rule in table.rules for each in _rule(rule))
        yield Rule(f"rule-{table.key}", table.name, f"about-{table.key}", said)


def _rule(rule: CountingRule) -> Iterator[Paragraph]:
    yield Paragraph(rule.text)
    basis = f"{capitalised(rule.basis_words)} basis"
    note = f"Counts {rule.counts}. {basis}. {rule.cites}. Definition {rule.definition}."
    yield Paragraph(note, Style.NOTE)


def _provenance(report: Report) -> Iterator[Block]:
    yield Heading(explanations.PROVENANCE_TITLE, 1, "provenance")
    first, last = written_date(report.period.first_day), written_date(report.period.last_day)
    rows = (
        ("Snapshot of the record", report.snapshot),
        ("Records as they stood on", written_date(report.as_at)),
        ("Period", f"{written_period(report.period.label)}: {first} to {last}"),
        ("Basis", capitalised(report.basis_words)),
        ("Figures printed", f"{len(report.figures):,}"),
    )
    yield plain_grid("origin", "The record behind this report", ("What", "Value"), rows, {0})
    if report.figures:
        example = report.figures[0].reference
        yield Paragraph(explanations.REFERENCES.format(example=example))


def _references(report: Report) -> Iterator[Block]:
    traced = [*map(references_of, report.tables), references_of_differences(report)]
    found = [each for each in traced if each]
    if found:
        yield Heading(explanations.REFERENCES_TITLE, 1, "references")
        yield Paragraph(explanations.LOOKING_UP)
        yield from found
