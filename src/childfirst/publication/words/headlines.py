"""What a figure says at the top of a report, where a mark would not be understood."""

from __future__ import annotations

from dataclasses import replace

from childfirst.measures.figures import Figure, Status
from childfirst.publication.words.cells import share_cell, value_cell
from childfirst.publication.words.statuses import MARKS, has_number


def headline(figure: Figure) -> str:
    """Give the number with what it is a share of, or say in words why there is none.

    A zero of which nothing is recorded would read as an achievement, so it is said in words too.
    """
    if figure.status is Status.NONE_RECORDED or not has_number(figure):
        return MARKS[figure.status].name
    counted = replace(figure, status=Status.COUNTED)
    text = value_cell(counted, {}).text
    if figure.percent is not None:
        text = f"{text} of {figure.denominator:,} ({share_cell(counted).text})"
    return f"{text}, provisional" if figure.status is Status.PROVISIONAL else text
