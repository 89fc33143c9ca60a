"""The words of a page with their places, for the process that opens PDFs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from childfirst.proofing.readers.formats.pdf.signs import Sheet, Sign
from childfirst.proofing.readers.formats.pdf.turned import Turned

MOST_CHARACTERS = 60_000  # of one page
GAP = 0.22  # of the height of a character: a wider gap parts two words
CLOSER = 0.16  # of it, where the next is of another size
RESIZED = 0.15  # of the height of a character, by which one of another size differs
SPACED = 1.5  # times the usual distance of letters, which a guessed space is wide at the least
SLOWLY = 0.1  # the part of a distance in what is usual
BROKEN = "\x02"  # how a hyphen at which a line breaks is given
RAISED = 0.22  # of the height above the base line: no letter of a word begins so far above it
ORDINALS = "snrt"
Word = tuple[str, float, float, float, float, bool]


def words_of(sheet: Sheet) -> Iterator[Word]:
    """Give each word: its text, left, top, right and bottom from the top, whether it is bold.

    Marks of notes, raised signs right behind a word or before the first of a note, are left out.
    Words that stand upright beside each other, as over narrow columns, are given as one each.
    """
    word = _Word()
    turned = Turned()
    spacing = 0.0
    for index in range(min(sheet.signs, MOST_CHARACTERS)):
        sign = sheet.sign(index)
        if sign.text == BROKEN:
            word.hyphenate()
            continue
        parts = sign.text.isspace() or not sign.text.isprintable()
        if parts and word.signs and sheet.is_guessed(index):
            word.doubted = True
            continue
        if word.signs and not parts and word.takes(sign, spacing):
            spacing += SLOWLY * (sign.left - word.signs[-1].right - spacing)
        elif word.signs:
            yield from word.given(sheet)
            word = _Word()
        if not word.signs and sheet.is_turned(index):
            turned.add(sign)
        elif not parts:
            word.add(sign, sheet)
    yield from word.given(sheet)
    yield from turned.words(sheet.height)


@dataclass
class _Word:
    """A word while its signs are found; `doubted` where pdfium guessed a space behind it."""

    signs: list[Sign] = field(default_factory=list)
    bold: bool = False
    doubted: bool = False
    broken: bool = False

    def takes(self, sign: Sign, spacing: float) -> bool:
        """Say whether a sign stands on the word's line, behind it or in a ligature with it.

        `spacing` is how far letters stood from each other before: where they are spaced out,
        a space that pdfium guessed, not much wider, is none.
        """
        last = self.signs[-1]
        away = abs(sign.bottom - last.bottom) > sign.height / 4
        if self.broken or (away and not _begins_ordinal(last, sign)):
            return False
        if sign.left == last.left and sign.right == last.right:
            return True
        gap = sign.left - last.right
        if self.doubted:
            return gap < SPACED * spacing
        resized = abs(sign.height - last.height) > RESIZED * last.height
        return -sign.height < gap < sign.height * (CLOSER if resized else GAP)

    def add(self, sign: Sign, sheet: Sheet) -> None:
        """Put a sign behind those of the word."""
        if not self.signs:
            self.bold = sheet.is_bold(sign.index)
        self.signs.append(sign)
        self.doubted = False

    def hyphenate(self) -> None:
        """End the word with the hyphen at which its line breaks."""
        if self.signs:
            last = self.signs[-1]
            self.signs.append(
                Sign(last.index, "-", last.right, last.bottom, last.right, last.top, last.base)
            )
            self.broken = True

    def given(self, sheet: Sheet) -> Iterator[Word]:
        """Give the word without marks of notes; nothing where it is no more than one."""
        signs = _without_mark(self.signs, sheet)
        if len(signs) > 1 and _is_raised(signs[0], sheet):
            signs = signs[1:]
        if signs:
            first = signs[0]
            text = "".join(each.text for each in signs)
            top, bottom = sheet.height - first.top, sheet.height - first.bottom
            yield text, first.left, top, signs[-1].right, bottom, self.bold


def _begins_ordinal(last: Sign, sign: Sign) -> bool:
    """Say whether a sign begins the small letters of a date, as in the 21st of March."""
    return last.text.isdecimal() and sign.text in ORDINALS and sign.bottom > last.bottom


def _without_mark(signs: list[Sign], sheet: Sheet) -> list[Sign]:
    """Give the signs of a word without a raised figure, or one raised letter, at their end."""
    kept = len(signs)
    while kept and _is_raised(signs[kept - 1], sheet):
        kept -= 1
    mark = "".join(each.text for each in signs[kept:])
    return signs[:kept] if mark.isdecimal() or len(mark) == 1 else signs


def _is_raised(sign: Sign, sheet: Sheet) -> bool:
    """Say whether a letter or figure is raised, though its font may say nothing of it."""
    if not (sign.text.isalpha() or sign.text.isdecimal()):
        return False
    above = sign.top - sign.base
    return sheet.ink_begins(sign.index) - sign.base > RAISED * above
