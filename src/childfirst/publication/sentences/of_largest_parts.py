"""The largest of the parts that a table divides into, in a sentence."""

from __future__ import annotations

from decimal import Decimal

from childfirst.measures.figures import Figure, Status
from childfirst.periods import Period
from childfirst.publication.lines.of_tables import TableLines
from childfirst.publication.model.tables import Sentence
from childfirst.publication.words.wording import counted, joined, share_text

FEWEST_PARTS = 3  # of two parts, the larger needs no sentence of its own
ASIDE = "Leaving aside lines that take several groups together or none"


def parts_of(lines: TableLines, period: Period) -> list[Figure]:
    """Give the figures of the lines that a table divides into."""
    labels = [label for label in lines.labels if lines.layout.is_part(label)]
    found = (lines.value(label, period) for label in labels)
    return [figure for figure in found if figure is not None]


def largest_parts(lines: TableLines, period: Period) -> list[Figure]:
    """Give the largest part, or all that are as large; none where that says nothing."""
    parts = parts_of(lines, period)
    most = max((size_of(figure) for figure in parts), default=Decimal())
    top = [figure for figure in parts if size_of(figure) == most]
    if any(figure.status is Status.SUPPRESSED for figure in parts):
        return []  # the largest may be one of those withheld
    of_one_whole = len({figure.denominator for figure in parts}) == 1
    says_something = most > 0 and len(parts) >= FEWEST_PARTS and len(top) < len(parts)
    return top if of_one_whole and says_something else []


def largest_sentence(lines: TableLines, top: list[Figure], *, passed: bool) -> Sentence:
    """Name the largest part, or those as large; `passed` by a line that is no part."""
    names = joined([f"“{lines.words_of(figure)}”" for figure in top])
    share = f", {share_text(top[0])}" if top[0].percent is not None else ""
    size = counted(int(size_of(top[0])), top[0].unit)
    text = f"The largest group was {names} ({size}{share})."
    if len(top) > 1:
        text = f"The largest groups were {names} ({size} each{share})."
    return Sentence(f"{ASIDE}, t{text[1:]}" if passed else text, tuple(top))


def is_passed(lines: TableLines, top: Figure, period: Period) -> bool:
    """Say whether a line that is no part, such as any of the groups, is larger."""
    besides = (lines.value(label, period) for label in lines.layout.besides)
    return any(
        figure is not None
        and (figure.unit, figure.denominator) == (top.unit, top.denominator)
        and size_of(figure) > size_of(top)
        for figure in besides
    )


def size_of(figure: Figure) -> Decimal:
    """Give the number of a figure; one that has none is smaller than all."""
    return Decimal(figure.value) if isinstance(figure.value, int | Decimal) else Decimal(-1)
