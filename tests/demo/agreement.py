"""Which cells of the local basis contradict one another."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from tests.reference.education import PROVISIONS
from tests.reference.local_basis import count, shares
from tests.reference.offences import GROUPS
from tests.reference.periods import quarters, since_august, whole, year_name

SPLITS = {
    "Visual 1b": ("Suitable", "Unsuitable", "Unknown"),
    "Visual 3a": ("SEN Support", "EHCP", "No SEN Identified"),
    "Visual 4": ("Yes", "No"),
    "Visual 5": ("Yes", "No"),
    **{f"{g} ETE type": PROVISIONS for g in ("2i", "2ii", "2iii")},
    **{f"{g} Suitability": ("Suitable", "Unsuitable") for g in ("2i", "2ii", "2iii")},
    **{
        f"{g} Hours {kind}": ("25 Hours and Over", "Under 25 Hours")
        for g in ("2i", "2ii", "2iii")
        for kind in ("attended", "provided")
    },
}
"""Tables whose categories are every child once; the total is the number of children."""
WHOLE = ("Visual 1b", "Visual 3a", "Visual 4", "2iii Hours attended", "2iii Hours provided")
"""Those of them that nobody is left out of."""
RESULTS = (
    "Not completed, missed sessions",
    "Not started, programme no longer appropriate",
    "Partially completed, missed sessions",
    "Referred elsewhere, programme no longer appropriate",
    "Refused",
    "Currently completing",
    "Other or no reason",
)


class Counted:
    """The cells of a folder, read by table, category and period."""

    def __init__(self, folder: Path, year: int) -> None:
        self.cells = count(folder, year)
        self.shares = shares(folder, year)
        self.year = year

    def of(self, table: str, category: str, period: str) -> Decimal:
        """Give a cell; raise KeyError when it was not counted."""
        return Decimal(str(self.cells[f"{table}|{category}", period]))


def disagreements(folder: Path, year: int) -> Iterator[str]:
    """Give every contradiction among the cells of a folder, in words."""
    counted = Counted(folder, year)
    for quarter in quarters(year):
        yield from _splits(counted, quarter.label)
        yield from _groups(counted, quarter.label)
    yield from _year(counted)
    yield from _contacts(counted)
    yield from _money(counted)
    for key, (numerator, denominator) in counted.shares.items():
        if not 0 <= numerator <= denominator:
            yield f"{key}: more than all"


def _splits(counted: Counted, label: str) -> Iterator[str]:
    children = counted.of("Cohort", "No. of Children", label)
    for table, categories in SPLITS.items():
        total = counted.of(table, "No. of Children", label)
        if sum(counted.of(table, category, label) for category in categories) != total:
            yield f"{table} {label}: categories do not add up"
        if total > children or (table in WHOLE and total != children):
            yield f"{table} {label}: not the children of the cohort"
    for table in SPLITS:
        if table.startswith("2i "):
            parts = [table, table.replace("2i ", "2ii "), table.replace("2i ", "2iii ")]
            for category in (*SPLITS[table], "No. of Children"):
                school, older, both = (counted.of(part, category, label) for part in parts)
                if school + older != both:
                    yield f"{table} {category} {label}: age groups do not add up"


def _groups(counted: Counted, label: str) -> Iterator[str]:
    children = counted.of("Cohort", "No. of Children", label)
    groups = [counted.of("Visual 9b", name, label) for name in GROUPS.values()]
    total = counted.of("Visual 9b", "Total", label)
    if not max(groups) <= total <= min(sum(groups), children):
        yield f"Visual 9b {label}: total outside its bounds"
    ranks = [counted.of("Visual 7b", name, label) for name in ("CfC", "CP", "CIN", "Early Help")]
    if sum(ranks) != counted.of("Visual 7b", "Total", label) or sum(ranks) > children:
        yield f"Visual 7b {label}: does not add up"
    steps = ("No. of Victims Contacted", "Offered RJ", "Accepted RJ")
    contacted, offered, accepted = (counted.of("Visual 10a", step, label) for step in steps)
    if max(offered, accepted) > contacted:
        yield f"Visual 10a {label}: more victims at a later step"


def _year(counted: Counted) -> Iterator[str]:
    label = whole(counted.year).label
    quarter_sizes = [
        counted.of("Cohort", "No. of Children", quarter.label) for quarter in quarters(counted.year)
    ]
    children = counted.of("Cohort", "No. of Children", label)
    if not max(quarter_sizes) <= children <= sum(quarter_sizes):
        yield "Cohort: year outside the bounds of its quarters"
    ages = [counted.of("2 Age group", n, label) for n in ("Statutory school age", "Post 16")]
    if sum(ages) != children or counted.of("Visual 1c", "Total no. of children", label) != children:
        yield "2 and 1c: not the children of the year"
    diverted = counted.of("Visual 6", "Children with an OOCD", label)
    remaining = counted.of("Visual 6", "Remaining children", label)
    success = counted.of("Visual 6", "Successfully completed", label)
    results = sum(counted.of("Visual 6", result, label) for result in RESULTS)
    if diverted != success + remaining or results != remaining or diverted > children:
        yield "Visual 6: results do not add up"


def _contacts(counted: Counted) -> Iterator[str]:
    label = since_august(counted.year).label
    types = [counted.of("6.7 Victims", f"{t} victims", label) for t in ("corporate", "individual")]
    kinds = [counted.of("6.7 Victims", k, label) for k in ("Statutory Orders", "Non-Statutory")]
    if sum(kinds) > sum(types):
        yield "6.7: more victims by programme than by type"


def _money(counted: Counted) -> Iterator[str]:
    later, earlier = year_name(counted.year), year_name(counted.year - 1)
    cash = "Appendix 3 cash"
    agencies = {cell.split("|")[1] for cell, _ in counted.cells if cell.startswith(f"{cash}|")}
    for name in (later, earlier):
        parts = sum(counted.of(cash, agency, name) for agency in agencies - {"Total"})
        if parts != counted.of(cash, "Total", name):
            yield f"Appendix 3 {name}: agencies do not add up"
    for agency in agencies:
        change = counted.of("Appendix 3 variance", agency, f"{later} minus {earlier}")
        if change != counted.of(cash, agency, later) - counted.of(cash, agency, earlier):
            yield f"Appendix 3 {agency}: variance is not the difference"
