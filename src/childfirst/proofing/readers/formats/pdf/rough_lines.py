"""Words of a page at one height, before it is known which columns they are of."""

from __future__ import annotations

from dataclasses import dataclass

from childfirst.proofing.readers.formats.pdf.page import Word

GUTTER = 8.0  # points: the least width of a gap between two columns of text


@dataclass(frozen=True, slots=True)
class Run:
    """Words of a line that no gap parts which could be a gutter, and where they begin and end."""

    words: tuple[Word, ...]
    left: float
    right: float

    @property
    def text(self) -> str:
        """Give the words."""
        return " ".join(word.text for word in self.words)


def rough_lines(words: list[Word]) -> list[list[Word]]:
    """Give words whose middles are at one height, from left to right."""
    lines: list[list[Word]] = []
    first = 0.0
    for at, word in sorted(((middle(each), each) for each in words), key=lambda each: each[0]):
        if lines and at - first < word.height / 2:
            lines[-1].append(word)
        else:
            lines.append([word])
            first = at
    return [sorted(line, key=lambda each: each.left) for line in lines]


def runs_of(line: list[Word]) -> list[Run]:
    """Give the runs of words of a line, from left to right."""
    made: list[Run] = []
    words = [line[0]]
    reach = line[0].right
    for word in line[1:]:
        if word.left - reach >= GUTTER:
            made.append(Run(tuple(words), words[0].left, reach))
            words, reach = [], word.right
        words.append(word)
        reach = max(reach, word.right)
    return [*made, Run(tuple(words), words[0].left, reach)]


def middle(word: Word) -> float:
    """Give the height of the middle of a word."""
    return (word.top + word.bottom) / 2


def lettered(words: list[Word]) -> float:
    """Give the share of words that have letters."""
    return sum(any(map(str.isalpha, word.text)) for word in words) / len(words)
