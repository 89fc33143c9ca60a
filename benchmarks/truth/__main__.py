"""`python -m benchmarks.truth clean` or `slips`: reports of our own, sound and with one slip.

`clean` writes every report of generated partnerships in every form and counts the alarms, which
must be none. `slips` changes one number, word, arrow, rank or unit inside the file, again and
again, and counts how many raise an alarm.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.truth.clean import measure_clean
from benchmarks.truth.slipped import Choice
from benchmarks.truth.slips_found import measure_slips, print_tally


def main() -> None:
    """Measure what was asked for; end with 1 when a sound report raised an alarm."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.truth")
    options.add_argument("--partnerships", type=int, default=20, help="how many, for clean")
    options.add_argument("--first", type=int, default=0, help="seed of the first partnership")
    options.add_argument("--keep", type=Path, help="folder of files made before, and to come")
    options.add_argument("--reports", default="board-pack,community-safety-briefing")
    options.add_argument("--forms", default="html,docx", help="html, docx, xlsx, pdf (slow)")
    options.add_argument("--children", type=int, default=60, help="of the partnership, for slips")
    options.add_argument("--each", type=int, default=12, help="slips of each kind in a report")
    options.add_argument("--unknowable", action="store_true", help="slips nobody could know, too")
    options.add_argument("--missed", action="store_true", help="print knowable slips not found")
    options.add_argument("what", choices=("clean", "slips"))
    asked = options.parse_args()
    if asked.what == "clean":
        raise SystemExit(min(measure_clean(asked.partnerships, asked.first, asked.keep), 1))
    names, forms = asked.reports.split(","), asked.forms.split(",")
    choice = Choice(names, forms, asked.first, asked.children, asked.each, asked.unknowable)
    print_tally(measure_slips(choice, asked.keep, asked.missed))


if __name__ == "__main__":
    main()
