"""The attack on many partnerships: `python -m benchmarks.disclosure [--made 300] [--counted 200]`.

`made` services are figures of invented children; `counted` ones are whole generated
partnerships, whose local performance report is counted, protected for the public, and attacked
by an outsider written apart from the product. Every small count must keep five possible values.
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from tests.disclosure.attacker import attack, hidden
from tests.disclosure.invented_figures import figures
from tests.example import local_figures

from benchmarks.disclosure.services import generated
from childfirst.disclosure import audience, protect
from childfirst.measures.figures import Figure
from childfirst.periods import financial_year

FEWEST_VALUES = 5
SIZES = (10, 25, 50, 90)


@dataclass
class Tally:
    """What came of some attacks."""

    services: int = 0
    figures: int = 0
    hidden: int = 0
    complementary: int = 0
    tightest: float = float("inf")
    gap: int = 0
    seconds: list[float] = field(default_factory=list)

    def add(self, true: Sequence[Figure]) -> None:
        """Protect a publication, attack it, and note what an outsider is left with."""
        started = time.process_time()
        protected = protect(true, audience("public"))
        self.seconds.append(time.process_time() - started)
        self.services += 1
        self.figures += len(true)
        self.gap = max(self.gap, protected.proof.gap)
        counts = {(f.cell, f.period): f.value for f in true}
        outsider = attack(protected.figures)
        for name in hidden(protected.figures):
            value = counts[name]
            self.hidden += 1
            if isinstance(value, int) and 1 <= value <= 5:
                self.tightest = min(self.tightest, round(outsider.width(name)) + 1)
            else:
                self.complementary += 1

    def report(self, name: str) -> None:
        """Print a line of results; stop when a small count was given away."""
        seconds = sorted(self.seconds)
        print(
            f"{name}: {self.services} services, {self.figures:,} figures, {self.hidden:,} counts "
            f"hidden ({self.complementary:,} to protect others), fewest values left "
            f"{self.tightest:g}, greatest gap {self.gap}; seconds of processor: median "
            f"{seconds[len(seconds) // 2]:.2f}, most {seconds[-1]:.2f}"
        )
        assert self.tightest >= FEWEST_VALUES


def main() -> None:
    """Attack made and counted services, and print what was found."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.disclosure")
    options.add_argument("--made", type=int, default=300)
    options.add_argument("--counted", type=int, default=200)
    asked = options.parse_args()
    if asked.made:
        _attacked("made", (figures(seed, quarters=4) for seed in range(asked.made)))
    if asked.counted:
        _attacked("counted", _counted(asked.counted))


def _attacked(name: str, services: Iterable[Sequence[Figure]]) -> None:
    tally = Tally()
    for true in services:
        tally.add(true)
    tally.report(name)


def _counted(count: int) -> Iterator[list[Figure]]:
    for tables in generated(count, SIZES):
        by_area = defaultdict(list)
        for figure in local_figures(tables, financial_year(2023)):
            by_area[figure.area].append(figure)
        yield from by_area.values()


if __name__ == "__main__":
    main()
