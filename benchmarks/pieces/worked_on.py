"""Pieces of made-up documents: each gives a sound text and the same with one slip in it.

`WORKED_ON` is what statement kinds were tried with; `HELD_OUT` is in other words and layouts and
is only measured. Nobody is described.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Piece = Callable[[Random, bool], str]
PLACES = ("Ashmoor", "Birkdale Vale", "Cotterby", "Dunholm", "Eastmere", "Farrowby")


def share_in_brackets(chance: Random, slip: bool) -> str:
    """So many of so many (per cent)."""
    whole, part = chance.randint(40, 300), chance.randint(5, 39)
    share = part / whole * 100 + (chance.choice([-7, 6, 11]) if slip else 0)
    return f"In the year, {part} of the {whole} children ({share:.1f}%) had a reviewed plan."


def share_of_the_cohort(chance: Random, slip: bool) -> str:
    """A part, then a sentence that takes it up."""
    whole, part = chance.randint(60, 200), chance.randint(8, 55)
    share = part / whole * 100 + (4.4 if slip else 0)
    return (
        f"A total of {part} children had been excluded from school. This equates to "
        f"{share:.1f}% of the {whole} children assessed."
    )


def fell_from_to(chance: Random, slip: bool) -> str:
    """A fall with its size and both ends."""
    new, gap = chance.randint(20, 90), chance.randint(4, 18)
    told = gap + (3 if slip else 0)
    return f"Knife offences decreased by {told} from {new + gap} to {new} over the two years."


def rose_by_per_cent(chance: Random, slip: bool) -> str:
    """A rise in per cent."""
    old, gap = chance.randint(40, 120), chance.randint(5, 35)
    told = gap / old * 100 + (9 if slip else 0)
    return f"Referrals increased by {told:.1f}% from {old} in 2021/22 to {old + gap} in 2022/23."


def wrong_way(chance: Random, slip: bool) -> str:
    """The direction of a change."""
    old, gap = chance.randint(40, 120), chance.randint(5, 35)
    word = "fell" if slip else "rose"
    return f"The number of families helped {word} from {old} to {old + gap}."


def table_with_total(chance: Random, slip: bool) -> str:
    """A table with shares and a total."""
    sizes = [chance.randint(4, 60) for _ in range(4)]
    total = sum(sizes)
    names = ("Public order", "Theft", "Criminal damage", "Motoring")
    rows = [f"{n}\t{s}\t{s / total * 100:.1f}%" for n, s in zip(names, sizes, strict=True)]
    last = f"Total\t{total + (10 if slip else 0)}\t100%"
    return "\n".join(["Offence type\tNumber\t%", *rows, last])


def table_with_share_slip(chance: Random, slip: bool) -> str:
    """A table one of whose shares is wrong."""
    sizes = [chance.randint(9, 60) for _ in range(4)]
    total = sum(sizes)
    shares = [size / total * 100 for size in sizes]
    shares[2] += 5 if slip else 0
    names = ("Living at home", "Foster care", "Residential care", "Independent")
    rows = [f"{n}\t{s}\t{p:.1f}%" for n, s, p in zip(names, sizes, shares, strict=True)]
    return "\n".join(["Placement\tChildren\t% of children", *rows, f"Total\t{total}\t100.0%"])


def table_of_changes(chance: Random, slip: bool) -> str:
    """A flattened table with differences."""
    rows = []
    for at, name in enumerate(PLACES[:5]):
        old, new = chance.randint(20, 99), chance.randint(20, 99)
        gap = new - old + (2 if slip and at == 3 else 0)
        rows.append(f"{name} {old} {new} {gap:+d}")
    return "\n".join(["Area 2021/22 2022/23 Change", *rows])


def rank_in_table(chance: Random, slip: bool) -> str:
    """A superlative about a table."""
    sizes = chance.sample(range(20, 99), 5)
    rows = [f"{n}\t{s}" for n, s in zip(PLACES, sizes, strict=False)]
    order = sorted(range(5), key=lambda at: sizes[at])
    name = PLACES[order[2 if slip else 1]]
    table = "\n".join(["Area\tCautions 2022", *rows])
    return f"{table}\n\nIn 2022 {name} had the second lowest number of cautions."


def doubled(chance: Random, slip: bool) -> str:
    """A multiple in words."""
    old = chance.randint(8, 40)
    return f"The number of interventions doubled from {old} to {old * (3 if slip else 2)}."


def points(chance: Random, slip: bool) -> str:
    """A change in percentage points."""
    old, gap = chance.randint(20, 50), chance.randint(3, 19)
    told = gap + (4 if slip else 0)
    return f"Attendance rose by {told} percentage points from {old}% to {old + gap}%."


def spending(chance: Random, slip: bool) -> str:
    """A budget and a balance."""
    budget, gap = chance.randint(200, 900) * 1000, chance.randint(3, 40) * 500
    word = "overspend" if slip else "underspend"
    return f"Spending was £{budget - gap:,} against a budget of £{budget:,}, an {word} of £{gap:,}."


def of_whom(chance: Random, slip: bool) -> str:
    """A part no larger than its whole."""
    whole = chance.randint(20, 60)
    part = whole + 7 if slip else whole - 7
    return f"The panel considered {whole} cases, of which {part} were closed."


def fraction(chance: Random, slip: bool) -> str:
    """A fraction in words."""
    part = chance.randint(10, 40)
    return f"A third of the {part * 3} children ({part + (6 if slip else 0)}) were girls."


def impossible_date(chance: Random, slip: bool) -> str:
    """A date."""
    month = chance.choice(["April", "June", "September", "November"])
    return f"The board met on {31 if slip else 30} {month} 2023."


WORKED_ON: tuple[Piece, ...] = (
    share_in_brackets, share_of_the_cohort, fell_from_to, rose_by_per_cent, wrong_way,
    table_with_total, table_with_share_slip, table_of_changes, rank_in_table, doubled, points,
    spending, of_whom, fraction, impossible_date,
)  # fmt: skip
