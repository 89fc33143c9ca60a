"""Figures that are not what the last pack printed, and what they were then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from childfirst.measures.figures import Figure
from childfirst.publication.model.report import MovedFigure, Moves, Report
from childfirst.publication.passports.passport import Passport
from childfirst.publication.words.cells import share_cell, value_cell

Key = tuple[str, str, str, str]


def with_moves(report: Report, before: Passport, since: str, note: str = "") -> Report:
    """Give the report with the figures that moved since an earlier pack.

    `before` is the passport of that pack and `since` its name; a correction says in `note` what
    was wrong. Only figures that both packs print can have moved.
    """
    return replace(report, moves=Moves(since, note, tuple(_moved(report, before))))


def _moved(report: Report, before: Passport) -> Iterator[MovedFigure]:
    old = {_key(figure): figure for figure in before.figures}
    words = _words(report)
    for figure in report.figures:
        was = old.get(_key(figure))
        if was is not None and _text(was) != _text(figure):
            where = words.get(_key(figure), figure.cell)
            yield MovedFigure(where, figure.period, _text(was), _text(figure), figure)


def _key(figure: Figure) -> Key:
    return figure.cell, figure.breakdown, figure.area, figure.period


def _words(report: Report) -> Mapping[Key, str]:
    """Say where each figure stands: the name of its table, and the words of its line."""
    return {
        _key(cell.figure): f"{table.name}: {row.words}"
        for table in report.tables
        for row in table.rows
        for cell in row.cells
        if cell.figure is not None
    }


def _text(figure: Figure) -> str:
    """Give a figure as a cell prints it, with its share where it has one."""
    text = value_cell(figure, {}).text
    return text if figure.percent is None else f"{text} ({share_cell(figure).text})"
