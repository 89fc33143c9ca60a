"""More pieces that nothing was tried with, written after those of `held_out` were."""

from __future__ import annotations

from random import Random

from benchmarks.pieces.worked_on import PLACES, Piece


def equivalent_to(chance: Random, slip: bool) -> str:
    """So many, equivalent to."""
    whole, part = chance.randint(50, 220), chance.randint(10, 45)
    share = part / whole * 100 + (6 if slip else 0)
    return (
        f"By the end of March {part} of our {whole} open cases were subject to bail support, "
        f"equivalent to {share:.1f}%."
    )


def stood_at(chance: Random, slip: bool) -> str:
    """A rate against last year's, with the difference in points."""
    old, gap = chance.randint(30, 60), chance.randint(3, 18)
    told = gap + (5 if slip else 0)
    return (
        f"The school attendance rate rose from {old}.4% to {old + gap}.4%, an increase of {told} "
        "percentage points."
    )


def minus_in_brackets(chance: Random, slip: bool) -> str:
    """Accounts with negative numbers in brackets."""
    rows, total = [], [0, 0]
    for at, name in enumerate(("Salaries", "Premises", "Travel", "Training")):
        budget, actual = chance.randint(20, 90) * 1000, chance.randint(20, 90) * 1000
        total = [total[0] + budget, total[1] + actual]
        gap = actual - budget + (2000 if slip and at == 1 else 0)
        rows.append(f"{name}\t{budget:,}\t{actual:,}\t{f'({-gap:,})' if gap < 0 else f'{gap:,}'}")
    gap = total[1] - total[0]
    last = f"Total\t{total[0]:,}\t{total[1]:,}\t{f'({-gap:,})' if gap < 0 else f'{gap:,}'}"
    return "\n".join(["Heading\tBudget £\tActual £\tVariance £", *rows, last])


def total_first(chance: Random, slip: bool) -> str:
    """A total above its parts."""
    sizes = [[chance.randint(3, 40) for _ in range(3)] for _ in range(4)]
    totals = [sum(row[at] for row in sizes) for at in range(3)]
    totals[1] += 4 if slip else 0
    names = ("10 to 12", "13 and 14", "15 and 16", "17 and over")
    rows = ["\t".join([n, *map(str, row)]) for n, row in zip(names, sizes, strict=True)]
    head = "Age\t2021/22\t2022/23\t2023/24"
    return "\n".join([head, "\t".join(["All ages", *map(str, totals)]), *rows])


def years_as_rows(chance: Random, slip: bool) -> str:
    """Years down the side, with a total column."""
    rows = []
    for at, year in enumerate(("2020/21", "2021/22", "2022/23")):
        boys, girls = chance.randint(30, 90), chance.randint(3, 25)
        total = boys + girls + (10 if slip and at == 2 else 0)
        rows.append(f"{year}\t{boys}\t{girls}\t{total}")
    return "\n".join(["Year\tBoys\tGirls\tTotal", *rows])


def lowest_of_six(chance: Random, slip: bool) -> str:
    """A rank with a hyphen and a spelled ordinal."""
    sizes = chance.sample(range(100, 400), 6)
    rows = [f"{n}\t{s}" for n, s in zip(PLACES, sizes, strict=True)]
    order = sorted(range(6), key=lambda at: -sizes[at])
    name = PLACES[order[0 if slip else 2]]
    table = "\n".join(["Area\tRate per 100,000", *rows])
    return f"{table}\n\nOf these areas {name} has the third highest rate."


def quarter_of_them(chance: Random, slip: bool) -> str:
    """One in so many."""
    part = chance.randint(6, 30)
    return (
        f"One in five of the {part * 5} pupils excluded ({part + (7 if slip else 0)}) had a social "
        "worker."
    )


def tripled(chance: Random, slip: bool) -> str:
    """Tripled."""
    old = chance.randint(4, 20)
    return f"Requests for mentoring tripled from {old} to {old * (2 if slip else 3)}."


def remaining(chance: Random, slip: bool) -> str:
    """An inline list."""
    sizes = [chance.randint(3, 30) for _ in range(3)]
    whole = sum(sizes) + (4 if slip else 0)
    a, b, c = sizes
    return f"The panel made {whole} decisions: {a} cautions, {b} referrals and {c} discontinuances."


def below_region(chance: Random, slip: bool) -> str:
    """Two rates compared."""
    low, high = sorted(chance.sample(range(100, 300), 2))
    ours, theirs = (high, low) if slip else (low, high)
    return f"Our rate of {ours} per 100,000 was lower than the regional rate of {theirs}."


def fewer_than(chance: Random, slip: bool) -> str:
    """So many fewer than."""
    old, gap = chance.randint(60, 120), chance.randint(5, 30)
    told = gap + (6 if slip else 0)
    return f"We closed {old - gap} cases, {told} fewer than the {old} closed a year before."


def weekday(chance: Random, slip: bool) -> str:
    """A weekday."""
    day = chance.randint(1, 28)
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    right = (day + 3) % 7  # 1 March 2024 was a Friday
    return f"The partnership held its event on {names[(right + slip) % 7]} {day} March 2024."


MORE: tuple[Piece, ...] = (
    equivalent_to, stood_at, minus_in_brackets, total_first, years_as_rows, lowest_of_six,
    quarter_of_them, tripled, remaining, below_region, fewer_than, weekday,
)  # fmt: skip
