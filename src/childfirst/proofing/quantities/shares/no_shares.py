"""Percentages beside two numbers that are no share of one in the other: changes, times, clauses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from childfirst.proofing.phrases.numbers import PERCENT, Hedge
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.sentences.items import Item, texts_after, texts_before, texts_between
from childfirst.proofing.sentences.shapes import Match
from childfirst.proofing.sentences.times_told import TIMES
from childfirst.proofing.sentences.vocabulary import NOW, TARGETS, UP_ALREADY, direction_of

NEW_CLAUSE = {(word, "of") for word in ("and", ",", ";", "while", "but")}
OPENS_CLAUSE = {"and", "but", "while", "containing", "with", "which", "who", "whose", "or"}
SIGNS = {"$", "£", "€"}
OTHERS = {"majority", "most", "minority", "rest", "remainder", "others"}
FARTHER = {"up", "down", "above", "below", "higher", "lower", "more", "less", "fewer", "greater"}
COMPARES = {"compared", "against", "versus", "than", "comparison"}
OF_ANOTHER_TIME = NOW | {"then", "was", "target"}
PRONOUNS = {"them", "these", "those", "all", "which", "whom", "this", "that", "total"}
GROUPS = {"group", "groups", "area", "areas", "sample", "service", "services"}


def is_change(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the percentage is a rise, a fall or an interval rather than a share."""
    after = texts_after(items, match["share"])[:3]
    if "part" not in match or {"confidence", "interval", "intervals"} & set(after):
        return "part" in match
    if set(after[:1]) & TARGETS:
        return True
    if _is_described(match, items) or _goes_from_to(match, items):
        return True
    places = [match[name].start for name in ("part", "whole", "share")]
    between = [item.text for item in items if min(places) < item.start < max(places)]
    pairs = pairwise([*between, ""])  # a comparison group is a group, and compares nothing
    if any(text in COMPARES | OTHERS and then not in GROUPS for text, then in pairs):
        return True
    before = texts_before(items, match["share"])[-2:]
    came_from = before[-1:] == ["from"] and match["whole"].start < match["share"].start
    if came_from or before[-1:] == ["by"] or direction_of(before[-1] if before else "") in (1, -1):
        return not (before[-1] == "up" and before[0] in UP_ALREADY)
    if before[-1:] == ["of"] and direction_of(before[0]) in (1, -1):
        return True
    if set(after[:1]) & FARTHER:
        return True
    return any(direction_of(text) in (1, -1) for text in (*between, *after[:2]) if text != "up")


def _is_described(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the percentage only says of what sort the number is: `£2m of 6% stock`."""
    share, part = match["share"], match["part"]
    between = texts_between(items, part, share)
    after = texts_after(items, share)[:1]
    return between == ["of"] and after[:1] not in (["of"], ["("], [")"], [","], [])


def _goes_from_to(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the two numbers are told as the ends of a change: `from 386 to 547`."""
    led = [_word_before(items, match[name]) for name in ("part", "whole")]
    return sorted(led) == ["from", "to"]


def _word_before(items: Sequence[Item], number: Item) -> str:
    before = [item.text for item in items if item.end <= number.start and item.text not in SIGNS]
    return before[-1] if before else ""


def is_a_time(match: Match, items: Sequence[Item]) -> bool:
    """Say whether a part is so many weeks or days where the whole counts something else."""
    if "part" not in match:
        return False
    after = {
        name: next((item.text for item in items if item.start >= match[name].end), "")
        for name in ("part", "whole")
    }
    return after["part"] in TIMES and after["whole"] not in TIMES | {"", ")", "("}


def is_of_something_else(match: Match, items: Sequence[Item]) -> bool:
    """Say whether part and share stand in different statements.

    So where the part has its own share behind it: `3,396 of those absent (48.0%), although they
    are 26.7% of 9,180`; where the share is of other things: `six of the 18 wards had 74% of the
    offences`; where a comma parts `one in 2023, 25 (18.7%)`; where the share is of another time:
    `four out of five (now 70%)`; and where brackets part `talk (74), delay (61)`.
    """
    part, whole, share = match.get("part"), match["whole"], match["share"]
    if part is None:
        return False
    before = texts_before(items, share)[-2:]
    hedged = whole.number is not None and whole.number.hedge is not Hedge.NONE
    if hedged and not share.end <= part.start < whole.start and whole.start > share.end:
        return True  # `9 days to 15, and a quarter of answers take more than 32`
    in_brackets = before[:1] == ["("] and bool(set(before[1:]) & OF_ANOTHER_TIME)
    if in_brackets or (is_alone(part, items) and is_alone(whole, items)):
        return True
    own = [i for i in items if part.end <= i.start < share.start and i.number is not None]
    if any(i.number is not None and i.number.unit == PERCENT for i in own):
        return True
    if part.start < whole.start < share.start:
        between = set(texts_between(items, part, whole))
        return "," in between or _is_of_others(items, whole, share)
    return False


def is_alone(number: Item, items: Sequence[Item]) -> bool:
    """Say whether a number is all that a pair of brackets holds."""
    at = next((n for n, each in enumerate(items) if each is number), 0)
    around = [each.text for each in (*items[max(at - 1, 0) : at], *items[at + 1 : at + 2])]
    return around == ["(", ")"]


def _is_of_others(items: Sequence[Item], whole: Item, share: Item) -> bool:
    """Say whether a share is told `of` other things than those that the whole counts."""
    after = [i for i in items if i.start >= share.end][:4]
    if not after or after[0].text != "of":
        return False
    named = [i.text for i in takewhile(_is_word, after[1:])]
    counted = texts_after(items, whole)[:4]
    same = stems(" ".join(counted)) & stems(" ".join(named))
    return bool(stems(" ".join(named))) and not (set(named) & PRONOUNS or same)


def _is_word(item: Item) -> bool:
    plain = item.number is None and item.period is None
    return plain and item.text.isalpha() and item.text not in ("and", "but", "while", "with")


def in_new_clause(match: Match, items: Sequence[Item]) -> bool:
    """Say whether the whole comes after the share, in a clause that begins anew.

    In `of 40 children 12 (30%) were girls, and of 20, 5 were late` the 20 is another whole, and
    in `to 26 shares, or 6.4% of them, from 37` the 37 is what there was before.
    """
    end, whole = match["share"].end, match["whole"]
    between = [item.text for item in items if end <= item.start < whole.start]
    if "," in between[1:] and "(" not in between and OPENS_CLAUSE & set(between):
        return True  # or 79% of the island, and containing 2.85 million
    moved = between[-1:] in (["from"], ["to"]) and "," in between
    return moved or any(pair in NEW_CLAUSE for pair in pairwise(between))
