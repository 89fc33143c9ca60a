"""Pieces in the styles of dashboards, surveys, ward tables and inspection papers.

Each gives a text with random numbers that agree; with `slip` one of them does not. `traps` has
numbers that have nothing to do with each other.
"""

from __future__ import annotations

from random import Random

from benchmarks.pieces.worked_on import Piece


def dashboard(chance: Random, slip: bool) -> str:
    """Lines of a dashboard, with arrows and the month before in brackets."""
    rows = []
    for at, name in enumerate(("Open cases", "New starts", "Missing episodes")):
        old, change = chance.randint(20, 90), chance.randint(2, 9)
        told = change + (3 if slip and at == 1 else 0)
        rows.append(f"{name:<22}{old + change}  ▲ {told}   ({old} last month)")
    return "\n".join(rows)


def ward_shares(chance: Random, slip: bool) -> str:
    """A column of one number as a share of another, row by row, without a word that says so."""
    rows = ["Ward\tContacts\tReferrals\tConversion"]
    for at, ward in enumerate(("Abbey", "Barn", "Castle", "Dale", "Edge", "Fair")):
        whole = chance.randint(140, 520)
        part = chance.randint(20, 130)
        wrong = 7.3 if slip and at == 3 else 0
        rows.append(f"{ward}\t{whole}\t{part}\t{part / whole * 100 + wrong:.1f}%")
    return "\n".join(rows)


def ward_rates(chance: Random, slip: bool) -> str:
    """Rates beside their populations."""
    rows = ["Town\tPopulation 10-17\tFirst time entrants\tRate per 100,000"]
    for at, town in enumerate(("Ardley", "Benham", "Corsley", "Denby")):
        people, count = chance.randint(8000, 24000), chance.randint(15, 60)
        wrong = 31 if slip and at == 2 else 0
        rows.append(f"{town}\t{people:,}\t{count}\t{count / people * 100_000 + wrong:.0f}")
    return "\n".join(rows)


def survey(chance: Random, slip: bool) -> str:
    """Answers that overlap, each with its share of those who answered, without bullets."""
    asked = chance.randint(61, 99)
    rows = [f"What helped most? {asked} children answered and could name several things.", ""]
    for at, name in enumerate(("My worker", "Mentoring", "Sport or music", "Going to school")):
        count = chance.randint(asked // 3, asked - 4)
        share = round(count / asked * 100) + (9 if slip and at == 2 else 0)
        rows.append(f"{name} {count} ({share}%)")
    return "\n".join(rows)


def years_down(chance: Random, slip: bool) -> str:
    """A row for each year, with the change on the year before."""
    numbers = [chance.randint(110, 190) for _ in range(6)]
    rows = ["Year\tCohort\tChange on year before", f"2018/19\t{numbers[0]}\t-"]
    for at in range(1, 6):
        change = (numbers[at] - numbers[at - 1]) / numbers[at - 1] * 100
        wrong = 6.4 if slip and at == 4 else 0
        rows.append(f"20{18 + at}/{19 + at}\t{numbers[at]}\t{change + wrong:+.1f}%")
    return "\n".join(rows)


def rate_told(chance: Random, slip: bool) -> str:
    """A rate in a sentence, of a population told before it; the slip is in its unit."""
    people, count = chance.randint(90_000, 240_000), chance.randint(1200, 2900)
    base = "100,000" if slip else "1,000"
    return (
        f"Northfell has a population of {people:,}. There were {count:,} offences, a rate of "
        f"{count / people * 1000:.1f} per {base} people. Similar areas had a rate of 14.9."
    )


def span(chance: Random, slip: bool) -> str:
    """A length of time with its ends."""
    years = chance.randint(2, 4)
    end = 2018 + years + (2 if slip else 0)
    return f"The pilot ran for {years} years, from 1 April 2018 to 31 March {end}, in six schools."


def budget(chance: Random, slip: bool) -> str:
    """The parts of a budget, each after its name."""
    parts = [chance.randint(52, 690) * 1000 for _ in range(4)]
    total = sum(parts) + (9000 if slip else 0)
    a, b, c, d = (f"£{part:,}" for part in parts)
    return (
        f"The budget is £{total:,}: the grant of {a}, the council {b}, police {c} and health {d}."
    )


def parts_answered(chance: Random, slip: bool) -> str:
    """Shares of a number in the sentence before."""
    whole = chance.randint(52, 97)
    counts = [chance.randint(whole // 2, whole - 2) for _ in range(3)]
    shares = [round(count / whole * 100) for count in counts]
    shares[2] += 8 if slip else 0
    a, b, c = (f"{n} ({s}%)" for n, s in zip(counts, shares, strict=True))
    return f"We heard from {whole} children. {a} felt listened to, {b} felt safe and {c} knew why."


def withheld(chance: Random, slip: bool) -> str:
    """Small numbers withheld; the slip is a total smaller than the parts that are told."""
    one, two, other = (chance.randint(21, 60) for _ in range(3))
    five, six = chance.randint(6, 19), chance.randint(6, 19)
    total = one + two + (-2 if slip else 3)
    return (
        f"Group\t2022/23\t2023/24\nWhite\t{one}\t{other}\nBlack\t{two}\t{five}\nMixed\t*\t{six}\n"
        f"Total\t{total}\t{other + five + six}"
    )


def traps(chance: Random, _: bool) -> str:
    """Numbers side by side that are no statements about each other."""
    a, b, c = (chance.randint(5, 60) for _ in range(3))
    return (
        f"Of {a + b} children, {b} were girls, and of {c + 20}, {c} were cared for. Under section "
        f"{a} of the Act the target is {b + 30}%, or {c + 40}% for children under 18. Call 01632 "
        f"960 {a + 100}, extension {b + 10}. Around a third came from two wards; over 100 parents "
        f"came to {c} events. The four boroughs had rates of {a + 140}, {b + 150} and {c + 160}. "
        f"Children may have several needs: {a} of {a + b} had one, {b} another."
    )


STYLES: list[Piece] = [
    dashboard, ward_shares, ward_rates, survey, years_down, rate_told, span, budget,
    parts_answered, withheld,
]  # fmt: skip
TRAPS: list[Piece] = [traps]
