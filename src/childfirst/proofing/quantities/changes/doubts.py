"""Whether a word of change is said of the two numbers that it is matched with, or of others."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from childfirst.proofing.sentences.items import Item, number_of
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.vocabulary import comparison_of, direction_of

CLAUSES = {
    "after", "although", "as", "because", "but", "despite", "including", "raising", "than",
    "though", "when", "whereas", "while", "whilst",
}  # fmt: skip
MAY_BE = {"may", "might", "could", "can"}  # what is not said to have happened, nor by how much
UNITS_OF_TIME = {"day", "week", "month", "year", "hour", "minute", "second"}
FARTHEST = 15  # times one end is of the other: a digit lost or added makes it ten


def are_doubtful(items: Sequence[Item], match: Match, sign: int) -> bool:
    """Say whether the word of change may be said of something else than the two numbers.

    Another clause begins between them, or a second word tells the direction that holds, or
    the ends are too far from each other to be two values of one thing, or `this` may take up
    another number of the sentence before.
    """
    return (
        _takes_up_one_of_several(items, match["new"], match["old"])
        or _may_not_have_happened(items, match)
        or _are_of_other_units(items, match)
        or _count_another(items, match)
        or _is_in_another_clause(items, match)
        or _is_of_another(items, match)
        or _is_told_by_another_word(items, match, sign)
        or _are_far_apart(match)
    )


def _may_not_have_happened(items: Sequence[Item], match: Match) -> bool:
    before = (i for i in items if i.start < match["move"].start and not i.capital)
    return bool(MAY_BE & {item.text for item in before})


def _is_in_another_clause(items: Sequence[Item], match: Match) -> bool:
    """Say whether another clause begins between the word of change and the two numbers."""
    first = min(match["old"].start, match["new"].start)
    between = [i.text for i in items if match["move"].start < i.start < first]
    if "amount" not in match and {"which", "that", "who"} & set(between):
        return True
    between = between[between.index(":") :] if ":" in between else between  # what it says is told
    return bool(CLAUSES & set(between))


def _is_told_by_another_word(items: Sequence[Item], match: Match, sign: int) -> bool:
    """Say whether a further word tells the direction that holds, where the first may not."""
    if not sign or comparison_of(match["move"].text) == sign:
        return False
    last = max(match["old"].start, match["new"].start)
    inside = [i for i in items if match["move"].end <= i.start < last]
    return any(direction_of(i.text) == sign and i.number is None for i in inside)


def _are_far_apart(match: Match) -> bool:
    low, high = sorted(abs(number_of(match[name]).value) for name in ("old", "new"))
    return bool(low) and high > low * FARTHEST


def _count_another(items: Sequence[Item], match: Match) -> bool:
    """Say whether another number before counts what the earlier end does, and the later does not.

    So in `188 programmes held by 176 children, up from 186 programmes`.
    """
    old, new = match["old"], match["new"]
    counted = {i: items[at + 1].text for at, i in enumerate(items[:-1]) if i.number and i.counts}
    what = counted.get(old, "")
    before = [i for i in counted if i.start < new.start and i is not old]
    return what.isalpha() and counted.get(new) != what and any(counted[i] == what for i in before)


def _are_of_other_units(items: Sequence[Item], match: Match) -> bool:
    """Say whether one end is told in months and the other in days, say, or both are one word."""
    old, new = (items[items.index(match[name]) + 1 :][:1] for name in ("old", "new"))
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


def _takes_up_one_of_several(items: Sequence[Item], new: Item, old: Item) -> bool:
    """Say whether the later number is one of several in a sentence before, besides the earlier."""
    stop = next((i.start for i in items if i.text == "." and i.start >= new.end), None)
    if stop is None:
        return False
    told = [i for i in items if i.start < stop and i.number and i.counts]
    return sum(number_of(i).unit == number_of(new).unit for i in told if i is not old) > 1
