"""What stands on one side of a gutter: its lines, and whether they are text, rows, or a table."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from itertools import pairwise
from statistics import median

from childfirst.proofing.readers.formats.pdf.page import Word
from childfirst.proofing.readers.formats.pdf.rough_lines import Run, lettered, middle, runs_of
from childfirst.proofing.readers.formats.pdf.values import is_value
from childfirst.proofing.readers.text.signs import CAPTION

FEWEST_LINES = 5  # of running text
FEWEST_ROWS = 3  # of a table
FEWEST_WORDS = 3.5  # in a line of a column, on average: a column of a table has fewer
IN_WORDS = 0.7  # of what stands in a column of text has letters
FILLED = 0.55  # of its column that a usual line of text fills
RUNNING = 0.7  # of its column that a line of running text fills at the least
INDENT = 12.0  # points that a caption may be set in
LEVEL = 1.5  # points within which two lines stand at one height or edge
MOST = 0.6  # of the lines of a side
APART = 1.35  # times the usual distance of lines: a wider one parts paragraphs or rows


class Side:
    """The lines on one side of a gutter, from the top."""

    def __init__(self, lines: list[list[Word]]) -> None:
        self.lines = lines

    @cached_property
    def words(self) -> list[Word]:
        """Give all its words."""
        return [word for line in self.lines for word in line]

    @cached_property
    def runs(self) -> list[list[Run]]:
        """Give the runs of words of each line."""
        return [runs_of(line) for line in self.lines]

    @cached_property
    def heights(self) -> list[float]:
        """Give the height of each line."""
        return [middle(line[0]) for line in self.lines]

    @cached_property
    def left(self) -> float:
        """Give where it begins."""
        return min(word.left for word in self.words)

    @cached_property
    def right(self) -> float:
        """Give where it ends."""
        return max(word.right for word in self.words)

    @cached_property
    def is_text(self) -> bool:
        """Say whether its words stand in full lines, as running text does."""
        if len(self.lines) < FEWEST_LINES:
            return False
        width = self.right - self.left
        filled = median((line[-1].right - line[0].left) / width for line in self.lines)
        long = len(self.words) / len(self.lines) >= FEWEST_WORDS
        return long and lettered(self.words) >= IN_WORDS and filled >= FILLED

    @cached_property
    def tells(self) -> bool:
        """Say whether lines that begin at one edge are running text, whatever else stands there."""
        edges = Counter(round(line[0].left / LEVEL) for line in self._running())
        return max((edges[at] + edges[at + 1] for at in edges), default=0) >= FEWEST_LINES

    @cached_property
    def flows(self) -> bool:
        """Say whether it is running text whose sentences go on from line to line."""
        after = [line for before, line in pairwise(self.lines) if self._is_full(before)]
        going_on = [line for line in after if line[0].text[:1].islower()]
        return self.tells and len(going_on) * 2 >= len(after)

    @cached_property
    def is_led_by_words(self) -> bool:
        """Say whether most lines begin with a word, as the labels of rows and sentences do."""
        begun = [_names(runs[0]) for runs in self.runs]
        return sum(begun) >= MOST * len(begun)

    @cached_property
    def rows(self) -> list[str]:
        """Give the labels of the lines that are rows of a table: words, and a value after them."""
        return [
            runs[0].text
            for runs in self.runs
            if _names(runs[0]) and any(is_value(run.text) for run in runs[1:])
        ]

    @cached_property
    def is_table(self) -> bool:
        """Say whether most of its lines are rows of a table with labels of its own."""
        return len(self.rows) >= max(FEWEST_ROWS, MOST * len(self.lines))

    @cached_property
    def has_caption(self) -> bool:
        """Say whether it begins with the caption of a table or a picture."""
        return any(
            CAPTION.match(runs[0].text.lower()) and runs[0].left < self.left + INDENT
            for runs in self.runs[:2]
        )

    @cached_property
    def blocks(self) -> list[tuple[float, float]]:
        """Give the top and bottom of each run of lines that stand close to each other."""
        away = [after - before for before, after in pairwise(self.heights)]
        usual = median(away) if away else 0.0
        made: list[tuple[float, float]] = []
        for at, line in enumerate(self.lines):
            top, bottom = min(w.top for w in line), max(w.bottom for w in line)
            if made and away[at - 1] <= APART * usual:
                made[-1] = (made[-1][0], bottom)
            else:
                made.append((top, bottom))
        return made

    def _is_full(self, line: list[Word]) -> bool:
        return line[-1].right - line[0].left >= RUNNING * (self.right - self.left)

    def _running(self) -> list[list[Word]]:
        return [
            line
            for line in self.lines
            if self._is_full(line) and len(line) > FEWEST_WORDS and lettered(line) >= IN_WORDS
        ]


def _names(run: Run) -> bool:
    """Say whether words name something; `58.1p` and `12` do not."""
    return any(len(word.text) > 1 and word.text.strip("“(").isalpha() for word in run.words)


def level(one: Side, other: Side) -> float:
    """Give the share of the lines of the shorter side that stand level with one of the other."""
    fewer, more = sorted((one, other), key=lambda side: len(side.lines))
    by = [middle(run.words[0]) for runs in more.runs for run in runs]
    even = [
        any(abs(middle(run.words[0]) - each) < LEVEL for run in runs for each in by)
        for runs in fewer.runs
    ]
    return sum(even) / len(even)
