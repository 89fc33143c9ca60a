"""Pieces of made-up documents that nothing was tried with: other words, other layouts."""

from __future__ import annotations

from random import Random

from benchmarks.pieces.worked_on import PLACES, Piece


def share_first(chance: Random, slip: bool) -> str:
    """The percentage before the numbers."""
    whole, part = chance.randint(50, 250), chance.randint(6, 45)
    share = part / whole * 100 + (8 if slip else 0)
    return f"Some {share:.0f}% ({part} of {whole}) of the young people supported were known to us."


def out_of_cases(chance: Random, slip: bool) -> str:
    """Out of so many, so many, which is."""
    whole, part = chance.randint(50, 250), chance.randint(6, 45)
    share = part / whole * 100 + (8 if slip else 0)
    return f"Out of {whole} audits completed, {part} were graded good, which is {share:.1f}%."


def compared_with(chance: Random, slip: bool) -> str:
    """A number compared with last year's."""
    old, gap = chance.randint(60, 160), chance.randint(8, 40)
    told = gap + (11 if slip else 0)
    return (
        f"There were {old - gap} first time entrants this year compared to {old} last year, a "
        f"reduction of {told}."
    )


def down_from(chance: Random, slip: bool) -> str:
    """Down from."""
    old, gap = chance.randint(60, 160), chance.randint(8, 40)
    word = "up" if slip else "down"
    return f"Reoffending stood at {old - gap} children, {word} from {old} a year earlier."


def piped_money(chance: Random, slip: bool) -> str:
    """Money in columns of spaces."""
    rows, old, new = [], 0, 0
    for name in ("Police and Crime Commissioner", "Health board", "Local authority", "Grant"):
        a, b = chance.randint(40, 400) * 100, chance.randint(40, 400) * 100
        old, new = old + a, new + b
        rows.append(f"{name:<34}£{a:>9,}   £{b:>9,}")
    total = new + (1000 if slip else 0)
    rows.append(f"{'Total':<34}£{old:>9,}   £{total:>9,}")
    return "\n".join([f"{'Contributor':<34}{'2022/23':>10}   {'2023/24':>10}", *rows])


def quarters_and_year(chance: Random, slip: bool) -> str:
    """Quarters that add up to a year in the last column."""
    rows = []
    for at, name in enumerate(("Contacts", "Visits", "Reviews")):
        sizes = [chance.randint(5, 60) for _ in range(4)]
        total = sum(sizes) + (9 if slip and at == 1 else 0)
        rows.append("\t".join([name, *map(str, sizes), str(total)]))
    return "\n".join(["Measure\tQ1\tQ2\tQ3\tQ4\tTotal", *rows])


def arrows(chance: Random, slip: bool) -> str:
    """Arrows between two quarters."""
    rows = []
    for at, name in enumerate(("Boys", "Girls", "Under 15", "Over 15")):
        old, new = chance.sample(range(5, 50), 2)
        sign = "▲" if new > old else "▼"
        if slip and at == 2:
            sign = "▼" if sign == "▲" else "▲"
        rows.append(f"{name}\t{old}\t{new}\t{sign}")
    return "\n".join(["Group\tQ1\tQ2\tChange", *rows])


def highest_of(chance: Random, slip: bool) -> str:
    """The highest rate in a table with counts and rates."""
    sizes, rates = chance.sample(range(20, 90), 5), chance.sample(range(100, 400), 5)
    rows = [f"{n}\t{s}\t{r}" for n, s, r in zip(PLACES, sizes, rates, strict=False)]
    order = sorted(range(5), key=lambda at: -rates[at])
    name = PLACES[order[3 if slip else 0]]
    head = "Authority\tChildren 2023\tRate per 100,000 2023"
    return "\n".join([head, *rows]) + f"\n\n{name} had the highest rate in 2023."


def halves(chance: Random, slip: bool) -> str:
    """Halved."""
    new = chance.randint(6, 30)
    old = new * 2 + (9 if slip else 0)
    return f"Over the same time custodial remands halved, from {old} to {new}."


def shares_of_all(chance: Random, slip: bool) -> str:
    """Shares of the two sexes."""
    boys = chance.randint(55, 88)
    return f"In all, {boys}% were boys and {100 - boys + (6 if slip else 0)}% were girls."


def average(chance: Random, slip: bool) -> str:
    """An average."""
    people, each = chance.randint(11, 40), chance.randint(2, 6)
    told = each + (2 if slip else 0)
    return (
        f"The team made {people * each} visits to {people} families, an average of {told} visits "
        "per family."
    )


def listed(chance: Random, slip: bool) -> str:
    """A list of parts."""
    a, b, c = (chance.randint(3, 30) for _ in range(3))
    whole = a + b + c + (5 if slip else 0)
    return (
        f"Of the {whole} children sentenced:\n\n- {a} received referral orders\n"
        f"- {b} received youth rehabilitation orders\n- {c} received detention"
    )


def taken_from_table(chance: Random, slip: bool) -> str:
    """A number of a table in a sentence."""
    sizes = chance.sample(range(11, 60), 6)
    told = sizes[1] + (13 if slip else 0)
    return (
        f"Need\tQ1\tQ2\nSubstance misuse\t{sizes[0]}\t{sizes[1]}\nMental health\t{sizes[2]}\t"
        f"{sizes[3]}\nSpeech and language\t{sizes[4]}\t{sizes[5]}\n\n"
        f"In Q2, {told} children had substance misuse needs."
    )


def trend_in_table(chance: Random, slip: bool) -> str:
    """A direction told of a table."""
    old, new = sorted(chance.sample(range(11, 60), 2), reverse=slip)
    return (
        f"Service\t2021/22\t2022/23\nMentoring\t{old}\t{new}\nSports\t31\t22\n\n"
        "The number of children in mentoring has increased."
    )


def quarter_named(chance: Random, slip: bool) -> str:
    """A quarter and its months."""
    number = chance.choice([1, 2, 3])
    months = ["April to June", "July to September", "October to December", "January to March"]
    told = months[number if slip else number - 1]
    return f"In Q{number} ({told} 2023) the backlog was cleared."


HELD_OUT: tuple[Piece, ...] = (
    share_first, out_of_cases, compared_with, down_from, piped_money, quarters_and_year, arrows,
    highest_of, halves, shares_of_all, average, listed, taken_from_table, trend_in_table,
    quarter_named,
)  # fmt: skip
