"""The references of printed figures, laid out like the table that prints them, to be looked up.

A table repeats a figure as a number, as a share and as what it is a share of: here it stands once.
A sentence names the cells that it speaks of.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from childfirst.measures.figures import Figure
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.document.blocks import Grid, Line, References
from childfirst.publication.model.report import Report
from childfirst.publication.model.tables import Column, Row, Table
from childfirst.publication.words import explanations
from childfirst.publication.words.wording import joined, written_period

ORDINALS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth")


def references_of(table: Table) -> References | None:
    """Give the references of a table and of its sentences; None where it prints no figure."""
    places = _places(table)
    sentences = tuple(_sentences(table))
    if not places and not sentences:
        return None
    return References(
        key=f"references-{table.key}",
        name=explanations.REFERENCES_OF.format(name=table.name),
        back=f"Back to {table.name}",
        target=f"about-{table.key}",
        grid=_grid(table, places) if places else None,
        sentences=sentences,
    )


def references_of_key_figures(report: Report) -> References | None:
    """Give the references of the figures that lead a report; None where none do."""
    lines = [
        Line(fact.label, (written_period(fact.period), fact.figure.reference))
        for fact in report.key_facts
    ]
    heads = ("Key figure", "Period", "Reference")
    return _listed("key-figures", "the key figures", heads, lines)


def references_of_differences(report: Report) -> References | None:
    """Give the references of the figures beside what was published; None where there are none."""
    lines = [
        Line(each.what, (each.given, " ".join(figure.reference for figure in each.figures)))
        for each in report.differences
        if each.figures
    ]
    heads = ("Figure", "The records give", "References")
    return _listed("published", "the figures beside those published", heads, lines)


def _listed(
    key: str, name: str, heads: tuple[str, ...], lines: Sequence[Line]
) -> References | None:
    if not lines:
        return None
    title = explanations.REFERENCES_OF.format(name=name)
    grid = Grid(
        f"references-{key}", title, heads[0], (), heads[1:], tuple(lines), frozenset({0, 1})
    )
    return References(grid.key, title, f"Back to {name}", key, grid, ())


def _places(table: Table) -> list[int]:
    """Give the columns that print a figure which no column before them prints."""
    seen: set[str] = set()
    found = []
    for place in range(len(table.columns)):
        here = {each for row in table.rows if (each := _reference(row, place))}
        if here - seen:
            found.append(place)
        seen |= here
    return found


def _grid(table: Table, places: Sequence[int]) -> Grid:
    lines = tuple(
        Line(row.words, tuple(_reference(row, place) for place in places)) for row in table.rows
    )
    return Grid(
        key=f"references-{table.key}",
        caption=explanations.REFERENCES_OF.format(name=table.name),
        stub=table.stub,
        groups=(),
        heads=tuple(_head(table, place) for place in places),
        lines=lines,
        prose=frozenset(range(len(places))),
    )


def _reference(row: Row, place: int) -> str:
    figure = row.cells[place].figure
    return figure.reference if figure else ""


def _head(table: Table, place: int) -> str:
    """Name a column: by its period where it is what the table counts in it."""
    column = table.columns[place]
    period = written_period(column.group)
    return period if _leads(table.columns, place) else f"{period}, {_lower(column.heading)}"


def _leads(columns: Sequence[Column], place: int) -> bool:
    """Say whether a column is the number of its period, and the only number of it."""
    alike = [c for c in columns if c.group == columns[place].group and c.shows is Shows.VALUE]
    return columns[place].shows is Shows.VALUE and len(alike) == 1


def _sentences(table: Table) -> Iterator[str]:
    """Say of each sentence which cells it speaks of, with their references."""
    names = _names(table)
    for number, sentence in enumerate(table.sentences):
        figures = {figure.reference: figure for figure in sentence.figures}
        if figures:
            cells = [f"{_cell(figure, names)} ({ref})" for ref, figure in figures.items()]
            yield f"{_ordinal(number)} sentence: {joined(cells)}."


def _ordinal(number: int) -> str:
    return ORDINALS[number] if number < len(ORDINALS) else "Further"


def _names(table: Table) -> dict[str, str]:
    """Name every printed figure by its line and its column."""
    return {
        reference: f"{row.words}, {_head(table, place)}"
        for place in reversed(range(len(table.columns)))
        for row in table.rows
        if (reference := _reference(row, place))
    }


def _cell(figure: Figure, names: dict[str, str]) -> str:
    """Name a figure by its cell, or by what it counts where no cell prints it."""
    own = (figure.category, figure.area, written_period(figure.period))
    return names.get(figure.reference) or ", ".join(each for each in own if each)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
