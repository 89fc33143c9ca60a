"""Words that mean a direction, a sameness or a comparison, in every form that plans use."""

from __future__ import annotations

RISE = {
    "increase", "increases", "increased", "increasing", "rise", "rises", "rose", "risen", "rising",
    "grew", "grow", "grown", "growing", "growth", "up", "higher", "climbed", "gained", "gain",
    "jumped", "grows", "uplift", "peaked", "rallied", "surged", "soared", "recovered",
}  # fmt: skip
FALL = {
    "decrease", "decreases", "decreased", "decreasing", "fall", "falls", "fell", "fallen",
    "falling", "reduce", "reduced", "reduces", "reducing", "reduction", "reductions", "drop",
    "drops", "dropped", "decline", "declines", "declined", "declining", "down", "lower", "dipped",
    "cut", "shrank", "lowered", "slumped", "plunged", "tumbled",
}  # fmt: skip
SAME = {"unchanged", "stable", "same", "static", "steady", "level", "constant"}
LARGER = {"more", "higher", "greater", "larger", "longer", "above"}
SMALLER = {"fewer", "less", "lower", "smaller", "shorter", "below"}
SUPERLATIVES = {
    "highest": True, "largest": True, "greatest": True, "biggest": True, "top": True,
    "commonest": True, "lowest": False, "smallest": False, "fewest": False, "least": False,
}  # fmt: skip
DOUBLED = {
    "doubled": 2, "doubling": 2, "double": 2, "twice": 2, "twofold": 2, "tripled": 3,
    "trebled": 3, "treble": 3, "triple": 3, "threefold": 3, "quadrupled": 4, "fourfold": 4,
    "fivefold": 5, "tenfold": 10,
}  # fmt: skip
CHANGED = {"improved", "worsened", "changed", "moved", "improvement", "change", "went"}
HALVED = {"halved", "halving"}
TARGETS = {"target", "targets", "standard", "threshold", "mark", "goal", "limit", "benchmark"}
NOW = {"now", "currently", "previously", "formerly", "today"}  # of another time than is told
UP_ALREADY = {
    "made", "make", "makes", "making", "took", "take", "takes", "taken", "taking", "signed", "set",
}  # fmt: skip
"""Verbs after which `up` tells no rise: made up of seven, took it up."""
BOUNDARIES = {";", "●", "•", "."}
LISTS: dict[str, set[str]] = {
    "rise": RISE,
    "fall": FALL,
    "move": RISE | FALL,
    "same": SAME,
    "of": {"of", "from", "out"},
    "makes": {
        "equates", "equating", "represents", "representing", "makes", "making", "accounts",
        "accounting", "equals", "which", "equivalent", "this", "being", "is", "constitutes",
    },
    "group": {
        "cohort", "caseload", "population", "roll", "register", "sample", "workforce", "group",
        "membership", "total",
    },
    "full": {"full", "whole", "overall", "total", "entire", "over", "all"},
    "compared": {
        "better", "worse", "more", "fewer", "less", "higher", "lower", "greater", "larger",
        "smaller", "longer", "shorter", "faster", "slower", "older", "younger", "quicker",
    },
    "balance": {
        "overspend", "underspend", "overspent", "underspent", "surplus", "deficit", "shortfall",
        "saving",
    },
    "left": {
        "left", "leaving", "leaves", "remaining", "remain", "remains", "vacant", "unspent",
        "missed", "difference", "gap", "not", "outstanding", "short",
    },
    "overspend": {"overspend", "underspend", "overspent", "underspent"},
    "met": {"met", "meet", "reached", "achieved", "missed"},
    "apart": {"gap", "difference", "margin", "lead"},
    "leaves": {"leaving", "leaves", "left", "surplus", "balance"},
    "gains": {"improved", "improvement", "improvements", "worsened", "gain", "pts", "points"},
    "averages": {"average", "averages", "averaged", "mean", "per", "each", "every", "apiece"},
    "costs": {"cost", "costs", "costing", "saves", "saving", "worth", "adds", "totalling"},
    "together": {"together", "altogether", "total", "all", "combined", "both", "income"},
    "role": {"chair", "director", "manager", "coordinator", "commissioner", "head", "chief"},
    "than": {"as", "than", "of", "in", "against", "the", "number", "figure", "many"},
    "times": {"day", "days", "week", "weeks", "month", "months", "year", "years"},
    "takes_up": {"this", "these", "it", "which", "that", "they"},
    "to": {"to", "with", "against", "than", "from", "on"},
}  # fmt: skip


OPPOSITES = {
    "rose": "fell", "risen": "fallen", "rise": "fall", "rises": "falls", "rising": "falling",
    "increase": "decrease", "increases": "decreases", "increased": "decreased",
    "increasing": "decreasing", "up": "down", "higher": "lower", "more": "fewer",
    "longer": "shorter", "larger": "smaller", "above": "below", "growth": "decline",
    "grew": "shrank", "reduced": "increased", "reduction": "increase", "reducing": "increasing",
    "dropped": "rose", "drop": "rise", "declined": "rose", "decline": "rise",
}  # fmt: skip


def opposite_of(word: str) -> str:
    """Give the word that tells the other direction in the same form; nothing where none is sure."""
    other = {told: word for word, told in reversed(OPPOSITES.items())}
    return OPPOSITES.get(word) or other.get(word, "")


def direction_of(word: str) -> int | None:
    """Give 1 for a word of rising, -1 for falling, 0 for staying the same, else None.

    Of words such as "improved" it gives None, too: whether up is better they do not tell.
    """
    if word in RISE or word in DOUBLED:
        return 1
    if word in FALL or word in HALVED:
        return -1
    return 0 if word in SAME else None


def comparison_of(word: str) -> int | None:
    """Give 1 for a word that calls something larger, -1 for smaller, else None."""
    return 1 if word in LARGER else -1 if word in SMALLER else None
