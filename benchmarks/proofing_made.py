"""What proofing finds in made-up documents: `python -m benchmarks.proofing_made`.

Documents are put together from pieces with random numbers. A sound document must raise nothing;
one with a slip in one piece must raise an alarm there.
"""

from __future__ import annotations

import argparse
from collections import Counter
from random import Random

from benchmarks.pieces.held_out import HELD_OUT
from benchmarks.pieces.held_out_more import MORE
from benchmarks.pieces.styles import STYLES, TRAPS
from benchmarks.pieces.worked_on import WORKED_ON, Piece
from childfirst.proofing.findings import Verdict
from childfirst.proofing.proof import proof
from childfirst.proofing.readers.formats.plain_text.reader import read_text

PIECES = 8  # in a document
SETS = {"worked-on": WORKED_ON, "held-out": HELD_OUT, "more": MORE, "styles": STYLES}


def main() -> None:
    """Make documents, sound and with one slip, and count."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.proofing_made")
    options.add_argument("--pieces", choices=sorted(SETS), default="worked-on")
    options.add_argument("--documents", type=int, default=60)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--show", action="store_true", help="show what was wrong")
    asked = options.parse_args()
    pieces = SETS[asked.pieces]
    chance = Random(asked.seed)  # noqa: S311
    found, slips, false, sound = Counter[str](), Counter[str](), 0, 0
    for number in range(asked.documents):
        chosen = chance.sample(pieces, PIECES)
        false += len(_alarms(_document([*chosen, *TRAPS], chance, None), show=asked.show))
        sound += 1
        slip = chosen[number % PIECES]
        slips[slip.__name__] += 1
        found[slip.__name__] += bool(_alarms(_document(chosen, chance, slip)))
    total = sum(slips.values())
    print(f"{sound} sound documents: {false} alarms")
    print(f"{total} documents with a slip: {sum(found.values())} found")
    for name, times in slips.most_common():
        if found[name] < times:
            print(f"  {name}: {found[name]} of {times}")


def _document(pieces: list[Piece], chance: Random, slip: Piece | None) -> str:
    texts = [piece(chance, piece is slip) for piece in pieces]
    return "\n\n".join(f"{n} Section\n\n{text}" for n, text in enumerate(texts, 1))


def _alarms(text: str, *, show: bool = False) -> list[str]:
    found = proof(read_text(text.encode(), "made.txt")).having(Verdict.INCONSISTENT)
    words = [f"{each.place}: {each.quote} | {each.explanation}" for each in found]
    for each in words if show else ():
        print("   ", each)
    return words


if __name__ == "__main__":
    main()
