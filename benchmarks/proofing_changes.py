"""What proofing finds of slips put into our own reports: `python -m benchmarks.proofing_changes`.

A report of the made-up partnership is checked as it is, which must raise nothing; then one
number, word, sign, rank or unit is changed at random, again and again, and the share of the
changes that raise an alarm is printed, by kind of change.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from childfirst.proofing.document import Block, Document, Passage, Table
from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers import read_document

NUMBER = re.compile(r"(?<![\w./-])\d[\d,]*(?:\.\d+)?(?![\w/-])")
WORDS = (
    ("increase", "decrease"), ("increased", "decreased"), ("rose", "fell"), ("up", "down"),
    ("rise", "fall"),
)  # fmt: skip
SIGNS = (("▲", "▼"), ("↑", "↓"))
RANKS = (("largest", "smallest"), ("highest", "lowest"), ("most", "fewest"))
UNITS = (("%", " percentage points"), ("per 1,000", "per 100,000"), (" percentage points", "%"))
PAIRS = {"word": WORDS, "sign": SIGNS, "rank": RANKS, "unit": UNITS}
Change = tuple[str, int, tuple[int, int] | None, str, str]


def main() -> None:
    """Check reports clean and changed."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.proofing_changes")
    options.add_argument("files", type=Path, nargs="*", help="reports; else one is made")
    options.add_argument("--changes", type=int, default=60, help="changes of each kind")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--missed", action="store_true")
    asked = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        files = asked.files or [_report(Path(place))]
        for file in files:
            _try(read_document(file), asked.changes, random.Random(asked.seed), asked.missed)  # noqa: S311


def _try(document: Document, changes: int, chance: random.Random, missed: bool) -> None:
    clean = _alarms(document)
    print(f"{document.name}: {len(clean)} alarms where nothing was changed")
    for alarm in sorted(clean):
        print("  ", alarm)
    possible: dict[str, list[Change]] = {}
    for change in _changes(document, chance):
        possible.setdefault(change[0], []).append(change)
    for kind, each in possible.items():
        chosen = chance.sample(each, min(changes, len(each)))
        found = Counter(bool(_alarms(_changed(document, c)) - clean) for c in chosen)
        print(f"  {kind}: {found[True]} of {len(chosen)} changes found")
        for change in chosen if missed else ():
            if not _alarms(_changed(document, change)) - clean:
                print("    missed", change[3][:100], "->", change[4][:100])


def _alarms(document: Document) -> set[str]:
    found = proof(document).having(Verdict.INCONSISTENT)
    return {f"{each.place}: {each.stated}: {each.explanation}" for each in found}


def _changes(document: Document, chance: random.Random) -> Iterator[Change]:
    """Give the changes that can be made: kind, block, cell, text before and after."""
    for number, block in enumerate(document.blocks):
        for cell, text in _texts(block):
            for found in NUMBER.finditer(text):
                new = _other(found[0], chance)
                after = text[: found.start()] + new + text[found.end() :]
                yield ("number in a table" if cell else "number in text"), number, cell, text, after
            for kind, pairs in PAIRS.items():
                for one, other in (*pairs, *((b, a) for a, b in pairs if kind != "unit")):
                    before = r"(?<=\d)" if kind == "unit" else r"(?<!\w)"
                    if re.search(rf"{before}{re.escape(one)}(?!\w)", text):
                        yield kind, number, cell, text, text.replace(one, other, 1)


def _texts(block: Block) -> Iterator[tuple[tuple[int, int] | None, str]]:
    if isinstance(block, Passage):
        yield None, block.text
        return
    for r, row in enumerate(block.rows):
        for c, cell in enumerate(row):
            if not cell.heads:
                yield (r, c), cell.text


def _other(figure: str, chance: random.Random) -> str:
    """Give another number of the same look: a figure changed or two swapped."""
    digits = [i for i, sign in enumerate(figure) if sign.isdigit()]
    for _ in range(20):
        made = list(figure)
        at = chance.choice(digits)
        made[at] = str(chance.choice([d for d in range(10) if str(d) != figure[at]]))
        if len(digits) > 1 and chance.random() < 0.3:
            made = list(figure)
            i, j = chance.sample(digits, 2)
            made[i], made[j] = made[j], made[i]
        text = "".join(made)
        if text != figure and not (text[0] == "0" and len(text) > 1 and text[1] != "."):
            return text
    return figure + "1"


def _changed(document: Document, change: Change) -> Document:
    _, number, cell, _, after = change
    block = document.blocks[number]
    made: Block
    if isinstance(block, Table) and cell is not None:
        rows = [list(row) for row in block.rows]
        rows[cell[0]][cell[1]] = replace(rows[cell[0]][cell[1]], text=after)
        made = replace(block, rows=tuple(map(tuple, rows)))
    else:
        made = replace(block, text=after)
    blocks = (*document.blocks[:number], made, *document.blocks[number + 1 :])
    return replace(document, blocks=blocks)


def _report(folder: Path) -> Path:
    from typer.testing import CliRunner

    from childfirst.cli.commands import app
    from childfirst.demo import generate

    generate(folder / "package", seed=3, children=300, faults=0.0)
    command = ["run", str(folder / "package"), "--period", "2023-24", "--out", str(folder / "out")]
    CliRunner().invoke(app, command, catch_exceptions=False)
    return folder / "out" / "report.html"


if __name__ == "__main__":
    main()
