"""A page of a PDF as it was opened: words, ruled lines and pictures, with their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a page, its edges in points from the left and the top."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool

    @property
    def height(self) -> float:
        """Give the height of its line, by its font."""
        return max(self.bottom - self.top, 0.1)


@dataclass(frozen=True, slots=True)
class Rule:
    """A ruled line of a page, or a thin box, its edges in points from the left and the top."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def level(self) -> bool:
        """Say whether it runs across the page."""
        return self.right - self.left >= self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Box:
    """A box with a ground or a frame, its edges in points from the left and the top."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Picture:
    """The words for a picture that a tagged PDF holds, its left and top edge in points."""

    text: str
    left: float
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its width, words, rules and boxes; `readable` is False where it is broken."""

    width: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...]
    boxes: tuple[Box, ...] = ()
    pictures: tuple[Picture, ...] = ()
    readable: bool = True
