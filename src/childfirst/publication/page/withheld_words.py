"""The words in which an officer is told what was withheld, why, and what could still be told."""

from __future__ import annotations

from childfirst.disclosure.proof import Deduction
from childfirst.disclosure.record import What, Why

REASONS = {
    Why.SMALL: "A small count",
    Why.PROTECTS: "With it a small count could be worked out",
    Why.DERIVED: "It follows from a number that is withheld",
    Why.EXTREME: "It describes a single child",
    Why.SMALL_BASE: "A percentage of few",
    Why.PUBLISHED_BEFORE: "With it a number that an earlier pack withheld could be worked out",
    Why.ALREADY_PUBLIC: "A small count, though an earlier pack tells it",
}
WHAT = {What.FIGURE: "The number", What.SHARE: "The percentage"}
NAMED = {"base of ": "the whole of “{}”", "rest of ": "all but “{}”"}


def because_of(cells: str) -> str:
    """Name the counts that are protected by withholding a figure."""
    return "; ".join(count_named(cell) for cell in cells.split("; ") if cell)


def count_named(name: str) -> str:
    """Say which count a name stands for: a table and a line, or what is left of one."""
    for begins, words in NAMED.items():
        if name.startswith(begins):
            return words.format(count_named(name.removeprefix(begins)))
    return name.replace("|", ", ")


def deduced(deduction: Deduction) -> str:
    """Say between which values an outsider could still place a count."""
    least, most = deduction.interval.least, deduction.interval.most
    return f"{least:,} or more" if most is None else f"{least:,} to {most:,}"


def asked(deduction: Deduction) -> str:
    """Say which values had to stay possible; blank where nothing was asked."""
    return "" if deduction.asked is None else "{:,} to {:,}".format(*deduction.asked)
