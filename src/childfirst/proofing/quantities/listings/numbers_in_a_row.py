"""Numbers of one unit, one in each piece of a sentence: `71.2, 83.9 and 68.5`."""

from __future__ import annotations

from collections.abc import Sequence

from childfirst.proofing.phrases.numbers import COUNT, MONEY, PERCENT
from childfirst.proofing.sentences.items import Item, Sentence

UNITS = (COUNT, MONEY, PERCENT)
BETWEEN = {",", ";", "and", "but", "while"}
WHOLES = (["the"], ["these"], ["our"], ["all"], ["those"])


def longest_run(sentence: Sentence) -> list[tuple[list[Item], Item]]:
    """Give the longest run of pieces with one number each, all of one unit."""
    best: list[tuple[list[Item], Item]] = []
    run: list[tuple[list[Item], Item]] = []
    for segment in _segments(sentence.items):
        numbers = [item for item in segment if item.number is not None and item.counts]
        plain = _listed(_outside_brackets(segment, numbers))
        one = plain[0] if len(plain) == 1 and _fits(plain[0]) else None
        if one is None or (run and _unit(run[0][1]) != _unit(one)):
            run = []
        if one is not None:
            run = [*run, (segment, one)]
        best = run if len(run) > len(best) else best
    return best


def _segments(items: Sequence[Item]) -> list[list[Item]]:
    """Divide at commas and the like, a piece without a number joined to the one after it."""
    made: list[list[Item]] = [[]]
    for item in items:
        if item.text in BETWEEN and any(each.number and each.counts for each in made[-1]):
            made.append([])
        else:
            made[-1].append(item)
    return [segment for segment in made if segment]


def _outside_brackets(segment: Sequence[Item], numbers: list[Item]) -> list[Item]:
    """Give the numbers of a piece that are no whole of another and stand in no brackets.

    Where every number stands in brackets those are meant: `Ashby (12), Brent (15)`.
    """
    depth = 0
    outside: list[Item] = []
    inside: list[Item] = []
    for at, item in enumerate(segment):
        depth += (item.text == "(") - (item.text == ")")
        if item in numbers and not _is_whole(segment, at):
            (inside if depth else outside).append(item)
    return outside or inside


def _listed(numbers: list[Item]) -> list[Item]:
    """Leave out how many are listed, in words before figures: `in the four towns it is 12`."""
    figures = [item for item in numbers if item.number and not item.number.spelled]
    return figures if len(figures) == 1 and figures[0] is numbers[-1] else numbers


def _is_whole(segment: Sequence[Item], at: int) -> bool:
    """Say whether `of the` stands before a number: those listed are among so many."""
    before = [each.text for each in segment[max(0, at - 2) : at]]
    return before[-1:] == ["of"] or (before[:1] == ["of"] and before[-1:] in WHOLES)


def _fits(item: Item) -> bool:
    number = item.number
    return number is not None and number.unit in UNITS and number.upper is None


def _unit(item: Item) -> str:
    return item.number.unit if item.number else COUNT
