"""Words of a page at one height, before it is known which columns they are of."""

from __future__ import annotations

from childfirst.proofing.readers.formats.pdf.page import Word


def rough_lines(words: list[Word]) -> list[list[Word]]:
    """Give words whose middles are at one height, from left to right."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=middle):
        if lines and middle(word) - middle(lines[-1][0]) < word.height / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [sorted(line, key=lambda each: each.left) for line in lines]


def middle(word: Word) -> float:
    """Give the height of the middle of a word."""
    return (word.top + word.bottom) / 2
