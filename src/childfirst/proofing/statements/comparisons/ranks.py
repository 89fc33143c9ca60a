"""Superlatives: lowest, second highest, the largest group, compared with the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator

from childfirst.proofing.findings import Finding
from childfirst.proofing.kinds import Example, Kind
from childfirst.proofing.quantities.ranks.ranks_in_tables import FAMILY, ranks_in_tables
from childfirst.proofing.reading import Reading


def find(reading: Reading) -> Iterator[Finding]:
    """Check every superlative that is said of a row of a table."""
    yield from ranks_in_tables(reading)


TABLE = (
    "Area\tChildren 2021\tRate per 1,000 2021\tChildren 2022\tRate per 1,000 2022\n"
    "Ashby\t40\t1.9\t44\t2.1\nBarton\t25\t2.6\t31\t3.2\nCorby\t25\t1.2\t20\t1.0\n"
    "Derry\t61\t3.3\t60\t3.2\n\n"
)
KIND = Kind(
    name="ranks",
    family=FAMILY,
    claims="Something is the lowest, the second highest, the largest of the rows of a table.",
    checks=(
        "The row is found by its label, the column by the period and by what is counted; ties "
        "share a place. It is wrong only where it holds in no column that may be meant."
    ),
    find=find,
    examples=(
        Example(
            "Decile\tChildren\nDecile 1 (most deprived)\t4\nDecile 2\t2\nDecile 3\t9\n\n"
            "We speak of Decile 1 (most deprived) and Decile 2.",
            (),
        ),
        Example(
            "Need\tChildren\nHealth\t4\nHealth + Debt\t1\nDebt\t4\nHousing\t3\n\n"
            "The largest groups were “Health” and “Debt” (4 children each).",
            ((7, "consistent"),),
        ),
        Example(
            f"{TABLE}In 2021 Ashby had the second lowest number of children.",
            ((7, "inconsistent"),),
        ),
        Example(
            f"{TABLE}In 2021 Ashby had the second lowest rate. This was the same in 2022.",
            ((7, "consistent"), (7, "consistent")),
        ),
        Example(
            f"{TABLE}The largest group of children was Derry (16 children).",
            ((7, "inconsistent"),),
        ),
        Example(f"{TABLE}Derry had the highest number in 2022.", ((7, "consistent"),)),
        Example(f"{TABLE}Corby had the largest part, £920,000, of the overspend.", ()),
        Example(f"{TABLE}In 2022 Corby had the 4th highest number.", ((7, "consistent"),)),
        Example(f"{TABLE}In 2022 Corby had the 3rd highest number.", ((7, "inconsistent"),)),
        Example(
            "Area\tSentences 2022\nAshby\t2\nBarton\t12\nCorby\t1\nDerry\t15\nEaling\t19\n\n"
            "Ashby had the fourth highest number of sentences.",
            ((8, "consistent"),),  # that Derry is the sum of those above it is chance
        ),
    ),
)
