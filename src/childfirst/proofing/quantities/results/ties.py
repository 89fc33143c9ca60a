"""What ties a result to the two numbers it must come from, so that no other may be meant."""

from __future__ import annotations

from childfirst.proofing.phrases.numbers import COUNT, MONEY, TIMES
from childfirst.proofing.phrases.stems import stems
from childfirst.proofing.quantities.results.nouns import noun_of, told_per
from childfirst.proofing.sentences.items import Item, Sentence, texts_before
from childfirst.proofing.sentences.shapes import matches, matches_of_any
from childfirst.proofing.sentences.vocabulary import LISTS, direction_of

COUNTED = (COUNT, TIMES)
AVERAGES = {"average", "averages", "averaged", "averaging", "mean"}
LEFT = "{part:count} of|out [of] [the|our] {whole:count} ... , @leaves [only|just] {told:count}"
JOINED = (
    "{one:size} ... and ... {other:size} .. , together|altogether [they] [had|have] {told:size}",
    "{one:size} ... and ... {other:size} , {told:size} in all|total",
    "{one:size} ... and ... {other:size} .. : {told:size} in all|total",
)
Pair = tuple[Item, Item]


def left_over(sentence: Sentence, told: Item) -> Pair | None:
    """Give whole and part of `26 of 30 posts are filled, leaving 4 vacant`."""
    for match in matches(LEFT, sentence.items):
        if match["told"] is told:
            return match["whole"], match["part"]
    return None


def joined(sentence: Sentence, told: Item) -> Pair | None:
    """Give the two numbers of `Ashby had 71 and Brent 41, together 112`."""
    for match in matches_of_any(JOINED, sentence.items):
        pair = match["one"], match["other"]
        nouns = noun_of(sentence, told)
        counted = frozenset().union(*(noun_of(sentence, each) for each in pair))
        if match["told"] is told and (not nouns or nouns & counted):
            return pair
    return None


def shared_out(sentence: Sentence, told: Item) -> Pair | None:
    """Give the total and the number it is shared among, where the sentence has no other numbers.

    The words must tie them to the average: what it counts, what it is told per, or `each`.
    """
    others = [item for item in sentence.numbers() if item is not told]
    units = {item.number.unit for item in others if item.number}
    per = told_per(sentence, told)
    before = texts_before(sentence.items, told)[-1:]
    if before == ["within"] or len(others) != 2 or _are_a_range(sentence, others):
        return None
    if not units <= {*COUNTED, MONEY}:
        return None
    if (not is_called_average(sentence, told) and not per) or _are_of_other_times(sentence, others):
        return None
    shared = "among" in {item.text for item in sentence.items} or _is_per(per, sentence, others)
    return _in_order(told, others) if shared or _is_counted(sentence, told, others) else None


def _are_of_other_times(sentence: Sentence, others: list[Item]) -> bool:
    """Say whether both numbers count one thing, and a word says that it rose, fell or compares.

    They are then what the average was before: `33 days, up from 32 days in May and 28 days`.
    """
    first, second = (noun_of(sentence, other) for other in others)
    return bool(first & second) and any(
        direction_of(item.text) in (1, -1) or item.text in LISTS["compared"]
        for item in sentence.items
    )


def _are_a_range(sentence: Sentence, others: list[Item]) -> bool:
    """Say whether two numbers are the least and the most: `each had between six and 13 cases`."""
    at = sentence.items.index(others[0])
    before = [item.text for item in sentence.items[:at]][-1:]
    between = [item.text for item in sentence.items[at + 1 : sentence.items.index(others[1])]]
    return before in (["between"], ["from"]) and between[-1:] in (["and"], ["to"])


def is_called_average(sentence: Sentence, told: Item) -> bool:
    """Say whether a word since the number before calls a number an average."""
    for item in sentence.items[: sentence.items.index(told)][::-1]:
        if item.number is not None and item.counts:
            return False
        if item.text in AVERAGES:
            return True
    return False


def _is_counted(sentence: Sentence, told: Item, others: list[Item]) -> bool:
    """Say whether the average counts what one of the numbers does, or the clause names one."""
    nouns = [noun_of(sentence, other) for other in others]
    if any(noun_of(sentence, told) & noun for noun in nouns):
        return True
    before = texts_before(sentence.items, told)
    opens = all(told.start < other.start for other in others)
    return opens and any(stems(" ".join(before)) & noun for noun in nouns)


def _is_per(per: frozenset[str] | None, sentence: Sentence, others: list[Item]) -> bool:
    """Say whether it is told per one of the things counted, or for each of them."""
    if per is None:
        return False
    return not per or any(per & noun_of(sentence, other) for other in others)


def _in_order(told: Item, others: list[Item]) -> Pair | None:
    """Give the total first: it has the unit of the average and is the larger."""
    unit = told.number.unit if told.number else COUNT
    total, among = sorted(others, key=lambda item: item.number.value if item.number else 0)[::-1]
    if among.number and total.number and among.number.unit == MONEY != total.number.unit:
        total, among = among, total
    alike = total.number is not None and total.number.unit == unit
    plain = among.number is not None and among.number.unit in COUNTED and among.number.value > 1
    return (total, among) if alike and plain else None
