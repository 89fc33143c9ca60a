"""What each cell of a table says, read from its figure and from nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from childfirst.measures.figures import Figure
from childfirst.publication.declarations.shown import Shows
from childfirst.publication.words.statuses import NOT_APPLICABLE, has_number, mark_of
from childfirst.publication.words.wording import DOWN, LEVEL, UP, number_text, share_text


@dataclass(frozen=True)
class Cell:
    """One printed cell. `text` is what is read; `arrow` repeats its direction as a sign.

    `figure` is what it shows, None where there can be no such figure.
    """

    shows: Shows
    figure: Figure | None
    text: str
    arrow: str = ""


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


def difference_cell(
    figure: Figure | None, later: Figure | None = None, earlier: Figure | None = None
) -> Cell:
    """Give the cell of a difference: an arrow, and the same in a word.

    It carries the mark of whichever end has one, which also says why there is none.
    """
    mark = next((mark_of(f) for f in (figure, later, earlier) if f and mark_of(f)), "")
    if figure is None or not isinstance(figure.value, int | Decimal):
        return Cell(Shows.DIFFERENCE, figure, mark or NOT_APPLICABLE)
    text, arrow = difference_text(figure.value, figure.unit)
    return Cell(Shows.DIFFERENCE, figure, f"{text} {mark}".rstrip(), arrow)


def difference_text(value: int | Decimal, unit: str) -> tuple[str, str]:
    """Say a difference in words, such as `up 3`, with the arrow that stands for it."""
    if not value:
        return "no change", LEVEL
    size = number_text(value if value > 0 else -value, unit)
    return (f"up {size}", UP) if value > 0 else (f"down {size}", DOWN)


def _marked(text: str, figure: Figure) -> str:
    return f"{text} {mark_of(figure)}".rstrip()
