"""A report as an audience may see it: built once to know what it prints, then from what may be.

What is withheld is withheld in every place at once, because the second report is built from
figures that hold no number any more: cells, sentences, charts, key figures and passports alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from childfirst.comparators.figures import BASIS as PUBLISHED
from childfirst.disclosure import NotSafe, Protected, audience, protect
from childfirst.measures.figures import Figure
from childfirst.publication.model.report import Report, Section
from childfirst.publication.model.tables import Table
from childfirst.publication.statements.quality import untold
from childfirst.publication.tables.other_bases import note_on_bases
from childfirst.publication.tables.rows_that_overlap import note_on_rows

TOUCHED = "Some of the records behind this table have problems that are not yet put right."

Build = Callable[[Sequence[Figure]], Report]


def report_for(
    name: str, build: Build, figures: Sequence[Figure], before: Sequence[Figure] = ()
) -> tuple[Report, Protected]:
    """Give the report that an audience may see, and the record and proof of what was withheld.

    `build` makes a report from figures, of which some were counted and not printed; `before`
    are the figures of earlier packs for this or a wider audience. Figures that others have
    published stay as they are. Raises LookupError for an audience that there is not, and
    NotSafe when what is printed would give away what is not.
    """
    true = build(figures)
    ours = [figure for figure in true.figures if figure.basis != PUBLISHED]
    headlines = {fact.figure.reference for fact in true.key_facts}
    protected = protect(ours, audience(name), published_before=before, headlines=headlines)
    may_print = {figure.reference: figure for figure in protected.figures}
    shown = build([may_print.get(figure.reference, figure) for figure in figures])
    _look_over(shown, may_print)
    readers = protected.audience
    if readers.hides:
        shown = _without_asides(shown)
    sections = tuple(_noted(section, protected) for section in shown.sections)
    return replace(shown, audience=name, sections=sections), protected


def _look_over(shown: Report, may_print: Mapping[str, Figure]) -> None:
    """Refuse a report that prints more once some is withheld: nobody protected what it adds."""
    added = [f for f in shown.figures if f.basis != PUBLISHED and f.reference not in may_print]
    if added:
        first = added[0]
        raise NotSafe(
            f"{first.cell}, {first.period}, is printed only when others are withheld, and was "
            "never looked at. Declare the lines of its table, or print them all."
        )


def _without_asides(report: Report) -> Report:
    """Take out numbers that are no figures, which disclosure control therefore does not know.

    Those are how many rows were supplied and how many failed which rule, and what the service
    printed elsewhere.
    """
    sections = tuple(_untold(section) for section in report.sections)
    quality = untold(report.quality)
    return replace(report, sections=sections, quality=quality, differences=())


def _untold(section: Section) -> Section:
    """Say that problems touch a table, and not how many: it has no other notes yet."""
    return replace(
        section,
        tables=tuple(replace(t, notes=(TOUCHED,) if t.notes else ()) for t in section.tables),
        parts=tuple(_untold(part) for part in section.parts),
    )


def _noted(section: Section, protected: Protected) -> Section:
    """Put beside each table what must be said of its rows and percentages, each note once."""
    return replace(
        section,
        tables=tuple(_with_notes(table, protected) for table in section.tables),
        parts=tuple(_noted(part, protected) for part in section.parts),
    )


def _with_notes(table: Table, protected: Protected) -> Table:
    every = (protected.notes.get(figure.reference) for figure in table.figures)
    told = (note_on_rows(table), note_on_bases(table))
    notes = tuple(dict.fromkeys(note for note in (*told, *every) if note))
    return replace(table, notes=(*table.notes, *notes))
