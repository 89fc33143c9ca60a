"""The attack on printed reports: `python -m benchmarks.disclosure.printed [--services 24]`.

Every shipped report of generated partnerships of 12 to 300 children is made for everybody, and
attacked by a reader who has the pages alone and has learned, from the complete reports of all of
them, what ties the numbers. Every small count must keep five possible values.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from tests.disclosure.printed.learning import learn
from tests.disclosure.printed.making import MONTH, PERIODS, YEAR, Services, counted, pack
from tests.disclosure.printed.outsider import given_away

from childfirst.publication.declarations.declared import report_names, shipped_report

SIZES = (12, 25, 50, 90, 150, 300)


def main() -> None:
    """Attack every report, and print what was found."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.disclosure.printed")
    options.add_argument("--services", type=int, default=24)
    options.add_argument("--first", type=int, default=4000, help="the first seed")
    options.add_argument("--reports", nargs="*", default=report_names(), choices=report_names())
    asked = options.parse_args()
    seeds = range(asked.first, asked.first + asked.services)
    sizes = {seed: SIZES[seed % len(SIZES)] for seed in seeds}
    by_month = [n for n in asked.reports if PERIODS[shipped_report(n).covers] == MONTH]
    rest = [name for name in asked.reports if name not in by_month]
    found = [
        name
        for period, names in ((MONTH, by_month), (YEAR, rest))
        if names
        for name in _given_away(names, counted(sizes, period))
    ]
    for name in found:
        print(f"  given away: {name}")
    assert not found


def _given_away(names: Sequence[str], services: Services) -> list[str]:
    """Attack some reports of services, print a line for each, and name what is given away."""
    every: list[str] = []
    for name in names:
        started = time.process_time()
        packs = [pack(name, area, figures) for area, figures in services.items()]
        known = learn([each.complete for each in packs])
        results = [given_away(each.printed, each.complete, known) for each in packs]
        away = [f"{name}: {cell}" for _, cells in results for cell in cells]
        every += away
        print(
            f"{name}: {len(packs)} services, {known.learned} ties learned, "
            f"{sum(small for small, _ in results):,} small counts withheld, {len(away)} left fewer "
            f"than five values; {time.process_time() - started:.0f} seconds of processor"
        )
    return every


if __name__ == "__main__":
    main()
