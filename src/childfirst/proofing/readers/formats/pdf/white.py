"""White that runs down a page between what stands beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from childfirst.proofing.readers.formats.pdf.rough_lines import GUTTER, Run

FEWEST_LINES = (2, 3)  # on the sides of a strip, of the fewer and of the more
MOST_FOLLOWED = 40  # strips at once
MOST = 4  # strips of a region that are given


@dataclass(frozen=True, slots=True)
class _Strip:
    """White from left to right, and how many lines stand on each of its sides so far."""

    left: float
    right: float
    before: int = 0
    after: int = 0

    @property
    def lines(self) -> tuple[int, int]:
        """Give the lines beside it, of the side with fewer first."""
        fewer, more = sorted((self.before, self.after))
        return fewer, more

    def between(self, left: float, right: float, runs: list[Run]) -> _Strip | None:
        """Give what one more line leaves of it, by the white of that line; None for too little."""
        left, right = max(self.left, left), min(self.right, right)
        if right - left < GUTTER:
            return None
        before = self.before + any(run.right <= left for run in runs)
        return _Strip(left, right, before, self.after + any(run.left >= right for run in runs))


def white_strips(lines: list[list[Run]]) -> list[float]:
    """Give the middles of strips of white with lines on both sides, those with most lines first."""
    edges = min(runs[0].left for runs in lines), max(runs[-1].right for runs in lines)
    found: list[_Strip] = []
    followed: list[_Strip] = []
    for runs in lines:
        white = list(_white_of(runs, *edges))
        left: list[_Strip] = []
        for strip in followed:
            parts = [each for gap in white if (each := strip.between(*gap, runs))]
            left += parts
            found += () if parts else (strip,)
        left += [each for gap in white if (each := _Strip(*gap).between(*gap, runs))]
        followed = _most_lines(left)[:MOST_FOLLOWED]
    told = [
        strip
        for strip in _most_lines([*found, *followed])
        if strip.lines[0] >= FEWEST_LINES[0] and strip.lines[1] >= FEWEST_LINES[1]
    ]
    return list(dict.fromkeys((each.left + each.right) / 2 for each in told))[:MOST]


def _white_of(runs: list[Run], left: float, right: float) -> Iterator[tuple[float, float]]:
    """Give the gaps of a line within a region, also where nothing stands to one side."""
    reach = left
    for run in runs:
        if run.left - reach >= GUTTER:
            yield reach, run.left
        reach = max(reach, run.right)
    if right - reach >= GUTTER:
        yield reach, right


def _most_lines(strips: Iterable[_Strip]) -> list[_Strip]:
    """Give strips once each, those with most lines beside them first."""
    once: dict[tuple[float, float], _Strip] = {}
    for strip in sorted(strips, key=lambda each: each.lines, reverse=True):
        once.setdefault((strip.left, strip.right), strip)
    return list(once.values())
