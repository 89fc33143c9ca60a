"""Words that run up or down a page, as they stand over the narrow columns of a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from childfirst.proofing.readers.formats.pdf.signs import Sign

SAME_LINE = 0.25  # of the width of a line: how far apart two signs of one may begin
GAP = 1.5  # widths of a line between two signs of one
BESIDE = 6.0  # widths of a line between two headings
Word = tuple[str, float, float, float, float, bool]


@dataclass
class _Line:
    """A line that runs up or down: its text, and its edges in points from below."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return max(self.right - self.left, 0.1)


class Turned:
    """The lines of a page that run up or down it."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []

    def add(self, sign: Sign) -> None:
        """Put a sign to the line before, or begin one with it."""
        line = self._lines[-1] if self._lines else None
        if line and _goes_on(line, sign):
            line.text += sign.text
            line.bottom, line.top = min(line.bottom, sign.bottom), max(line.top, sign.top)
        elif not sign.text.isspace() and sign.text.isprintable():
            self._lines.append(_Line(sign.text, sign.left, sign.bottom, sign.right, sign.top))

    def words(self, height: float) -> Iterator[Word]:
        """Give those that have others beside them, as if they were level where they end below.

        One alone names an axis or a group of rows: it has no line to be read on.
        """
        for line in self._lines:
            beside = [other for other in self._lines if _are_beside(line, other)]
            if beside:
                below = min(each.bottom for each in (line, *beside))
                bottom = height - below
                text = " ".join(line.text.split())
                yield text, line.left, bottom - line.width, line.right, bottom, False


def _goes_on(line: _Line, sign: Sign) -> bool:
    """Say whether a sign stands on a line, near what is there of it already."""
    same = abs(sign.left - line.left) < SAME_LINE * line.width
    return same and max(sign.bottom - line.top, line.bottom - sign.top) < GAP * line.width


def _are_beside(line: _Line, other: _Line) -> bool:
    apart = max(other.left - line.right, line.left - other.right)
    overlap = min(line.top, other.top) - max(line.bottom, other.bottom)
    return other is not line and overlap > 0 and -line.width / 2 < apart < BESIDE * line.width
