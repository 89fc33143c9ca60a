"""Headings that name the columns they follow from: `Offences per child`, `% of referrals`."""

from __future__ import annotations

import re

from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.tables.model import Grid

PER = re.compile(r"\bper\b|\bfor each\b")
OF = re.compile(r"(?:%|\bper ?cent|\bpercentage|\bproportion|\bshare) of\b")


def names_both(grid: Grid, column: int, first: int, second: int) -> bool:
    """Say whether a heading reads as one column per another: `Offences per child who offended`."""
    parts = PER.split(grid.columns[column].heading.lower(), maxsplit=1)
    if len(parts) < 2:
        return False
    above, below = (stems(part) for part in parts)
    return stems(grid.columns[first].heading) == above and bool(
        stems(grid.columns[second].heading) & below
    )


def names_whole(grid: Grid, column: int, second: int) -> bool:
    """Say whether a heading reads as a percentage of another column: `% of referrals`."""
    parts = OF.split(grid.columns[column].heading.lower(), maxsplit=1)
    return len(parts) > 1 and names_it(parts[1], grid.columns[second].heading)


def names_it(words: str, heading: str) -> bool:
    """Say whether some words are those of a heading or label, whatever their number."""
    wanted = stems(heading)
    return bool(wanted) and wanted == stems(words)
