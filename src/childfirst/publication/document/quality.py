"""The chapter of a document on the quality of the records: rules, problems, supplies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.publication.document.blocks import (
    Block,
    Bullets,
    Heading,
    Paragraph,
)
from childfirst.publication.document.grids import plain_grid
from childfirst.publication.model.report import Report
from childfirst.publication.statements.quality import Quality, Tally
from childfirst.publication.words import explanations
from childfirst.publication.words.wording import capitalised, written_date


def quality_chapter(report: Report) -> Iterator[Block]:
    """Give the chapter: what came of the rules, the problems by owner, what was supplied."""
    quality = report.quality
    yield Heading(explanations.QUALITY_TITLE, 1, "quality")
    yield Paragraph(explanations.QUALITY)
    yield Heading("What came of the rules", 2, "quality-rules")
    states = [(capitalised(str(state)), f"{rules:,}", why) for state, rules, why in quality.states]
    heads = ("State", "Rules", "Meaning")
    yield plain_grid("rules", "Rules by what came of them", heads, states, {1})
    if quality.stopped:
        yield Heading("Rules that could not run", 2, "quality-stopped")
        yield Bullets(tuple(f"{o.rule.code}, {o.rule.title}: {o.why}" for o in quality.stopped))
    yield from _problems(quality)
    yield from _supplies(report)


def _problems(quality: Quality) -> Iterator[Block]:
    yield Heading("Problems found", 2, "quality-problems")
    if not quality.told:
        yield Paragraph(explanations.PROBLEMS_UNTOLD)
        return
    if not quality.problems:
        yield Paragraph(explanations.NO_PROBLEMS)
        return
    yield Paragraph(explanations.PROBLEMS)
    for caption, key, stub, tallies in quality.tally_tables:
        yield plain_grid(key, caption, (stub, "Errors", "Queries"), _tally_rows(tallies), set())


def _tally_rows(tallies: Sequence[Tally]) -> list[tuple[str, str, str]]:
    return [(tally.title, f"{tally.errors:,}", f"{tally.queries:,}") for tally in tallies]


def _supplies(report: Report) -> Iterator[Block]:
    yield Heading("What each partner supplied", 2, "quality-supplies")
    rows = [
        (row.title, row.partner, row.file, row.rows, row.day, row.age)
        for row in report.quality.supply_rows
    ]
    if not rows:
        yield Paragraph(explanations.NOTHING_SUPPLIED)
        return
    heads = ("Records", "Partner", "File", "Rows", "As they stood on", "Days old")
    caption = f"Records supplied, and how old they were on {written_date(report.as_at)}"
    yield plain_grid("supplies", caption, heads, rows, {0, 1})
