"""What each cell of a table says, read from its figure and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.model import Cell, Shows
from childfirst.publication.statuses import NOT_APPLICABLE, has_number, mark_of
from childfirst.publication.wording import DOWN, LEVEL, UP, number_text, share_text


def value_cell(figure: Figure | None, words: Mapping[str, str]) -> Cell:
    """Give the cell of a figure's value; `words` stand for coded values."""
    if figure is None:
        return Cell(Shows.VALUE, None, NOT_APPLICABLE)
    if not has_number(figure):
        return Cell(Shows.VALUE, figure, mark_of(figure))
    value = figure.value
    text = number_text(value, figure.unit) if isinstance(value, int | Decimal) else str(value)
    return Cell(Shows.VALUE, figure, _marked(words.get(text, text), figure))


def share_cell(figure: Figure | None) -> Cell:
    """Give the cell of a figure's share, `[z]` where it has none."""
    if figure is None or (has_number(figure) and figure.percent is None):
        return Cell(Shows.SHARE, figure, NOT_APPLICABLE)
    if not has_number(figure):
        return Cell(Shows.SHARE, figure, mark_of(figure))
    return Cell(Shows.SHARE, figure, _marked(share_text(figure), figure))


def base_cell(figure: Figure | None) -> Cell:
    """Give the cell of what a figure's share is a share of."""
    if figure is None or (has_number(figure) and figure.denominator is None):
        return Cell(Shows.BASE, figure, NOT_APPLICABLE)
    if figure.denominator is None:
        return Cell(Shows.BASE, figure, mark_of(figure))
    return Cell(Shows.BASE, figure, number_text(figure.denominator))


def difference_cell(figure: Figure | None, later: Figure | None) -> Cell:
    """Give the cell of a difference: an arrow, and the same in a word.

    Where there is no difference because `later` has no number, the mark of `later` says why.
    """
    if figure is None or not isinstance(figure.value, int | Decimal):
        absent = later is not None and not has_number(later)
        return Cell(Shows.DIFFERENCE, figure, mark_of(later) if absent and later else NOT_APPLICABLE)
    size = number_text(abs(figure.value), figure.unit)
    if not figure.value:
        return Cell(Shows.DIFFERENCE, figure, _marked("no change", figure), LEVEL)
    word, arrow = ("up", UP) if figure.value > 0 else ("down", DOWN)
    return Cell(Shows.DIFFERENCE, figure, _marked(f"{word} {size}", figure), arrow)


def _marked(text: str, figure: Figure) -> str:
    mark = mark_of(figure)
    return f"{text} {mark}" if mark else text
