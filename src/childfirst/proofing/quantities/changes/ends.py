"""Whether the numbers that words of change are matched with are the ends of that change."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.vocabulary import LISTS, comparison_of, direction_of

CLAUSES = {
    "after", "although", "as", "because", "but", "despite", "including", "raising", "than",
    "though", "when", "whereas", "while", "whilst",
}  # fmt: skip
MAY_BE = {"may", "might", "could", "can"}  # what is not said to have happened, nor by how much
UNITS_OF_TIME = {"day", "week", "month", "year", "hour", "minute", "second"}
PARTS = {"which", "whom", "these", "those", "them"}
LEADS = {
    "$", "£", "€", "a", "about", "almost", "an", "approximately", "around", "estimated", "just",
    "bit", "little", "nearly", "only", "over", "roughly", "some", "the", "under",
}  # fmt: skip
LEADING = {"from", "on", "to", "in", "with", "against", "than", "over"}
JOINTS = {"and", "but", ";", "while", "whilst", "whereas", "which"}
MADE = {"made", "make", "makes", "making", "took", "taken", "take", "signed", "set"}
NOW = {"now", "currently", "previously", "formerly", "today"}
COMPARING = {"compared", "relative", "similar", "equal", "next", "due", "contrast", "close"}
FARTHEST = 15  # times one end is of the other: a digit lost or added makes it ten


def are_ends(items: Sequence[Item], match: Match) -> bool:
    """Say whether each end is led by a word that an end may follow, and is no size itself.

    Neither is the size of the change led by such a word: `from 12 in May, and from 9 in June`.
    What compares with two numbers, one after the other, is neither of them.
    """
    old, new = _at(items, match["old"]), _at(items, match["new"])
    if _is_made_up(items, match["move"]) or (old < new and _led_by(items, old) == "with"):
        return False
    if "amount" in match and _is_of_another_time(items, match):
        return False
    if _reached(items, old) or _led_by(items, new) == "from" or _led_by(items, old) == "by":
        return False
    amount = _at(items, match["amount"]) if "amount" in match else None
    if amount is not None and (_reached(items, amount) or _led_by(items, amount) == "from"):
        return False
    return not (is_size(items, match["old"]) or in_other_clause(items, old))


def _is_made_up(items: Sequence[Item], move: Item) -> bool:
    """Say whether `up` tells no rise: `the other 18 are made up of seven …`."""
    before = [item.text for item in items if item.start < move.start][-1:]
    return move.text == "up" and bool(MADE & set(before))


def _is_of_another_time(items: Sequence[Item], match: Match) -> bool:
    """Say whether a size is none: `from 9 days to 5 (now 7)`, `47 days to 33, two weeks less`."""
    before = [item.text for item in items if item.start < match["amount"].start][-1:]
    units = [
        next((i.text.rstrip("s") for i in items if i.start >= each.end), "")
        for each in (match["amount"], match["old"], match["new"])
    ]
    told = [unit for unit in units if f"{unit}s" in LISTS["times"]]
    after = [item.text for item in items if item.start >= match["amount"].end][:1]
    closed = after == [")"] and match["amount"].end < match["old"].start
    return bool(NOW & set(before)) or len(set(told)) > 1 or closed


def is_size(items: Sequence[Item], number: Item) -> bool:
    """Say whether a number is itself told to be a difference: `338,000 more than …`."""
    after = [item.text for item in items[_at(items, number) + 1 :][:2]]
    return after[:1] != [] and after[0] in LISTS["compared"] and after[1:] == ["than"]


def in_other_clause(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is parted from the word that leads it by a new clause.

    So in `lower than in May, and 26 left`, and in `down on last year, of which 14 …`.
    """
    texts = [item.text for item in items[:at]]
    if texts[-1:] == ["("]:
        return False
    led = next((i for i in reversed(range(at)) if texts[i] in LEADING), at)
    between = texts[led + 1 :]
    parts = between[-2:-1] == ["of"] and between[-1] in PARTS
    return parts or bool(JOINTS & set(between))


def are_doubtful(items: Sequence[Item], match: Match, sign: int) -> bool:
    """Say whether the word of change may be said of something else than the two numbers.

    Another clause begins between them, or a second word tells the direction that holds, or
    the ends are too far from each other to be two values of one thing, or `this` may take up
    another number of the sentence before.
    """
    if _takes_up_one_of_several(items, match["new"], match["old"]):
        return True
    before = (i for i in items if i.start < match["move"].start and not i.capital)
    if MAY_BE & {item.text for item in before}:
        return True
    if _are_of_other_units(items, match):
        return True
    first = min(match["old"].start, match["new"].start)
    last = max(match["old"].start, match["new"].start)
    between = [i.text for i in items if match["move"].start < i.start < first]
    if "amount" not in match and {"which", "that", "who"} & set(between):
        return True
    between = between[between.index(":") :] if ":" in between else between  # what it says is told
    inside = [i for i in items if match["move"].end <= i.start < last]
    if CLAUSES & set(between) or _is_of_another(items, match):
        return True
    holds = comparison_of(match["move"].text) == sign
    if (
        sign
        and not holds
        and any(direction_of(i.text) == sign and i.number is None for i in inside)
    ):
        return True
    low, high = sorted(abs(number_of(match[name]).value) for name in ("old", "new"))
    return bool(low) and high > low * FARTHEST


def _are_of_other_units(items: Sequence[Item], match: Match) -> bool:
    """Say whether one end is told in months and the other in days, say, or both are one word."""
    old, new = (items[_at(items, match[name]) + 1 :][:1] for name in ("old", "new"))
    units = [each[0].text.rstrip("s") for each in (old, new) if each]
    both_times = len(units) == 2 and set(units) <= UNITS_OF_TIME
    words = number_of(match["old"]).spelled and match["old"].text == match["new"].text
    return words or (both_times and units[0] != units[1])


def _is_of_another(items: Sequence[Item], match: Match) -> bool:
    """Say whether the size ends a clause of its own: `a rise of 513%, and sums from 3 to 4`."""
    amount = match.get("amount")
    first = min(match["old"].start, match["new"].start)
    if amount is None or amount.start > first:
        return False
    after = [i.text for i in items if amount.end <= i.start < first]
    return any(pair in ((",", "and"), (";", "and")) for pair in pairwise(after))


def _at(items: Sequence[Item], item: Item) -> int:
    return next(index for index, each in enumerate(items) if each is item)


def _led_by(items: Sequence[Item], at: int) -> str:
    """Give the word that leads a number, before `around`, `the` and the like."""
    before = [item.text for item in items[:at] if item.text not in LEADS]
    return before[-1] if before else ""


def _reached(items: Sequence[Item], at: int) -> bool:
    """Say whether a number is what something rose or fell to."""
    before = [item.text for item in items[:at] if item.text not in LEADS]
    return before[-1:] == ["to"] and not set(before[-2:-1]) & COMPARING


def _takes_up_one_of_several(items: Sequence[Item], new: Item, old: Item) -> bool:
    """Say whether the later number is one of several in a sentence before, besides the earlier."""
    stop = next((i.start for i in items if i.text == "." and i.start >= new.end), None)
    if stop is None:
        return False
    told = [i for i in items if i.start < stop and i.number and i.counts]
    return sum(number_of(i).unit == number_of(new).unit for i in told if i is not old) > 1
