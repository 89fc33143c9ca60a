"""The signs of a page of a PDF, placed as the page is looked at, however it is turned."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from math import pi

import pypdfium2
import pypdfium2.raw as pdfium

TIGHT = 0.1  # of the height above the base line: no box of a font ends so near below it
DESCENT = 0.3  # of the height above the base line: how far letters may reach below it
BOLD = 600  # of the weight of a font
QUARTER = pi / 2
LEANING = 0.2  # radians by which a line may lean


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign: its index on the page, text, and edges and base line in points from below."""

    index: int
    text: str
    left: float
    bottom: float
    right: float
    top: float
    base: float

    @property
    def height(self) -> float:
        """Give the height of its line, by its font."""
        return abs(self.top - self.bottom)


class Sheet:
    """A page as it is looked at: asked for a sign, it says where that stands and how it looks."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._text = page.get_textpage()
        self._raw = self._text.raw
        self.signs: int = self._text.count_chars()
        self._turns = page.get_rotation() // 90
        self.width, self.height = page.get_size()
        self._box = pdfium.FS_RECTF()
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._at = ctypes.byref(self._box)
        self._origin = ctypes.byref(self._x), ctypes.byref(self._y)

    def sign(self, index: int) -> Sign:
        """Give a sign, measured by its font, or from its base line where the font tells nothing.

        Where a font does not say how far it reaches below the line, its boxes end where the ink
        does: a `p` would stand lower than the `e` beside it, a figure would look like a mark.
        """
        text = chr(pdfium.FPDFText_GetUnicode(self._raw, index))
        pdfium.FPDFText_GetLooseCharBox(self._raw, index, self._at)
        pdfium.FPDFText_GetCharOrigin(self._raw, index, *self._origin)
        box = self._box
        left, bottom, right, top, base = box.left, box.bottom, box.right, box.top, self._y.value
        if self._turns:
            left, bottom, right, top = self.seen(left, bottom, right, top)
            base = self.seen(self._x.value, base, self._x.value, base)[1]
        above = top - base
        if above > 0 and bottom > base - TIGHT * above:
            bottom = base - DESCENT * above
        return Sign(index, text, left, bottom, right, top, base)

    def seen(
        self, left: float, bottom: float, right: float, top: float
    ) -> tuple[float, float, float, float]:
        """Give the left, bottom, right and top of a box on the page once it is turned."""
        for _ in range(self._turns):
            left, bottom, right, top = bottom, -right, top, -left
        across = self.width if self._turns in (2, 3) else 0.0
        up = self.height if self._turns in (1, 2) else 0.0
        return left + across, bottom + up, right + across, top + up

    def is_guessed(self, index: int) -> bool:
        """Say whether a space is not in the file, but was found likely for the gap there is."""
        guessed = pdfium.FPDFText_IsGenerated(self._raw, index) == 1
        return guessed and chr(pdfium.FPDFText_GetUnicode(self._raw, index)) == " "

    def is_bold(self, index: int) -> bool:
        """Say whether a sign is printed bold."""
        return bool(pdfium.FPDFText_GetFontWeight(self._raw, index) >= BOLD)

    def is_turned(self, index: int) -> bool:
        """Say whether a sign stands on a line that runs up or down the page."""
        angle = pdfium.FPDFText_GetCharAngle(self._raw, index) + self._turns * QUARTER
        away = angle % (2 * pi)
        return bool(min(abs(away - QUARTER), abs(away - 3 * QUARTER)) < LEANING)

    def ink_begins(self, index: int) -> float:
        """Give how far up the page the ink of a sign begins."""
        edges = [ctypes.c_double() for _ in range(4)]
        pdfium.FPDFText_GetCharBox(self._raw, index, *map(ctypes.byref, edges))
        left, right, bottom, top = (each.value for each in edges)
        return self.seen(left, bottom, right, top)[1]

    def close(self) -> None:
        """Give back what the text of the page took."""
        self._text.close()
